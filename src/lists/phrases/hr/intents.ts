import type { PhrasePack } from '../../concepts'

/** Croatian: what tells intents apart, orders placed, changed and gone wrong above all. */
export const hrIntents: PhrasePack = {
  language: 'hr',
  phrases: {
    damaged: [
      '(stigl*|došl*|isporučen*) (je |su |) (oštećen*|razbijen*|slomljen*|polomljen*|mokr*)',
      '(kutije|roba|komada|paket|pošiljka) … (oštećen*|razbijen*|slomljen*|polomljen*)',
    ],
    short: ['(nedostaje|nedostaju|fali|manjka) (1*|2*|3*|4*|5*|6*|7*|8*|9*|nam|dva|tri|nekoliko|komada|kutij*)', 'nepotpuna (isporuka|narudžba)'],
    'poor-quality': ['(loša|niska|užasna) kvaliteta', 'kvaliteta … (loša|ne odgovara|niska)'],
    'customs-hold': ['(zadržan*|stoji|zaustavljen*|zapel*) (na|u) (carini)', 'carina (je zadržala|zadržala|ne pušta)'],
    'returned-to-sender': ['(vraćen*|vratil*) (se |je |) (pošiljatelju)'],
    'wrong-address': ['(pogrešn*|kriv*|drug*|star*) adres*'],
    'delivered-but-denied': ['(piše|status|navodno) … (isporučen*|dostavljen*|uručen*) … (nije|nitko|ništa|nismo)'],
    'no-tracking': [
      '(broj za praćenje|broj pošiljke) … (ne radi|ne postoji|nevažeći)', '(nema|nemam|bez|nismo dobili) (broj za praćenje|broja za praćenje)',
    ],
    'goods-refused': ['(odbijamo|odbili smo|ne prihvaćamo) … (robu|isporuku|preuzimanje|pošiljku)'],
    'order-placed': [
      '(narudžba|narudžbenica) (br|broj|u prilogu|u privitku)', '(u prilogu|u privitku|šaljemo) (naša |našu |) (narudžb*)',
      '(kao|isto kao) (prošli put|zadnji put)', '(želimo|želim|htjeli bismo|htio bih) (naručiti|ponoviti narudžbu)',
    ],
    'no-remedy-wanted': ['(samo) (za informaciju|informativno|da znate)', 'nije potrebno (odgovoriti|odgovarati|ništa)'],
    feedback: ['(kupcima se sviđa|kupci su zadovoljni|mala primjedba)'],
    'order-change': [
      '(promijen*|izmijen*|poveć*|smanj*) … (narudžb*|količin*|boj*|komada|veličin*|adres*)', '(otkaz*|poništ*|odgod*) … (narudžb*|isporuk*)',
    ],
    'documents-matter': ['(certifikat o podrijetlu|potvrda o podrijetlu|popis pakiranja|pakirna lista|teretnica|tovarni list|komercijalni račun)'],
    'customs-matter': ['(tarifni broj|carinski (broj|agent|tarifni)|carinjenje)'],
    'return-ask': ['(vratiti|vratio|zamijeniti|zamjena) (robu|proizvod*|komada|ga|ih|dva)'],
    'repair-ask': [
      '(stroj|pumpa|motor|uređaj) … (ne radi|neće|pokvar*|stao|curi)',
      '(rezervni dio|rezervne dijelove|u jamstvu|pod jamstvom|u garanciji|serviser*|pokvaren*)',
    ],
    'usage-ask': ['kako (se |da |) (podešava|podesiti|montira|montirati|koristi|koristiti|spojiti|uključiti|čisti)'],
    'shipping-status': ['(gdje|kad|kada) (je|stiže|će|dolazi|šaljete) (moja |naša |moj |naš |) (pošiljka|roba|paket|kontejner|narudžba)'],
    'refund-ask': ['(vratite|povrat|vraćanje) (mi |nam |) (novac|novca|uplat*)'],
    thanks: ['(sve) (je |) (stiglo|u redu|došlo) … (hvala)'],
    'customisation-ask': [
      '(tiskati|otisnuti|staviti|ispisati) (naš|naše|vlastiti) (logo|logotip|znak)', '(prema|po) (našem |priloženom |) (nacrtu|crtežu)',
    ],
    'price-list': ['(cjenik*)'],
    'word-price': ['(cijena|cijenu|cijene|košta)'],
    'word-sample': ['(uzorak|uzorke|uzorci|uzoraka)'],
    'word-catalogue': ['(katalog*)'],
    'word-logo': ['(logo|po mjeri|tisak)'],
    'word-agent': ['(distributer*|zastupnik*)'],
    'word-order': ['(narudžb*)'],
    'word-parcel': ['(pošiljk*|kontejner*|isporuk*|dostav*)'],
    'word-broken': ['(slomljen*|oštećen*|razbijen*)'],
    'word-missing': ['(nedostaje|nedostaju|manjak)'],
    'word-refund': ['(povrat novca)'],
    'word-return': ['(povrat|zamjen*)'],
    'word-repair': ['(jamstv*|rezervn*|pokvar*|ne radi|popravak)'],
    'word-manual': ['(uput*)'],
    'word-customs': ['(carin*)'],
    'word-invoice': ['(račun|uplat*)'],
    'word-complaint': ['(reklamacij*|pritužb*)', '(odvjetnik*|sudskim putem|tužb*|tužiti|naknadu štete)'],
    'word-thanks': ['(hvala)'],
    counterfeit: ['(krivotvorin*|krivotvoren*|lažn* rob*)'],
  },
}
