import type { PhrasePack } from '../../concepts'
import { hrRisk } from './risk'

/** Croatian, Bosnian, and much of Serbian and Slovene: what buyers and customers with an order say, and the risks of the language. */
export const hrCore = {
  language: 'hr',
  phrases: {
    ...hrRisk.phrases,
    'price-ask': [
      '(koliko kosta|koliko kostaju|koliko bi kostalo|koja je cijena|koja je cena|kolika je cena|kolika je cijena|po kojoj ceni)',
      '(po kojoj cijeni|koliko stane|kaksna je cena|kakva je cena|kakva je cijena|posaljite cenu|posaljite cijenu|cenu za|cijenu za|colika cena)',
      '(molim|molimo|zanima|prosim|interesuje) … (cijena|cijenu|cijene|cena|cenu|cene|ceno|cjenik|cenovnik)', '(okvirn*|približn*) (cijen*|ponud*|kalkulacij*)',
      '(molim|molimo|trebam|trebamo|zanima|zanimaju|pošaljite|javite) … (cijenu|cijena|cijene|cjenik)', '(veleprodajn*|nabavn*|jediničn*) cijen*',
      '(cijena|cijenu|cijene) (po komadu|za komad|po kom|po toni|po metru|s pdv|bez pdv|s dostavom|s prijevozom|za)',
    ],
    'quotation-ask': [
      '(ponudu za|ponuda za|ponudbo za|ponudba za|upit za ponudu|zahtjev za ponudu)',
      '(zahtev za ponudu|povprasevanje|predracun|profaktura|predracuna|trazimo ponudu|upit za cenu|upit za cijenu)',
      '(molim|molimo|posaljite|saljite|prosim|prosimo|posljite) … (ponudu|ponudbo|predracun|ponude)', '(poziv) na dostavu ponud*',
      '(molim|molimo|pošaljite|dostavite|trebamo|tražimo|izradite|čekamo) … (ponudu|predračun|proforma*|troškovnik)',
      '(procijenjena vrijednost) … (eur|nabav*|€)',
    ],
    'catalogue-ask': [
      '(katalog|cjenik|cenovnik|cenik) (proizvoda|molim|izdelkov|sa cenama|s cijenama|posaljite|prosim|sa cijenama)',
      '(posaljite|poslati|imate li|prosim|posljite|molim) … (katalog|cjenik|cenovnik)',
    ],
    'sample-ask': [
      '(uzorak|uzorke|uzorci|uzoraka|vzorec|vzorce) (besplatno|molim|proizvoda|materijala|poslati|posaljite|prosim|brezplacno)',
      '(poslati|posaljite|dobiti|naruciti|posljete) … (uzorak|uzorke|vzorec|vzorce)', '(dobijemo|dobiti|poslati|šaljete|naručiti) … (uzorak|uzorke|uzorka)',
    ],
    'order-intent': [
      '(zelim|zelimo|htjeli bismo|hteli bismo|zeleo bih|zelio bih) … (kupiti|kupim|naruciti|narucimo|kupimo|nabaviti|nabavku|kupovinu|narociti|kupnju)',
      '(zeleli bi|hoteli bi|zelimo da|zainteresirani|zainteresovani) … (kupiti|kupim|naruciti|narucimo|kupimo|nabaviti|nabavku|kupovinu|narociti|kupnju)',
      '(narudzbenica|porudzbina|porudzbenica|nasa narudzba|nasa porudzbina|narocilnica|narudzba br)',
      '(trazimo dobavljaca|trazim dobavljaca|iscemo dobavitelja|trazimo proizvodjaca|trazimo proizvodaca)',
      '(trebamo|trebam|treba nam|trebaju nam|trebalo bi nam) (još |oko |otprilike |cca |)(1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      '(uzeo bih|uzela bih|uzeli bismo|potrebno nam je) (još |oko |otprilike |cca |)(1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      '(tražimo|tražim) (novog |pouzdanog |)(dobavljača|proizvođača)',
      '(naručujem|naručujemo|narudžbenica|narudžbenicu|potvrđujem* narudžb*|redovito naručiva*)',
    ],
    'availability-ask': [
      '(imate li|da li imate|ali imate|prodajete li|da li prodajete|da li proizvodite|imate na stanju|na zalogi|na zalihi|na lageru|na stanju|dostupno li je)',
      '(imate li|imate l|je l imate|jel imate|držite li|prodajete li|izrađujete li|radite li) … (skladišt*|zalih*|lageru|dostupn*|i|to)',
    ],
    'lead-time-ask': [
      '(rok isporuke|rok proizvodnje|vrijeme isporuke|vreme isporuke|dobavni rok|rok dobave|rok izrade|kada mozete isporuciti|koji je rok)',
      '(rok*) (isporuk*|izrad*|dostav*)', '(kada|kad|za koliko|do kada) … (isporuč*|dostav*|izrad*|gotovo|završ*)',
    ],
    'shipping-ask': [
      '(cijena dostave|cena dostave|troskovi dostave|troskovi transporta|cijena transporta)',
      '(cena transporta|cena prevoza|stroski dostave|isporuka u|isporuka do|dostava u|dostava do|saljete li|dostavljate li)',
      '(koliko|kolko) (je|bi bila|bi došla|košta|iznosi) (poštarina|dostava|slanje|prijevoz)', '(šaljete|dostavljate) (li |)(i |) (u|za|na)',
    ],
    'payment-terms-ask': ['(uslovi placanja|uvjeti placanja|nacin placanja|placilni pogoji|pogoji placila|nacini placanja|kako se placa|kako platiti)'],
    'minimum-order-ask': [
      '(minimalna kolicina|minimalna narudzba|minimalna porudzbina|minimalno narocilo|najmanja kolicina|minimalna kolicina za|najmanjsa kolicina)',
    ],
    'specification-ask': [
      '(tehnicke karakteristike|tehnicki podaci|tehnicka specifikacija|tehnicni podatki|tehnicne lastnosti|tehnicki list|vise informacija o|vec informacij o)',
      '(koji materijal|od kojeg materijala|koje dimenzije|koja je snaga|kakva je garancija|ce certifikat|ce sertifikat|izjava o sukladnosti|koja garancija)',
    ],
    'certificate-ask': ['izjav* o (sukladnosti|svojstvima)', ],
    'customisation-ask': [
      '(sa nasim logom|s nasim logom|sa logom|nas logo|po mjeri|po meri)',
      '(vlastita robna marka|privatna marka|sa stampom|z nasim logotipom|po nacrtu|nas logotip)',
      '(otisnuti|tisak|tiskati|gravira*|izvez*) … (logo*|natpis*|ime)', '(po mjeri|prema nacrtu|prema našem nacrtu|u ral|vlastitim logotipom)',
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
    'company-introduction': [
      '(naša|naše) (tvrtka|firma|obrt|zadruga|poduzeće) (je|se|ima|posluje|uvozi|prodaje|bavi)',
    ],
    'agency-ask': [
      '(postati|biti) (vas|) (distributer|zastupnik|predstavnik|ekskluzivni distributer)',
      '(ekskluzivno zastupstvo|generalni zastupnik|zastupstvo za|zastopnik za)',
    ],
    'long-term-talk': ['(redovit*|mjesečno) (naruč*|nabavlja*|narudžb*)'],
    'need-by': [
      '(najkasnije do|najkasneje do|do kraja mjeseca|do kraja meseca|potrebno do|rok za dostavu ponuda|do konca meseca)',
      '(rok) za (dostavu|predaju|podnošenje) ponud*',
    ],
    'not-received': [
      '(nije stigao|nije stigla|nije stiglo|nisam primio|nisam primila) … (paket|posiljka|roba|narudzba|porudzbina|kontejner|narocilo|blago)*',
      '(nismo primili|nismo dobili|ni prispelo) … (paket|posiljka|roba|narudzba|porudzbina|kontejner|narocilo|blago)*',
      '(nismo prejeli|jos nije stig*|nisam dobio) … (paket|posiljka|roba|narudzba|porudzbina|kontejner|narocilo|blago)*',
      '(paket|posiljka|roba|kontejner|narudzba) … (nije stig*|ni prispel*|izgublj*|kasni)',
      '(nije|nisu|još nije|još uvijek nije) (mi |nam |)(stig*|došl*|došao|isporučen*|dostavljen*)',
    ],
    'not-as-described': [
      '(pogresna boja|pogresan model|pogresna velicina|ne odgovara uzorku|ne odgovara opisu|razlicito od|drugaciji od)',
      '(drugacija od|losa kvaliteta|los kvalitet|losa kakovost|nije ono sto|nismo to naruc*|napacna barva|slaba kakovost)',
      '(naručila|naručio|naručili) (sam|smo) … (stig*|dobi*|došl*)',
    ],
    damaged: [
      '(stiglo|stigla|stigao|roba|paket|plocice|prispelo|blago) … (osteceno|ostecena|ostecen|polomljen*|razbijen*)',
      '(stiglo|stigla|stigao|roba|paket|plocice|prispelo|blago) … (slomljen*|mokro|mokra|poskodovan*|razbit*|napuklo)',
      '(stig*|pošiljk*|paket*|robe|roba) … (oštećen*|slomljen*|polomljen*|razbijen*|napuknut*|mokr*)',
    ],
    short: ['(nedostaje|nedostaju|nedostajalo|manjka|manjkajo|fali|manjak) (1|2|3|4|5|6|7|8|9|komada|kutija|dijelova|delova|nam|kosov|u isporuci|kartona)*'],
    'refund-ask': [
      '(povrat novca|povracaj novca|vratite novac|vratite mi novac|vracilo denarja|vrnite denar|vracanje novca|naplaceno dva puta|dvaput naplaceno)',
    ],
    'return-ask': [
      '(vratiti robu|povrat robe|zamjena robe|zamena robe|vratiti proizvod|vrniti blago|vracilo blaga|zamijeniti proizvod|zameniti proizvod)',
      '(želim|htjel* bih|mogu li|kako) (ih|ga|to|je) (zamijeniti|vratiti|reklamirati)',
      'tražimo zamjenu',
    ],
    'repair-ask': [
      '(rezervni dio|rezervni deo|rezervne dijelove|rezervni dijelovi|rezervni delovi|rezervni deli|rezervne delove|ne radi vise)',
      '(pokvario se|pokvarila se|pokvarilo se|ne deluje|u garanciji|garancija vazi|kod greske|servisera|v garanciji|popravak stroja)',
    ],
    'usage-ask': [
      '(uputstvo za upotrebu|upute za uporabu|navodila za uporabo|uputstvo za montazu)',
      '(kako se koristi|kako podesiti|kako instalirati|upute za montazu|elektricna sema)',
      '(uput*) (za uporabu|za rad|za montažu|za korištenje|na hrvatskom|za instalaciju)', 'kako se (podešava|koristi|montira|čisti|spaja|ugrađuje)',
    ],
    'dispute-open': [
      '(reklamacija|reklamaciju|prigovor|prituzba|zalba) (na|zbog|za|robe|radi|kupca)',
      '(sudskim putem|nas advokat|nas odvjetnik|pravna sredstva|pravne korake)',
    ],
    'shipping-status': [
      '(gdje je|gde je|kje je) (moj|moja|nas|nasa|nase|nasa|moje|kontejner|posiljka|roba|nasa)',
      '(broj za pracenje|broj posiljke|broj kontejnera|status narudzbe|status porudzbine)',
      '(status isporuke|kada stize|kada ce stici|kada ce biti isporuc*|stevilka za sledenje|kdaj prispe)',
      '(kada|kad) (otpremate|šaljete|stiže|će stići|dolazi)',
    ],
    'customs-matter': ['(na carini|carina|carinjenje|carinska tarifa|carinski|carinjenja|na carini|spediter trazi)'],
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
      '(potvrda|potvrdu|dokaz) o (plaćanju|uplati)',
    ],
    'follow-up': [
      '(nismo dobili odgovor|nisam dobio odgovor|cekamo odgovor|cekam odgovor|jos cekam|jos uvijek cekamo)',
      '(jos uvek cekamo|jeste li primili|da li ste primili|podsjecam|podsecam|nismo prejeli odgovora|ima li novosti)',
      '(jeste li|da li ste) (dobili|primili|vidjeli) (moj|moju|naš|našu) (mail|e-mail|poruku|upit|narudžbu)',
      '(još uvijek|još) čekam* (na |)(odgovor|ponudu|povratnu)',
    ],
    thanks: [
      '(hvala) (na brzoj|na pomoci|vam na|za pomoc|za brz*|na svemu|za hitro|za odlicn*|na odlicn*|lepa za)',
      '(jako smo zadovoljni|veoma smo zadovoljni|zelo smo zadovoljni)',
      'hvala (vam |)(na|za) (brz*|pomoć*|odličn*|svem*|kvalitet*|profesional*|ljubaz*|suradnj*)',
      '(sve) (je |) (stiglo|došlo) (u redu|čitavo|neoštećeno|na vrijeme)',
    ],
    standstill: [
      '(stroj stoji|masina stoji|proizvodnja stoji|linija stoji|pogon stoji|proizvodnja je stala|lezarina|gubimo novac|kupci cekaju|zastoj proizvodnje)',
    ],
  },
} as const satisfies PhrasePack
