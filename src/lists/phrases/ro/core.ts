import type { PhrasePack } from '../../concepts'

/** Romanian: what buyers and customers with an order say. */
export const roCore = {
  language: 'ro',
  phrases: {
    'price-ask': [
      '(cat costa|cat ar costa|ce pret|care este pretul|care e pretul|care sunt preturile|la ce pret|ce preturi|cat este pretul|cat vine)',
      '(pret|pretul|preturi|preturile) (pentru|pe|va rog|cu|la|unitar|fara tva|angro|en gros|bucata)',
      '(as dori|doresc|dorim|rog|puteti|vreau|trimiteti|comunicati) … (pret|pretul|preturi|preturile)',
    ],
    'quotation-ask': [
      '(oferta de pret|oferta de preturi|cerere de oferta|o oferta pentru)',
      '(oferta dumneavoastra|factura proforma|cerere oferta|solicit oferta|solicitam oferta|cotatie de pret)',
      '(rugam|rog|solicitam|solicit|puteti|doresc|transmiteti|trimiteti|dorim) … (oferta|proforma|deviz)',
    ],
    'catalogue-ask': [
      '(catalogul|catalog|brosura|lista de preturi) (dumneavoastra|dvs|cu|de produse|va rog|complet|pdf)',
      '(trimiteti|trimite|doresc|aveti|dori) … (catalogul|catalog|lista de preturi)',
    ],
    'sample-ask': [
      '(mostra|mostre|mostrele|esantion|esantioane) (gratuite|gratuita|de|va rog|pentru|inainte)',
      '(trimite|trimiteti|primi|comanda|dori) … (mostra|mostre)',
    ],
    'order-intent': [
      '(doresc|dorim|as dori|am dori|vreau|vrem|intentionam|suntem interesati|sunt interesat) (sa cumpar*|sa comand*|sa achizition*|sa import*)',
      '(doresc|dorim|as dori|am dori|vreau|vrem|intentionam|suntem interesati|sunt interesat) (de achizitia|sa cumparam|sa facem o comanda|sa comandam)',
      '(comanda noastra|plasa o comanda|comanda de achizitie|cautam furnizor|caut furnizor|cautam un furnizor|cautam producator|nota de comanda)',
      '(avem nevoie de|am nevoie de) (1|2|3|5|10|20|50|100|500|un|o|urmatoarele)*',
    ],
    'availability-ask': [
      '(aveti|mai aveti|exista|este|sunt) (pe stoc|in stoc|disponibil|disponibile|disponibila)', '(pe stoc|in stoc|disponibilitate) (la|si|imediat*)',
      '(vindeti|produceti|comercializati) (si|acest*|astfel)',
    ],
    'lead-time-ask': [
      '(termen de livrare|termenul de livrare|timp de livrare|timpul de livrare|termen de executie|durata de productie|termen de productie|in cat timp)',
      'cat dureaza (livrarea|productia|pana)',
    ],
    'shipping-ask': [
      '(cost|costul|costuri|pretul|cat costa) (de|) (transport|transportului|transportul|livrare|livrarii)',
      '(livrati|transport|livrare|livrarea) (in|la|pana la|inclus) (romania|bucuresti|constanta|cluj|adresa|sediul|inclus|tara)*', 'inclusiv transport',
    ],
    'payment-terms-ask': [
      '(conditii de plata|conditiile de plata|modalitati de plata|modalitatea de plata|metode de plata|termen de plata|cum se plateste|cum pot plati)',
    ],
    'minimum-order-ask': [
      '(comanda minima|cantitate minima|cantitatea minima|minimul de comanda|minim de comanda)',
    ],
    'specification-ask': [
      '(fisa tehnica|fise tehnice|specificatii tehnice|specificatiile tehnice|date tehnice|caracteristici tehnice|detalii tehnice)',
      '(mai multe detalii|mai multe informatii|ce material|ce dimensiuni|ce putere|ce garantie|certificat de conformitate|declaratie de conformitate)',
    ],
    'customisation-ask': [
      '(cu logo|logoul nostru|cu logo-ul|sigla noastra|personalizat|personalizate|personalizare|la comanda speciala|marca proprie|dimensiuni speciale)',
    ],
    'end-use': [
      'pentru (magazinul|firma|proiectul|fabrica|restaurantul|hotelul) (nostru|noastra|meu|mea|nostri|final|de)*',
      'pentru (clientii|un client|brutaria|atelierul|revanzare|uz propriu) (nostru|noastra|meu|mea|nostri|final|de)*',
      '(punere in functiune|spre revanzare)',
    ],
    'buyer-role': [
      '(suntem|sunt) (o firma|importator|importatori|distribuitor|distribuitori|o companie)',
      '(suntem|sunt) (un importator|angrosist|constructor|producator|un magazin|comerciant|un distribuitor)',
      '(departament|departamentul|manager|sef|responsabil) (de|) (achizitii|achizitiilor)',
    ],
    'agency-ask': [
      '(deveni|fi) (distribuitor|distribuitorul|reprezentant|reprezentantul|agent|dealer)*',
      '(reprezentanta exclusiva|distribuitor exclusiv|distribuitor autorizat)',
    ],
    'need-by': [
      '(pana la data de|cel tarziu|pana cel tarziu|termen limita|se depune|nu mai tarziu de)',
    ],
    'not-received': [
      '(nu am primit|n-am primit|nu a ajuns|nu a sosit|nu s-a livrat|inca nu a) … (comanda|coletul|marfa|containerul|produsele|pachetul|ajuns|sosit)',
    ],
    'not-as-described': [
      '(nu corespunde|nu corespund|diferit de|diferita de|produs gresit|culoare gresita|alt model)',
      '(nu este ce am comandat|nu e ce am comandat|calitate slaba|calitate proasta|neconform|neconforme)',
    ],
    damaged: [
      '(a ajuns|au ajuns|am primit|marfa|coletul|produsele|cutiile) … (deteriorat*|spart*|avariat*|crapat*|umed*|ruginit*|zgariat*|stricat*)',
    ],
    short: [
      '(lipsesc|lipseste|lipseau) (1|2|3|4|5|6|7|8|9|bucati|cutii|piese|din|cateva|colete)*',
      '(cantitate mai mica|livrare incompleta|lipsuri la livrare|lipsa cantitativa)',
    ],
    'refund-ask': [
      '(rambursare|rambursarea|banii inapoi|returnarea banilor|restituirea banilor|sa imi returnati banii|taxat de doua ori|nota de credit)',
    ],
    'return-ask': [
      '(returna|returnez|returnam|returnarea|inlocuirea|inlocuirea|schimba) (produsul|marfa|produselor|produsului|marfii|produsele)',
    ],
    'repair-ask': [
      '(piese de schimb|piesa de schimb|nu functioneaza|nu porneste|s-a defectat|s-a stricat|in garantie|cod de eroare|reparatie|service autorizat|nu merge)',
    ],
    'usage-ask': [
      '(manual de utilizare|manualul de utilizare|instructiuni de utilizare)',
      '(instructiuni de montaj|cum se foloseste|cum se instaleaza|cum se regleaza|carte tehnica|schema electrica)',
    ],
    'dispute-open': [
      '(reclamatie|reclamatia|plangere|sesizare) (privind|cu privire|formala|pentru|la|referitoare)', '(in instanta|avocatul nostru|actiune legala)',
    ],
    'shipping-status': [
      '(unde este|unde se afla) (comanda|coletul|containerul|marfa|comanda noastra)',
      '(numar de urmarire|awb-ul|stadiul comenzii|statusul comenzii|cand ajunge|cand se livreaza|cand pleaca|numarul containerului|cand primim)',
    ],
    'customs-matter': [
      '(in vama|la vama|vamuire|vama|cod vamal|taxe vamale|comisionar vamal|declaratie vamala)',
    ],
    'documents-matter': [
      '(certificat de origine|certificatul de origine|conosament|scrisoare de transport)',
      '(factura comerciala|documente de transport|documentele originale|lista de colisaj|packing list-ul)',
    ],
    'order-change': [
      '(modifica|modificam|anula|anulam|anularea|schimba|modificarea) (comanda|comenzii|adresa|cantitatea|comanda noastra)',
    ],
    'payment-matter': [
      '(dovada platii|am platit|am efectuat plata|ordin de plata|confirmarea platii|rest de plata|diferenta de plata|date bancare|plata facturii|am virat)',
    ],
    'follow-up': [
      '(nu am primit raspuns|niciun raspuns|astept raspuns|asteptam raspuns)',
      '(astept in continuare|ati primit mesajul|ati primit emailul|ati primit cererea|revin cu|reamintim|vreo noutate)',
    ],
    thanks: [
      '(multumim|multumesc|va multumim) (pentru tot|pentru ajutor|pentru rapid*|pentru calitat*|pentru profesional*|pentru serv*|mult pentru)',
      '(foarte multumiti|foarte multumit|totul a ajuns)',
    ],
    feedback: [
      '(o sugestie|sugestie pentru|o observatie)',
    ],
    standstill: [
      '(utilajul|linia|productia|fabrica|santierul) (sta|este oprita|oprit|stationeaza|blocat)',
      '(contrastalii|pierdem bani|clientii asteapta|penalitati de intarziere|productia stagneaza)',
    ],
  },
} as const satisfies PhrasePack
