import type { PhrasePack } from '../../concepts'

/** Romanian: what tells intents apart, orders placed, changed and gone wrong above all. */
export const roIntents: PhrasePack = {
  language: 'ro',
  phrases: {
    damaged: [
      '(au venit|a venit|au ajuns|a ajuns|am primit|sosit) … (spart*|deteriorat*|crăpat*|stricat*|ud*|lovit*|rupt*)',
      '(cutii*|produse*|marfa|bucăți|colet*) … (spart*|deteriorat*|crăpat*|lovit*|rupt*)',
    ],
    short: ['(lipsesc|lipsește|lipseau) (1*|2*|3*|4*|5*|6*|7*|8*|9*|două|doi|trei|bucăți|cutii|câteva|o )', '(livrare|comandă) incomplet*'],
    'poor-quality': ['(calitate) (proastă|slabă|inferioară|foarte slabă|îndoielnică)', 'calitatea … (proastă|slabă|nu corespunde|inferioară)'],
    'customs-hold': ['(blocat*|reținut*|oprit*|stă) … (în|la|de) (vamă|vama)', 'vama (a reținut|a blocat|reține|nu eliberează)'],
    'returned-to-sender': ['(returnat*|întors|trimis înapoi) (la |către |) expeditor*'],
    'wrong-address': ['adres* (greșit*|veche|alta|incorect*)', '(altă|la o altă) adresă'],
    'delivered-but-denied': ['(apare|figurează|scrie|status|marcat) … livrat* … (nu|nimeni|nimic)'],
    'no-tracking': [
      '(awb|numărul de urmărire|cod de urmărire|tracking) … (nu funcționează|nu există|invalid|greșit)',
      '(nu am|fără|nu ne-ați trimis|nu am primit) (awb*|număr de urmărire|tracking)',
    ],
    'stuck-in-transit': ['(coletul|containerul|marfa) … (nu se mișcă|stă de|blocat de)'],
    'goods-refused': ['(refuzăm|refuzat|respingem|nu acceptăm) … (marfa|lotul|livrarea|recepția|produsele)'],
    'order-placed': [
      '(comandă|comanda|comanda fermă) (nr|numărul|atașat*|anexat*|în atașament)', '(atașez|atașăm|anexăm|vă trimit) (comanda|comanda noastră)',
      '(la fel ca|ca) (data trecută|ultima dată|comanda precedentă)',
      '(vreau|vrem|dorim|doresc|aș vrea) să (comand|comandăm|plasez o comandă|plasăm o comandă|facem o comandă)',
    ],
    'no-remedy-wanted': ['(doar|numai) (pentru informare|ca informație|ca să știți|voiam să)', 'nu (e nevoie|este nevoie|trebuie) să (răspundeți|faceți)'],
    feedback: ['(clienților le place|clienții noștri sunt|o sugestie|sugestie|o mică observație)'],
    'order-change': [
      '(modificăm|modifica|modificarea|schimba|schimbăm|mări|reduce|adăuga) … (comand*|cantitat*|culoare*|bucăți|mărime*|adres*)',
      '(anula*|amâna*|suspenda*) (comanda|livrarea|expedierea)',
    ],
    'documents-matter': ['(certificat* de origine|lista de ambalare|packing list|conosament*|factura comercială|cmr)'],
    'customs-matter': ['(cod vamal|încadrare tarifară|comisionar vamal|vămuire|cod hs|taxe vamale)'],
    'return-ask': ['(returna|returnez|returnăm|schimba|trimite înapoi) (produs*|marfa|bucăți*|coletul|două|cele)'],
    'repair-ask': [
      '(mașina|pompa|motorul|utilajul|aparatul|cuptorul) … (nu funcționează|nu pornește|s-a stricat|s-a oprit|curge|defect*)',
      '(piese de schimb|piesă de schimb|în garanție|cod eroare)',
    ],
    'usage-ask': [
      'cum (se |să |pot |îl |)(montează|monteaza|instalează|setează|folosește|reglează|programează|conectez|curăț|resetez|montez)',
      '(nu am găsit|lipsesc|fără|lipsește) (instrucțiun*|instructiun*|manualul)',
    ],
    'shipping-status': ['(unde|când|cand) (este|e|ajunge|pleacă|vine|livrați|soseste|sosește) (coletul|comanda|marfa|containerul|nava|livrarea|comenzile)'],
    'refund-ask': ['(returnați|dați|restituiți|înapoiați|rambursa*) … (banii|suma|avansul|plata)', '(banii înapoi|rambursare*)'],
    'not-as-described': [
      '(am comandat|comandat) … (am primit|ați trimis|a venit) (altul|alta|alt|alte|altceva|altă)',
      '(nu corespunde|produs greșit|model greșit|culoare greșită|mărime greșită)',
    ],
    'price-ask': ['(cât|cat) (costă|costa)', '(ce preț|care e prețul|preț pe)'],
    thanks: ['(totul|marfa) (a ajuns|este|e) (bine|în regulă|perfect|ok) … mulțum*'],
    'sample-ask': ['(trimite*|primi|avem|solicit*) (o |) (mostră|mostre|eșantion*)'],
    'follow-up': ['(încă|nici acum) nu am (primit|avut) (răspuns|niciun răspuns|vești)'],
    'price-list': ['(listă de prețuri|lista de prețuri|listei de prețuri|lista preturi|lista de preturi)'],
    'agency-ask': ['(reprezentare|distribuție) exclusivă'],
    'customisation-ask': ['(conform|după) (desen*|schiț*)'],
  },
}
