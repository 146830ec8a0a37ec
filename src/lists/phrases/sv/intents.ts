import type { PhrasePack } from '../../concepts'

/** Swedish: what tells intents apart, orders placed, changed and gone wrong above all. */
export const svIntents: PhrasePack = {
  language: 'sv',
  phrases: {
    damaged: [
      '(skadad|skadade|skadat|trasig*|krossad*|spruck*|blöt*) … (fram|leverans*|ankomst|kartong*|låd*)',
      '(kom fram|anlände|levererades|kom) (skadad*|trasig*|krossad*|blöt*)', '(transportskad*)',
      '(lådor|kartonger|paket|varor|pall*) … (skadade|trasiga|krossade|blöta)',
    ],
    short: [
      '(saknas|fattas) (1*|2*|3*|4*|5*|6*|7*|8*|9*|det|en|två|tre|några|delar)', '(det|vi) (saknas|fattas|saknar) (1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      '(ofullständig|inkomplett) (leverans|order)',
    ],
    'poor-quality': ['(dålig|usel|undermålig|låg) kvalitet', 'kvaliteten (är |) (dålig|usel|undermålig|inte)'],
    'not-as-described': ['(fel|felaktig) (färg|storlek|modell|vara|artikel|produkt)', '(beställde|beställt) … men (fick|har fått|ni skickade)'],
    'customs-hold': ['(fast|fastnat|stoppad*|kvarhålls|hålls kvar|ligger) i tullen', 'tullen (håller|har stoppat|stoppade)'],
    'returned-to-sender': ['(tillbaka|retur|returnerad*|skickats tillbaka) till avsändaren'],
    'wrong-address': ['(fel|gammal|annan|felaktig) (adress|leveransadress)'],
    'delivered-but-denied': ['(levererad*|utlämnad*) … (inte fått|ingen|inget|aldrig)'],
    'no-tracking': [
      '(spårningsnumret|spårningsnummer|kollinumret) … (fungerar inte|finns inte|ogiltig*)',
      '(inget|saknar|utan|fick inget) (spårningsnummer|kollinummer)',
    ],
    'stuck-in-transit': ['(paketet|containern|leveransen|försändelsen) … (står still|rör sig inte|har fastnat)'],
    'goods-refused': ['(vägrar|avvisar|tar inte) … (emot|varorna|leveransen|partiet)'],
    'order-placed': [
      '(order|beställning|inköpsorder) (nr|nummer|bifogas|bifogad|i bilagan)', '(bifogar|bifogat|här kommer) (vår |en |) (order|beställning|inköpsorder)',
      'samma som (förra gången|sist|senast)', '(vill|vi vill|skulle vilja|önskar) (gärna |) (beställa|lägga en order|lägga en beställning)',
    ],
    'no-remedy-wanted': [
      '(bara|endast) (för|som) (info|information|kännedom|er information)', '(inget|ingen) (svar|åtgärd) (behövs|krävs)',
      'vill bara (berätta|säga|meddela)',
    ],
    feedback: ['(kunderna|våra kunder) (gillar|tycker|älskar|är nöjda)', '(liten synpunkt)'],
    'order-change': [
      '(ändra|ändring*|öka|minska|byta) … (order*|beställning*|antal*|färg*|storlek*|adress*)',
      '(avboka|avbeställa|annullera|skjuta upp|senarelägga) (ordern|beställningen|leveransen|order)',
    ],
    'documents-matter': [
      '(ursprungsintyg|ursprungscertifikat|packlista|packsedel|konossement*|fraktsedel|handelsfaktura|fraktdokument|skeppningsdokument)',
    ],
    'return-ask': ['(skicka tillbaka|returnera|returfrakt|retursedel|byta ut)', '(reklamation|retur) (av|på|hur)'],
    'usage-ask': [
      'hur (ställer|installerar|monterar|använder|kopplar|startar|nollställer|rengör|kalibrerar|programmerar|gör) (man|jag|vi) (in |)',
      '(bruksanvisning|manual|instruktion*) … (saknas|ingen|svenska|finns|skicka)',
    ],
    'shipping-status': [
      '(var|när) (är|kommer|skickar|går|skickas|anländer) (vår |vårt |min |mitt |ni |) (leverans*|order*|paket*|container*|beställning*|varor*|båten|fartyget)',
    ],
    'refund-ask': ['(pengarna|pengar) tillbaka', 'återbetal*'],
    'follow-up': ['(fortfarande|ännu) (inte |inget |) (fått |) svar', '(påminnelse|inte hört något|inget svar)'],
    'payment-matter': ['(betalat|betalt|överfört) (resten|saldot|fakturan|handpenningen|slutbetalningen)', '(betalningsbekräftelse|kvitto på betalning*)'],
    'order-intent': ['(vill|vi vill|jag vill|skulle vilja|önskar) (gärna |) (beställa|köpa)'],
    'catalogue-ask': ['(skicka|få|har ni|skickar ni) (er |en |mig er |oss er |) (katalog|produktkatalog|broschyr)'],
    'sample-ask': ['(skicka|få|beställa) (ett |några |två |oss ett |) (prov|provexemplar|tygprov|varuprov*|prover)'],
    thanks: ['(allt) (kom fram|är bra|ser bra) … tack', 'tack så (mycket|hemskt)'],
    counterfeit: ['(förfalsk*|piratkopi*|inte äkta|oäkta|inte original)'],
    'customisation-ask': [
      '(trycka|brodera|gravera|sätta) (vår |vårt |egen |eget |på vår |) (logga|logotyp|logo|märke)', 'enligt (bifogad |vår |) ritning*',
    ],
    'agency-ask': ['(bli|vara) (er |era |en |) (återförsäljare|distributör|agent|generalagent)'],
    'price-list': ['(prislista|prislistan|prislistor)'],
    'word-price': ['(pris|priset|priser|kostar)'],
    'word-sample': ['(prov|prover|varuprov)'],
    'word-catalogue': ['(katalog*|broschyr*)'],
    'word-logo': ['(logga|logotyp*|specialtillverk*|tryck)'],
    'word-agent': ['(återförsäljare|distributör*)'],
    'word-order': ['(beställning*|order)'],
    'word-parcel': ['(paket*|container*|leverans*|frakt)'],
    'word-broken': ['(trasig*|skadad*|krossad*)'],
    'word-missing': ['(saknas|fattas)'],
    'word-refund': ['(återbetal*|pengarna tillbaka)'],
    'word-return': ['(retur|returnera|byte)'],
    'word-repair': ['(garanti*|reservdel*|fungerar inte|reparation*|fel på)'],
    'word-manual': ['(bruksanvisning*|instruktion*)'],
    'word-customs': ['(tull*)'],
    'word-invoice': ['(faktura*|betalning*)'],
    'word-complaint': ['(reklamation*|klagomål)', '(advokat*|rättsliga åtgärder|domstol*|stämning|skadestånd)'],
    'word-thanks': ['(tack)'],
  },
}
