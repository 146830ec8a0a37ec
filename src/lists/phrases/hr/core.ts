import type { PhrasePack } from '../../concepts'

/** Serbian, Croatian, Bosnian and Slovene: what buyers and customers with an order say. */
export const hrCore = {
  language: 'hr',
  phrases: {
    'price-ask': [
      '(koliko kosta|koliko kostaju|koliko bi kostalo|koja je cijena|koja je cena|kolika je cena|kolika je cijena|po kojoj ceni)',
      '(po kojoj cijeni|koliko stane|kaksna je cena|kakva je cena|kakva je cijena|posaljite cenu|posaljite cijenu|cenu za|cijenu za|colika cena)',
      '(molim|molimo|zanima|prosim|interesuje) … (cijena|cijenu|cijene|cena|cenu|cene|ceno|cjenik|cenovnik)',
    ],
    'quotation-ask': [
      '(ponudu za|ponuda za|ponudbo za|ponudba za|upit za ponudu|zahtjev za ponudu)',
      '(zahtev za ponudu|povprasevanje|predracun|profaktura|predracuna|trazimo ponudu|upit za cenu|upit za cijenu)',
      '(molim|molimo|posaljite|saljite|prosim|prosimo|posljite) … (ponudu|ponudbo|predracun|ponude)',
    ],
    'catalogue-ask': [
      '(katalog|cjenik|cenovnik|cenik) (proizvoda|molim|izdelkov|sa cenama|s cijenama|posaljite|prosim|sa cijenama)',
      '(posaljite|poslati|imate li|prosim|posljite|molim) … (katalog|cjenik|cenovnik)',
    ],
    'sample-ask': [
      '(uzorak|uzorke|uzorci|uzoraka|vzorec|vzorce) (besplatno|molim|proizvoda|materijala|poslati|posaljite|prosim|brezplacno)',
      '(poslati|posaljite|dobiti|naruciti|posljete) … (uzorak|uzorke|vzorec|vzorce)',
    ],
    'order-intent': [
      '(zelim|zelimo|htjeli bismo|hteli bismo|zeleo bih|zelio bih) … (kupiti|kupim|naruciti|narucimo|kupimo|nabaviti|nabavku|kupovinu|narociti|kupnju)',
      '(zeleli bi|hoteli bi|zelimo da|zainteresirani|zainteresovani) … (kupiti|kupim|naruciti|narucimo|kupimo|nabaviti|nabavku|kupovinu|narociti|kupnju)',
      '(narudzbenica|porudzbina|porudzbenica|nasa narudzba|nasa porudzbina|narocilnica|narudzba br)',
      '(trazimo dobavljaca|trazim dobavljaca|iscemo dobavitelja|trazimo proizvodjaca|trazimo proizvodaca)',
    ],
    'availability-ask': [
      '(imate li|da li imate|ali imate|prodajete li|da li prodajete|da li proizvodite|imate na stanju|na zalogi|na zalihi|na lageru|na stanju|dostupno li je)',
    ],
    'lead-time-ask': [
      '(rok isporuke|rok proizvodnje|vrijeme isporuke|vreme isporuke|dobavni rok|rok dobave|rok izrade|kada mozete isporuciti|koji je rok)',
    ],
    'shipping-ask': [
      '(cijena dostave|cena dostave|troskovi dostave|troskovi transporta|cijena transporta)',
      '(cena transporta|cena prevoza|stroski dostave|isporuka u|isporuka do|dostava u|dostava do|saljete li|dostavljate li)',
    ],
    'payment-terms-ask': [
      '(uslovi placanja|uvjeti placanja|nacin placanja|placilni pogoji|pogoji placila|nacini placanja|kako se placa|kako platiti)',
    ],
    'minimum-order-ask': [
      '(minimalna kolicina|minimalna narudzba|minimalna porudzbina|minimalno narocilo|najmanja kolicina|minimalna kolicina za|najmanjsa kolicina)',
    ],
    'specification-ask': [
      '(tehnicke karakteristike|tehnicki podaci|tehnicka specifikacija|tehnicni podatki|tehnicne lastnosti|tehnicki list|vise informacija|vec informacij)',
      '(koji materijal|od kojeg materijala|koje dimenzije|koja je snaga|kakva je garancija|ce certifikat|ce sertifikat|izjava o sukladnosti|koja garancija)',
    ],
    'customisation-ask': [
      '(sa nasim logom|s nasim logom|sa logom|nas logo|po mjeri|po meri)',
      '(vlastita robna marka|privatna marka|sa stampom|z nasim logotipom|po nacrtu|nas logotip)',
    ],
    'end-use': [
      'za (nasu|nas|moju|moj|nase|naso|svoju) (trgovinu|prodavnicu|projekat|projekt|firmu|fabriku|tvornicu|restoran)',
      'za (nasu|nas|moju|moj|nase|naso|svoju) (hotel|kupce|pekaru|radionicu|gradiliste|proizvodnju|tvrtku|podjetje|kuci)',
      '(za dalju prodaju|za daljnju prodaju|za preprodaju|za vlastite potrebe|za sopstvene potrebe|za nadaljnjo prodajo)',
    ],
    'buyer-role': [
      '(mi smo|ja sam|smo) (uvoznik|uvoznici|distributer|veleprodaja|firma|tvrtka|preduzece)',
      '(mi smo|ja sam|smo) (poduzece|proizvodjac|proizvodac|trgovina|gradjevinska|gradevinska|uvozna|podjetje)',
      '(nabavna sluzba|referent nabave|voditelj nabave|sef nabavke|odjel nabave|sektor nabavke|nabavka)',
    ],
    'agency-ask': [
      '(postati|biti) (vas|) (distributer|zastupnik|predstavnik|ekskluzivni distributer)',
      '(ekskluzivno zastupstvo|generalni zastupnik|zastupstvo za|zastopnik za)',
    ],
    'need-by': [
      '(najkasnije do|najkasneje do|do kraja mjeseca|do kraja meseca|potrebno do|rok za dostavu ponuda|do konca meseca)',
    ],
    'not-received': [
      '(nije stigao|nije stigla|nije stiglo|nisam primio|nisam primila) … (paket|posiljka|roba|narudzba|porudzbina|kontejner|narocilo|blago)*',
      '(nismo primili|nismo dobili|ni prispelo) … (paket|posiljka|roba|narudzba|porudzbina|kontejner|narocilo|blago)*',
      '(nismo prejeli|jos nije stig*|nisam dobio) … (paket|posiljka|roba|narudzba|porudzbina|kontejner|narocilo|blago)*',
      '(paket|posiljka|roba|kontejner|narudzba) … (nije stig*|ni prispel*|izgublj*|kasni)',
    ],
    'not-as-described': [
      '(pogresna boja|pogresan model|pogresna velicina|ne odgovara uzorku|ne odgovara opisu|razlicito od|drugaciji od)',
      '(drugacija od|losa kvaliteta|los kvalitet|losa kakovost|nije ono sto|nismo to naruc*|napacna barva|slaba kakovost)',
    ],
    damaged: [
      '(stiglo|stigla|stigao|roba|paket|plocice|prispelo|blago) … (osteceno|ostecena|ostecen|polomljen*|razbijen*)',
      '(stiglo|stigla|stigao|roba|paket|plocice|prispelo|blago) … (slomljen*|mokro|mokra|poskodovan*|razbit*|napuklo)',
    ],
    short: [
      '(nedostaje|nedostaju|nedostajalo|manjka|manjkajo|fali|manjak) (1|2|3|4|5|6|7|8|9|komada|kutija|dijelova|delova|nam|kosov|u isporuci|kartona)*',
    ],
    'refund-ask': [
      '(povrat novca|povracaj novca|vratite novac|vratite mi novac|vracilo denarja|vrnite denar|vracanje novca|naplaceno dva puta|dvaput naplaceno)',
    ],
    'return-ask': [
      '(vratiti robu|povrat robe|zamjena robe|zamena robe|vratiti proizvod|vrniti blago|vracilo blaga|zamijeniti proizvod|zameniti proizvod)',
    ],
    'repair-ask': [
      '(rezervni dio|rezervni deo|rezervne dijelove|rezervni dijelovi|rezervni delovi|rezervni deli|rezervne delove|ne radi vise)',
      '(pokvario se|pokvarila se|pokvarilo se|ne deluje|u garanciji|garancija vazi|kod greske|servisera|v garanciji|popravak stroja)',
    ],
    'usage-ask': [
      '(uputstvo za upotrebu|upute za uporabu|navodila za uporabo|uputstvo za montazu)',
      '(kako se koristi|kako podesiti|kako instalirati|upute za montazu|elektricna sema)',
    ],
    'dispute-open': [
      '(reklamacija|reklamaciju|prigovor|prituzba|zalba) (na|zbog|za|robe|radi|kupca)',
      '(sudskim putem|nas advokat|nas odvjetnik|pravna sredstva|pravne korake)',
    ],
    'shipping-status': [
      '(gdje je|gde je|kje je) (moj|moja|nas|nasa|nase|nasa|moje|kontejner|posiljka|roba|nasa)',
      '(broj za pracenje|broj posiljke|broj kontejnera|status narudzbe|status porudzbine)',
      '(status isporuke|kada stize|kada ce stici|kada ce biti isporuc*|stevilka za sledenje|kdaj prispe)',
    ],
    'customs-matter': [
      '(na carini|carina|carinjenje|carinska tarifa|carinski|carinjenja|na carini|spediter trazi)',
    ],
    'documents-matter': [
      '(tovarni list|potvrda o porijeklu|uverenje o poreklu|teretnica|pakirna lista)',
      '(originalni dokumenti|transportni dokumenti|potrdilo o poreklu|certifikat o porijeklu)',
    ],
    'order-change': [
      '(promijeniti narudzbu|promeniti porudzbinu|otkazati narudzbu|otkazati porudzbinu)',
      '(izmjena narudzbe|izmena porudzbine|spremeniti narocilo|preklicati narocilo|promijeniti adresu)',
    ],
    'payment-matter': [
      '(uplatili smo|izvod o uplati|dokaz o uplati|potvrda o uplati|preostali iznos|bankovni podaci|placilo izvedeno|placeno danas|uplata je|ostatak uplate)',
    ],
    'follow-up': [
      '(nismo dobili odgovor|nisam dobio odgovor|cekamo odgovor|cekam odgovor|jos cekam|jos uvijek cekamo)',
      '(jos uvek cekamo|jeste li primili|da li ste primili|podsjecam|podsecam|nismo prejeli odgovora|ima li novosti)',
    ],
    thanks: [
      '(hvala) (na brzoj|na pomoci|vam na|za pomoc|za brz*|na svemu|za hitro|za odlicn*|na odlicn*|lepa za)',
      '(jako smo zadovoljni|veoma smo zadovoljni|zelo smo zadovoljni)',
    ],
    standstill: [
      '(stroj stoji|masina stoji|proizvodnja stoji|linija stoji|pogon stoji|proizvodnja je stala|lezarina|gubimo novac|kupci cekaju|zastoj proizvodnje)',
    ],
  },
} as const satisfies PhrasePack
