import type { PhrasePack } from '../../concepts'
import { roRisk } from './risk'

/** Romanian: what buyers and customers with an order say, and the risks of the language. */
export const roCore = {
  language: 'ro',
  phrases: {
    ...roRisk.phrases,
    'price-ask': [
      '(cat costa|cat ar costa|ce pret|care este pretul|care e pretul|care sunt preturile|la ce pret|ce preturi|cat este pretul|cat vine)',
      '(pret|pretul|preturi|preturile) (pentru|pe|va rog|cu|la|unitar|fara tva|angro|en gros|bucata)',
      '(as dori|doresc|dorim|rog|puteti|vreau|trimiteti|comunicati) … (pret|pretul|preturi|preturile)',
      '(cât|cat) (e|este|vine|ar veni|ar ieși|mă costă|ne costă|ar fi) (prețul|transportul|bucata|una|costul|livrarea|un)',
      '(prețuri|prețul|preț) (en-gros|engros|en gros|de distribuitor|final|cu transport|la cantitate|pe bucată|pe metru|pe tonă)',
      '(aș vrea|am vrea|trimiteți-ne|trimiteți-mi|spuneți-mi|spuneți-ne|comunicați-ne|îmi puteți) … (preț|prețul|prețuri|prețurile)',
    ],
    'quotation-ask': [
      '(oferta de pret|oferta de preturi|cerere de oferta|o oferta pentru)',
      '(oferta dumneavoastra|factura proforma|cerere oferta|solicit oferta|solicitam oferta|cotatie de pret)',
      '(rugam|rog|solicitam|solicit|puteti|doresc|transmiteti|trimiteti|dorim) … (oferta|proforma|deviz)',
      '(face|trimite|transmite|faceți|întocmi|primi|trimiteți-ne|trimiteți-mi) … (o ofertă|oferta|ofertă de preț|proforma|o proformă)',
      '(termen*) … (depunere a ofertelor|depunerea ofertelor|ofertelor)', '(ofertă) (cu|pentru|de preț|fermă)',
    ],
    'catalogue-ask': [
      '(catalogul|catalog|brosura|lista de preturi) (dumneavoastra|dvs|cu|de produse|va rog|complet|pdf)',
      '(trimiteti|trimite|doresc|aveti|dori) … (catalogul|catalog|lista de preturi)',
      '(trimiteți-ne|trimiteți-mi|puteți trimite|aș dori|am dori|primi) … (catalogul|catalog|broșura|lista de prețuri)',
    ],
    'sample-ask': [
      '(mostra|mostre|mostrele|esantion|esantioane) (gratuite|gratuita|de|va rog|pentru|inainte)', '(trimite|trimiteti|primi|comanda|dori) … (mostra|mostre)',
    ],
    'order-intent': [
      '(doresc|dorim|as dori|am dori|vreau|vrem|intentionam|suntem interesati|sunt interesat) (sa cumpar*|sa comand*|sa achizition*|sa import*)',
      '(doresc|dorim|as dori|am dori|vreau|vrem|intentionam|suntem interesati|sunt interesat) (de achizitia|sa cumparam|sa facem o comanda|sa comandam)',
      '(comanda noastra|plasa o comanda|comanda de achizitie|cautam furnizor|caut furnizor|cautam un furnizor|cautam producator|nota de comanda)',
      '(avem nevoie de|am nevoie de) (1|2|3|5|10|20|50|100|500|un|o|urmatoarele)*',
      '(ne-ar trebui|mi-ar trebui|ne trebuie|îmi trebuie|mi-ar trebui cam|aș lua|am lua|luăm|am avea nevoie de|aș avea nevoie de|vrem să luăm)',
      '(aș vrea|am vrea|vrem|vreau|dorim|doresc|plănuim) (să |) (comand*|cumpăr*|achiziționăm|achiziționez|comandăm)',
      '(comandăm|comand) (următoarele|conform|lunar|1*|2*|3*|4*|5*|6*|7*|8*|9*)',
    ],
    'trial-order': ['(comandă|comenzi) (de probă|de test|inițială)', ],
    'availability-ask': [
      '(aveti|mai aveti|exista|este|sunt) (pe stoc|in stoc|disponibil|disponibile|disponibila)', '(pe stoc|in stoc|disponibilitate) (la|si|imediat*)',
      '(vindeti|produceti|comercializati) (si|acest*|astfel)', '(aveți|mai aveți|aveti) … (pe stoc|în stoc|disponibil*)',
      '(faceți|vindeți|produceți|aveți) (și|cumva|ceva)',
    ],
    'lead-time-ask': [
      '(termen de livrare|termenul de livrare|timp de livrare|timpul de livrare|termen de executie|durata de productie|termen de productie|in cat timp)',
      'cat dureaza (livrarea|productia|pana)',
      '(până când|în cât timp|în câte zile|când) (ați putea |puteți |ar putea fi |) (livra|livrați|expedia|gata|livrate|livrat)',
    ],
    'shipping-ask': [
      '(cost|costul|costuri|pretul|cat costa) (de|) (transport|transportului|transportul|livrare|livrarii)',
      '(livrati|transport|livrare|livrarea) (in|la|pana la|inclus) (romania|bucuresti|constanta|cluj|adresa|sediul|inclus|tara)*', 'inclusiv transport',
      '(livrați|trimiteți|expediați) (și |) (în|la|până la|prin)', '(cât) (e|este|costă|ar fi) (transportul|livrarea|curierul|taxa de transport)',
    ],
    'payment-terms-ask': [
      '(conditii de plata|conditiile de plata|modalitati de plata|modalitatea de plata|metode de plata|termen de plata|cum se plateste|cum pot plati)',
    ],
    'minimum-order-ask': ['(comanda minima|cantitate minima|cantitatea minima|minimul de comanda|minim de comanda)'],
    'specification-ask': [
      '(fisa tehnica|fise tehnice|specificatii tehnice|specificatiile tehnice|date tehnice|caracteristici tehnice|detalii tehnice)',
      '(mai multe detalii|mai multe informatii) (despre|privind|referitoare|cu privire|tehnice)',
      '(ce material|ce dimensiuni|ce putere|ce garantie|certificat de conformitate|declaratie de conformitate)',
    ],
    'certificate-ask': [
      '(certificat*|declarație) (de |)(conformitate|calitate|ce|iso|performanță)',
    ],
    'customisation-ask': [
      '(cu logo|logoul nostru|cu logo-ul|sigla noastra|personalizat|personalizate|personalizare|la comanda speciala|marca proprie|dimensiuni speciale)',
    ],
    'end-use': [
      'pentru (magazinul|firma|proiectul|fabrica|restaurantul|hotelul) (nostru|noastra|meu|mea|nostri|final|de)*',
      'pentru (clientii|un client|brutaria|atelierul|revanzare|uz propriu) (nostru|noastra|meu|mea|nostri|final|de)*', '(punere in functiune|spre revanzare)',
    ],
    'buyer-role': [
      '(suntem|sunt) (o firma|importator|importatori|distribuitor|distribuitori|o companie)',
      '(suntem|sunt) (un importator|angrosist|constructor|producator|un magazin|comerciant|un distribuitor)',
      '(departament|departamentul|manager|sef|responsabil) (de|) (achizitii|achizitiilor)',
    ],
    'company-introduction': [
      '(firma|compania|societatea) noastră (este|are|se|activează|aprovizionează|importă|produce|vinde|există)',
      '(deținem|avem|administrăm) (un lanț|două|trei|patru|cinci|2|3|4|5|6|7|8|9|mai multe) (de |)(magazin*|restaurant*|hotel*|depozit*|puncte|magazine)',
    ],
    'agency-ask': [
      '(deveni|fi) (distribuitor|distribuitorul|reprezentant|reprezentantul|agent|dealer)*',
      '(reprezentanta exclusiva|distribuitor exclusiv|distribuitor autorizat)',
      '(să |) (reprezentăm|reprezint|distribuim|distribui) (marca|brandul|produsele|gama)',
    ],
    'long-term-talk': [
      '(comenzi|comandăm|cantități) (lunar|regulat|lunare|constante)',
      '(să |)(comandăm|cumpărăm) (lunar|regulat|constant)',
    ],
    'target-price': ['(buget*) (de |este |maxim |: |)(1*|2*|3*|4*|5*|6*|7*|8*|9*)', ],
    'need-by': [
      '(pana la data de|cel tarziu|pana cel tarziu|termen limita|se depune|nu mai tarziu de)', '(termen*) (limită |) (de |) (depunere|predare)',
    ],
    'visit-proposal': [
      '(întâlni|întâlnim|întâlnire) … (la târgul|la târg|la expoziți*|la sediul|personal)',
    ],
    'not-received': [
      '(nu am primit|n-am primit|nu a ajuns|nu a sosit|nu s-a livrat|inca nu a) … (comanda|coletul|marfa|containerul|produsele|pachetul|ajuns|sosit)',
      '(tot |încă |) (n-a|nu a|n-au|nu au) (ajuns|sosit|venit|fost livrat*)',
      '(colet*|comanda|marfa|pachet*|containerul) … (n-a ajuns|nu a ajuns|nu am primit|întârzie|s-a pierdut|s-a blocat|nu a sosit)',
    ],
    'not-as-described': [
      '(nu corespunde|nu corespund|diferit de|diferita de|produs gresit|culoare gresita|alt model)',
      '(nu este ce am comandat|nu e ce am comandat|calitate slaba|calitate proasta|neconform|neconforme)',
      'am comandat … (și am primit|dar am primit|și mi-ați trimis|dar mi-a venit|și au venit|mi-ați trimis)',
    ],
    damaged: [
      '(a ajuns|au ajuns|am primit|marfa|coletul|produsele|cutiile) … (deteriorat*|spart*|avariat*|crapat*|umed*|ruginit*|zgariat*|stricat*)',
      '(sosit|ajuns|venit|primit) … (spart*|rupt*|deteriorat*|crăpat*|lovit*|ciobit*|udă|ude|stricat*|zgâriat*)',
    ],
    short: [
      '(lipsesc|lipseste|lipseau) (1|2|3|4|5|6|7|8|9|bucati|cutii|piese|din|cateva|colete)*',
      '(cantitate mai mica|livrare incompleta|lipsuri la livrare|lipsa cantitativa)',
    ],
    'refund-ask': [
      '(rambursare|rambursarea|banii inapoi|returnarea banilor|restituirea banilor|sa imi returnati banii|taxat de doua ori|nota de credit)',
      '(banii|bani) (înapoi|returnați|restituiți)',
    ],
    'return-ask': [
      '(returna|returnez|returnam|returnarea|inlocuirea|inlocuirea|schimba) (produsul|marfa|produselor|produsului|marfii|produsele)',
      '(să-i|să-l|să o|să le|pot să|putem să) (schimb|schimbăm|returnez|returnăm|înlocui*)',
      '(înlocuirea|returul|schimbul|retur) (lor|acestora|produsului|produselor|coletului|mărfii)', '(cerem|solicităm|vrem) (înlocuirea|schimbarea|returul)',
    ],
    'repair-ask': [
      '(piese de schimb|piesa de schimb|nu functioneaza|nu porneste|s-a defectat|s-a stricat|in garantie|cod de eroare|reparatie|service autorizat|nu merge)',
    ],
    'usage-ask': [
      '(manual de utilizare|manualul de utilizare|instructiuni de utilizare)',
      '(instructiuni de montaj|cum se foloseste|cum se instaleaza|cum se regleaza|carte tehnica|schema electrica)',
      'cum se (reglează|setează|montează|folosește|curăță|instalează|conectează|întreține)',
      '(manual*|instrucțiuni*) (de |) (utilizare|folosire|montaj|întreținere)',
    ],
    'dispute-open': [
      '(reclamatie|reclamatia|plangere|sesizare) (privind|cu privire|formala|pentru|la|referitoare)', '(in instanta|avocatul nostru|actiune legala)',
    ],
    'shipping-status': [
      '(unde este|unde se afla) (comanda|coletul|containerul|marfa|comanda noastra)',
      '(numar de urmarire|awb-ul|stadiul comenzii|statusul comenzii|cand ajunge|cand se livreaza|cand pleaca|numarul containerului|cand primim)',
      '(verifica|vedea) … (unde s-a blocat|unde este|statusul|stadiul)',
    ],
    'customs-matter': ['(in vama|la vama|vamuire|prin vama|de vama|vama a|cod vamal|taxe vamale|comisionar vamal|declaratie vamala)'],
    'documents-matter': [
      '(certificat de origine|certificatul de origine|conosament|scrisoare de transport)',
      '(factura comerciala|documente de transport|documentele originale|lista de colisaj|packing list-ul)',
    ],
    'order-change': [
      '(modifica|modificam|anula|anulam|anularea|schimba|modificarea) (comanda|comenzii|adresa|cantitatea|comanda noastra)',
      '(adăugați|adaug*|modificați|modific*|schimbați|anulați|anul*) … (la comanda|comanda|comenzii|adresa de livrare|cantitatea)', 'modificare comandă',
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
      '(mulțumim|mulțumesc|mulțumiri) (pentru|frumos pentru|mult pentru) (livrarea|rapid*|ajutor*|calitat*|profesional*|promptitudin*|tot|serviciil*|colabor*)',
      '(totul a|au) ajuns (în regulă|cu bine|în stare|intact)',
    ],
    feedback: ['(o sugestie|sugestie pentru|o observatie)'],
    standstill: [
      '(utilajul|linia|productia|fabrica|santierul) (sta|este oprita|oprit|stationeaza|blocat)',
      '(contrastalii|pierdem bani|clientii asteapta|penalitati de intarziere|productia stagneaza)',
    ],
  },
} as const satisfies PhrasePack
