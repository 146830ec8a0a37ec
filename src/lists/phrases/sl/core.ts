import type { PhrasePack } from '../../concepts'
import { slRisk } from './risk'

/** Slovene: what buyers and customers with an order say, and the risks of the language. */
export const slCore = {
  language: 'sl',
  phrases: {
    ...slRisk.phrases,
    'price-ask': [
      '(okvirn*|približn*) (izračun*|cen*|predračun*|ponudb*)',
      '(kakšna|kaka|kolikšna) (je|bi bila|bo) (vaša |končna |okvirna |veleprodajna |)cena',
      '(prosim|prosimo|zanima|zanimajo|pošljite|sporočite|lahko|potrebujem|potrebujemo|navedite|bi rad vedel) … (ceno|cena|cene|cenik|cenika)',
      '(cena|ceno|cene) (na kos|za kos|na kom|na tono|na meter|na m2|z ddv|brez ddv|s prevozom|z dostavo|s poštnino|pri količini|za količino|za|pri)',
      '(veleprodajn*|nabavn*|okvirn*) cen*',
    ],
    'quotation-ask': [
      '(ponudbo|ponudba|ponudbe|predračun|povpraševanje|povprasevanje) (za|glede|za dobavo|po|št|na)',
      '(prosim|prosimo|pošljite|pošljete|pripravite|pripravili|lahko|želimo) … (ponudbo|ponudbe|predračun|proforma*|kalkulacijo)',
      '(cenovn* ponudb*|zbiramo ponudb*|povabilo k oddaji ponudb*)',
    ],
    'catalogue-ask': [
      '(pošljite|poslati|pošljete|pošlješ|imate|prosim|prosimo|pogledal*|dobim*|poslali) … (katalog|kataloge|kataloga|cenik|cenike|cenika|brošur*)',
    ],
    'order-intent': [
      'bi (rabil*|potreboval*|vzel*|kupil*|naročil*) (še |okoli |približno |cca |)(1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      '(želim|želimo|želel bi|želela bi|želeli bi) … (naročil*|naročiti|kupil*|kupiti|nakup*|nabavil*|nabaviti|naročimo|odkup*|uvaža*)',
      '(rad bi|rada bi|radi bi|hotel bi|bi rad) … (naročil*|naročiti|kupil*|kupiti|nakup*|nabavil*|nabaviti|naročimo|odkup*|uvaža*)',
      '(naročam|naročamo|naročilnica|naročilnico|naše naročilo|novo naročilo|v prilogi naročil*|oddajamo naročilo|potrjujem* naročilo)',
      '(iščemo|iščem|iscemo) (novega |zanesljivega |)(dobavitelja|proizvajalca|dobavitelje|ponudnika)',
      '(potrebujem|potrebujemo|potrebovali bi) (še |cca |okoli |približno |nujno |)(1*|2*|3*|4*|5*|6*|7*|8*|9*|en|eno|dva|dve|tri)',
      '(potreboval bi|potrebovala bi) (še |cca |okoli |približno |nujno |)(1*|2*|3*|4*|5*|6*|7*|8*|9*|en|eno|dva|dve|tri)',
      '(rabim|rabimo|rabil bi|rabili bi|vzel bi|vzela bi|vzeli bi) (še |cca |okoli |približno |nujno |)(1*|2*|3*|4*|5*|6*|7*|8*|9*|en|eno|dva|dve|tri)',
      '(naročiti|naročimo|naročim|kupili|kupiti|kupimo) (še |pri vas |)(1|2|3|4|5|6|7|8|9)*',
    ],
    'trial-order': ['(poskusn*|testn*|prv*|začetn*) (naročil*|serij*|količin*|pošiljk*)', ],
    'availability-ask': [
      '(ali imate|imate na zalogi|imate morda|imate tudi|imate še|a imate|prodajate tudi|ali prodajate|ali izdelujete)',
      '(ali ponujate|ali dobavljate|ali delate|a prodajate|je možno dobiti|se pri vas dobi)',
      '(na zalogi|na voljo|dobavljivo|dobavljiv*) (in|takoj|še|ali|?|imate|v|so|pri)',
      '(so še|so|je|je še|imate|imate še) (to |ta |) (na zalogi|na voljo|dobavljivi|dobavljiv|dobavljivo)',
    ],
    'lead-time-ask': [
      '(kdaj|do kdaj) (bi |)(lahko |) (bilo |) (dobav*|dostav*|pripravlj*|narejen*)', '(dobavn*|rok) (rok|roki|dobave|izdelave|dostave)',
      '(kdaj|koliko časa|koliko dni) … (dobav*|dostav*|izdela*|traja|lahko pošl*|proizvodnj*|lahko naredite)',
    ],
    'shipping-ask': [
      '(koliko|kolk*|kok) (je|stane|bi bla|bi bila|znaša|pride|bi prišla) (pa |) (poštnina|dostava)', '(pošiljate|posiljate|dostavljate) tudi (v|na)',
      '(dostavljate|pošiljate|dobavljate|dostava|dostavo|prevoz|poštnina) (tudi |) (v|do|na) (hrvaško|italijo|avstrijo|naš*|dom|naslov|gradbišče|tujino)',
    ],
    'payment-terms-ask': [
      '(plačiln*) (pogoj*|možnost*|rok*|način*)',
    ],
    'minimum-order-ask': [
      '(minimaln*|najmanjš*) (naročil*|količin*|naročen*|število|možn* količin*)',
    ],
    'certificate-ask': [
      '(izjav*) o (skladnosti|lastnostih)',
    ],
    'customisation-ask': [
      '(z našim logotipom|naš logotip|z logotipom|lasten logotip|našim logom|s potiskom|našo blagovno znamko|lastno blagovno znamko|lastna blagovna znamka)',
      '(potisk*|natis*|gravir*|vezenin*|izvezen*|tisk) … (logo*|napis*|naš*|majic*|imen*)',
      '(po meri|po naročilu|po naši risbi|po našem načrtu|po načrtu|nestandardn* mer*|nestandardne dimenzije|v barvi ral|v drugi barvi|lasten dizajn)',
    ],
    'buyer-role': [
      '(smo|sem|kot) (majhen |majhno |manjše |malo |družinsko |slovensko |slovenski |)(gradbeno podjetje|proizvajalec|proizvodno podjetje|hotel)',
    ],
    'company-introduction': [
      '(naše|naša) (podjetje|firma|trgovina|družba|zadruga) (je|se|ima|deluje|posluje|uvaža|prodaja|že|ukvarja)',
    ],
    'agency-ask': [
      '(zastopati|zastopali|distribuirati) (vaš*|vaše|blagovno)',
    ],
    'long-term-talk': [
      '(redn*|mesečn*) (naročil*|naročal*|odjem*|dobav*)',
    ],
    'target-price': [
      '(naš proračun|proračun je|proračun do|budžet) (je |) (do |okoli |) (1|2|3|4|5|6|7|8|9)*',
    ],
    'need-by': [
      '(najkasneje|najpozneje) (do|v|na)',
      '(potrebujem*|rabim*|dobav*|dostav*|prejeti|rok) … (do konca|do začetka|najkasneje|do (1|2|3)*|pred (prazniki|sezono))',
      '(rok za oddajo|rok za prejem) ponudb*',
    ],
    'visit-proposal': [
      '(srečali|srečamo|dobimo|sestanek) … (na sejmu|pri vas|osebno|v celju)',
    ],
    'not-received': [
      '(še ni|še niso|do danes ni|ni|niso) (prispel*|prišel|prišla|prišlo|dostavljen*|dobavljen*|prišli)',
      '(pošiljk*|paket*|blago|naročil*|kontejner*|dobava) … (ni prispel*|ni prišl*|ni prišel|še ni|zamuja|se je izgubil*)',
    ],
    'not-as-described': [
      '(naročil*) (sem|smo) … (dobil*|prejel*|prišl*|poslali) (pa |)(sem|smo|so mi|ste)',
    ],
    damaged: [
      '(prispel*|prišl*|prišel|prejel*|dobil*|blago|paket*|pošiljk*) … (poškodovan*|razbit*|zlomljen*|polomljen*|mokr*)',
      '(poškodovan*|razbit*|uničen*) (med|pri) (prevozom|prevozu|transportom|transportu|dostavi|dostavo)',
    ],
    short: [
      '(manjka|manjkajo|manjkalo|manjkala|manjkajoč*) (nam |mi |še |v paketu |)(1*|2*|3*|4*|5*|6*|7*|8*|9*|en|ena|eno|dva|dve|trije)',
    ],
    'refund-ask': [
      '(vračil*|vrniti|vrnite|vrnete|vrnitev|povrnite|povračil*) … (denar*|kupnin*|znesk*|plačil*|sredstev|predplačil*)', '(dobropis*)',
      '(trgal*|bremenil*|zaračunal*|plačal*) … (dvakrat|dvojno|preveč)',
    ],
    'return-ask': [
      '(zamenjal*|zamenjati|vrnil*|vrniti|reklamiral*) (jih|ga|jo|to|bi jih|bi ga|bi jo)',
      '(jih|ga|jo) (bi |) (rad |rada |radi |želim |lahko |)(zamenjal*|zamenjam*|vrnil*|vrnem*)',
    ],
    'repair-ask': [
      '(rezervn*|nadomestn*) del*', '(ne deluje|ne delujejo|ne dela več|se je pokvaril*|pokvarjen*|se ne vklopi|se ne prižge|ne greje)',
      '(ne hladi|javlja napako|koda napake|kodo napake|je v okvari|je prenehal* delovati|ne zažene)',
    ],
    'usage-ask': [
      '(navodil*) (za uporabo|za montažo|za vgradnjo|za vzdrževanje|za sestavo|za namestitev|v slovenščini)',
      '(kako) (se |naj |lahko |) (nastavi*|uporablj*|namesti*|priklop*|montira*|vgrad*|očisti*|čisti|vzdržuj*|sestavi*|namaž*|resetira*)',
    ],
    'shipping-status': [
      'kdaj (prispe|pride|boste poslali|bo|lahko pričakuj*|odpremite) (naš*|moj*|naročil*|pošiljk*|paket*|blag*|kontejner*|dostavljen*)',
    ],
    'customs-matter': ['(na carini|carinjenj*|carinsk*|carina|carine|hs kod*|tarifna oznaka|tarifno številko|uvozne dajatve|eori)'],
    'documents-matter': [
      '(tovorni list|tovornega lista|dobavnic*|pakirna lista|pakirni list|pakirno listo|seznam pakiranja|potrdil* o poreklu|potrdil* o izvoru)',
      '(trgovinsk* račun*|komercialn* faktur*|transportn* dokument*|originalni dokument*|originalne dokumente|nakladnic*|konosament*|eur.1)',
    ],
    'order-change': [
      '(spremeniti|spremenili|sprememba|spremembo|preklicati|preklic|preklicujem*) … (naročil*|naslov* za dostavo|naslov* dostave|količin*|dostavni naslov)',
    ],
    'payment-matter': [
      '(potrdil* o plačilu|dokazil* o plačilu|potrdilo o nakazilu|plačali smo|plačal sem|plačala sem|nakazali smo)',
      '(račun|računa|računu) (št|za|še|ni|je|smo|z dne|nismo|bi|na podjetje|zapadl*)',
    ],
    'follow-up': [
      '(še vedno|še) (čakam*|čakamo) (na |)(odgovor|ponudbo|vaš|povratn*|cen*)', '(čakam|čakamo) na (vaš |vašo |)(odgovor|ponudbo|mnenje)',
      '(ste (prejeli|dobili|videli)|ali ste (prejeli|dobili)) (moj|moje|mojo|naš|naše|našo) (mail|e-mail|email|sporočil*|povpraševanj*|naročil*|pošto)',
    ],
    thanks: [
      '(hvala|najlepša hvala|zahvaljujem*|zahvaljujemo) (za|vam za|se vam za|se za|lepa za) (hitr*|pomoč*|odličn*|vse|kakovost*|super|profesional*)',
      '(smo|sem) (zelo |izjemno |res |)(zadovolj*)',
      '(vse) (je |) (prispelo|prišlo|deluje|v redu) (v redu|brez težav|brezhibno|odlično|nepoškodovano|super|prispelo)*',
    ],
    standstill: [
      '(stroj*|linij*|proizvodnj*|obrat*) … (nam stoji|stoji zaradi|trenutno stoji|že stoji|linija stoji|polnjenje stoji|že ves dan stoji)',
      '(stroj|linija|proizvodnja|gradbišče|obrat|stroji|peč|delo) (stoji|nam stoji|stojijo|je ustavljen*|miruje|se je ustavil*)',
    ],
  },
} as const satisfies PhrasePack
