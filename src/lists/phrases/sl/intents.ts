import type { PhrasePack } from '../../concepts'

/** Slovenian: what tells intents apart, orders placed, changed and gone wrong above all. */
export const slIntents: PhrasePack = {
  language: 'sl',
  phrases: {
    damaged: [
      '(prispel*|prišl*|dostavljen*) (je |so |) (poškodovan*|razbit*|zlomljen*|polomljen*|mokr*)',
      '(škatle|blago|kosov|paket|pošiljka) … (poškodovan*|razbit*|zlomljen*|počen*)',
    ],
    short: ['(manjka|manjkajo|primanjkuje) (1*|2*|3*|4*|5*|6*|7*|8*|9*|nam|dva|tri|nekaj|kosov|škatl*)', 'nepopolna (dobava|pošiljka)'],
    'poor-quality': ['(slaba|nizka) kakovost', 'kakovost … (slaba|ne ustreza|nizka)'],
    'customs-hold': ['(zadržan*|stoji|ustavljen*|obtičal*) na (carini|carinskem)', 'carina (je zadržala|zadržuje)'],
    'returned-to-sender': ['(vrnjen*|vrnil*) (je |se |) pošiljatelju'],
    'wrong-address': ['(napačn*|drug*|star*) naslov*'],
    'delivered-but-denied': ['(piše|status|označen*) … (dostavljen*|vročen*) … (ni|nihče|nič|nismo)'],
    'no-tracking': ['(sledilna številka|številka pošiljke) … (ne deluje|ne obstaja|neveljavna)', '(nimam|brez|nismo dobili) sledilne številke'],
    'goods-refused': ['(zavračamo|zavrnili smo|ne sprejmemo) … (blago|dobavo|prevzem|pošiljko)'],
    'order-placed': [
      '(naročilo|naročilnica) (št|številka|v prilogi|v priponki)', '(v prilogi|v priponki|pošiljamo) (naše |) naročil*',
      '(enako kot|tako kot|kot) (zadnjič|prejšnjič|nazadnje)', '(želimo|želim|radi bi|rad bi) (naročiti|naročili|naročil)',
    ],
    'no-remedy-wanted': ['(samo|le) (v vednost|za informacijo)', 'ni treba (odgovarjati|odgovoriti|nič)'],
    feedback: ['(strankam je všeč|stranke so zadovoljne|mala pripomba)'],
    'order-change': [
      '(spremeni*|sprememb*|poveč*|zmanjš*) … (naročil*|količin*|barv*|kosov|velikost*|naslov*)', '(preklic*|odpove*|prestavi*) … (naročil*|dobav*)',
    ],
    'documents-matter': ['(potrdilo o poreklu|seznam pakiranja|pakirni list|tovorni list|nakladnic*|komercialni račun)'],
    'customs-matter': ['(tarifna oznaka|carinski (posrednik|agent|kod)|carinjenje|carinska)'],
    'return-ask': ['(vrniti|vrnili|zamenjati|zamenjava) (blago|izdelek|kosov|ga|jih|dva)'],
    'repair-ask': [
      '(stroj|črpalka|motor|naprava) … (ne deluje|ne dela|pokvar*|se ne vklopi|pušča)', '(rezervni del|rezervne dele|v garanciji|serviser*|okvara)',
    ],
    'usage-ask': ['kako (se |) (nastavi|nastaviti|namesti|uporablja|priključi|montira|čisti)', 'navodila … (ni|manjkajo|slovensk*|pošljite)'],
    'shipping-status': ['(kje|kdaj) (je|pride|bo|pošljete|prispe) (moja |naša |moj |naš |naše |) (pošiljka|blago|paket|kontejner|naročilo)'],
    'refund-ask': ['(vrnite|vračilo|vrniti) (mi |nam |) (denar|denarja|kupnin*)'],
    'availability-ask': ['(ali |)(imate|je na voljo|je na zalogi) (to |še |tudi |) (v |na zalogi|druge)'],
    'price-list': ['(cenik|cenika|cenike|cenikom)'],
    'customisation-ask': ['po (našem |priloženem |) (načrtu|risbi)'],
  },
}
