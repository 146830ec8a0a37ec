import type { PhrasePack } from '../../concepts'
import { inBothScripts } from './both-scripts'

const phrases = {
  damaged: [
    '(stigl*|došl*|isporučen*) (je |su |) (polomljen*|oštećen*|razbijen*|slomljen*|mokr*)',
    '(стигл*|дошл*|испоручен*) (је |су |) (поломљен*|оштећен*|разбијен*|сломљен*|мокр*)',
    '(kutije|roba|komada|paket) … (polomljen*|oštećen*|razbijen*|slomljen*)',
  ],
  short: ['(nedostaje|nedostaju|fali) (1*|2*|3*|4*|5*|6*|7*|8*|9*|nam|dva|tri|nekoliko|komada|kutij*)', 'nepotpuna (isporuka|porudžbina)'],
  'poor-quality': ['(loš|loša|nizak|užasan) (kvalitet|kvaliteta)', 'kvalitet … (loš|ne odgovara|nizak|užasan)'],
  'customs-hold': ['(zadržan*|stoji|zaustavljen*|blokiran*|zaglav*) (na|u) (carini|carine)', 'carina (je zadržala|zadržala|ne pušta|blokira)'],
  'returned-to-sender': ['(vraćen*|vratil*) (se |je |) (pošiljaocu|pošiljatelju)'],
  'wrong-address': ['(pogrešn*|drug*|star*) adres*'],
  'delivered-but-denied': ['(piše|status|navodno) … (isporučen*|uručen*|dostavljen*) … (nije|niko|ništa|nismo)'],
  'no-tracking': [
    '(broj za praćenje|broj pošiljke) … (ne radi|ne postoji|nevažeći)',
    '(nema|nemam|bez|nismo dobili) (broj za praćenje|broja za praćenje|broj pošiljke)',
  ],
  'stuck-in-transit': ['(pošiljka|paket|kontejner) … (ne pomera|stoji već|zaglav*)'],
  'goods-refused': ['(odbijamo|odbili smo|ne prihvatamo) … (robu|isporuku|prijem|pošiljku)'],
  'order-placed': [
    '(porudžbina|narudžbina|porudžbenica) (br|broj|u prilogu)', '(u prilogu|šaljemo|dostavljamo) (naša |našu |) (porudžbin*|narudžbenic*|narudžbin*)',
    '(kao|isto kao) (prošli put|poslednji put|prethodni put)', '(želimo|želim|hteli bismo|hoću) da (poručimo|poručim|naručimo|naručim)',
  ],
  'no-remedy-wanted': ['(samo) (za informaciju|da znate|radi informacije)', 'nije potrebno (da |) (odgovarate|ništa)'],
  feedback: ['(kupcima se sviđa|kupci su zadovoljni|mala primedba)'],
  'order-change': [
    '(promen*|izmen*|poveć*|smanj*) … (porudžbin*|količin*|boj*|komada|veličin*|adres*)', '(otkaz*|poništ*|odlož*) … (porudžbin*|narudžbin*|isporuk*)',
  ],
  'documents-matter': ['(uverenje o poreklu|sertifikat o poreklu|paking lista|lista pakovanja|teretnica|tovarni list|komercijalna faktura)'],
  'customs-matter': ['(tarifni broj|carinski (broj|agent|posrednik)|carinjenje|špediter traži)'],
  'return-ask': ['(vratim|vratimo|vratiti|zamenim|zamenimo) (robu|proizvod*|komada|ga|ih|dva)'],
  'repair-ask': [
    '(mašina|pumpa|motor|uređaj) … (ne radi|neće da|pokvar*|stala|curi)',
    '(rezervni deo|rezervni delovi|rezervne delove|u garanciji|serviser*|pokvaren*)',
  ],
  'usage-ask': [
    'kako (se |da |) (podešava|podesim|montira|montiram|koristi|koristim|povezuje|uključuje|čisti)', 'uputstvo … (nema|nedostaje|srpsk*|pošaljite)',
  ],
  'shipping-status': ['(gde|kad|kada) (je|stiže|će|dolazi|šaljete) (moja |naša |moj |naš |) (pošiljka|roba|paket|kontejner|porudžbina|narudžbina)'],
  'refund-ask': ['(vratite|povraćaj|vraćanje) (mi |nam |) (novac|novca|pare|uplat*)'],
  'price-list': ['(cenovnik*|cenik*)'],
  'customisation-ask': ['(prema|po) (našem |priloženom |) (crtežu|crtežima|nacrtu)'],
  'word-price': ['(cena|cenu|cene|košta)'],
  'word-sample': ['(uzorak|uzorke|uzorci|uzoraka)'],
  'word-catalogue': ['(katalog*)'],
  'word-logo': ['(logo|po meri|štampa*)'],
  'word-agent': ['(distributer*|zastupnik*)'],
  'word-order': ['(porudžbin*|narudžbin*)'],
  'word-parcel': ['(pošiljk*|kontejner*|isporuk*)'],
  'word-broken': ['(polomljen*|oštećen*|razbijen*|slomljen*)'],
  'word-missing': ['(nedostaje|nedostaju|fali)'],
  'word-refund': ['(povraćaj novca)'],
  'word-return': ['(vraćanje|zamena|povrat)'],
  'word-repair': ['(garancij*|rezervn*|pokvar*|ne radi|popravk*)'],
  'word-manual': ['(uputstv*)'],
  'word-customs': ['(carin*)'],
  'word-invoice': ['(faktur*|uplat*)'],
  'word-complaint': ['(reklamacij*|žalb*)', '(advokat*|sudskim putem|tužb*|tužiti|naknadu štete)'],
  'word-thanks': ['(hvala)'],
  counterfeit: ['(falsifikat*|lažn* rob*|kopija nije original)'],
} satisfies PhrasePack['phrases']

/** Serbian: what tells intents apart, orders placed, changed and gone wrong above all. Written in Latin here, read in both scripts. */
export const srIntents: PhrasePack = { language: 'sr', phrases: inBothScripts(phrases) }
