import type { PhrasePack } from '../../concepts'

/** Danish: what tells intents apart, orders placed, changed and gone wrong above all. */
export const daIntents: PhrasePack = {
  language: 'da',
  phrases: {
    damaged: [
      '(beskadiget|beskadigede|ødelagt|knust|itu|våd|våde|bulet) … (ankom*|modtag*|lever*|kasse*|palle*)',
      '(ankom|modtaget|leveret|kom) … (beskadiget|ødelagt|knust|våde|itu)', 'transportskad*',
    ],
    short: ['(mangler|manglede|mangles) (1*|2*|3*|4*|5*|6*|7*|8*|9*|der|vi|en|to|tre|nogle|dele)', '(ufuldstændig|mangelfuld) (levering|leverance|ordre)'],
    'poor-quality': ['(dårlig|ringe|elendig) kvalitet', 'kvaliteten (er |) (dårlig|ringe|ikke)'],
    'not-as-described': ['(forkert|forkerte|fejl) (farve|størrelse|model|vare|varer)', 'bestilte … (men|fik|modtog)'],
    'customs-hold': ['(tilbageholdt|sidder fast|strandet|stoppet|ligger) (i|af|hos) (tolden|told|toldvæsenet)', 'tolden (tilbageholder|har stoppet)'],
    'returned-to-sender': ['(retur|returneret|sendt tilbage|tilbage) til afsender*'],
    'wrong-address': ['(forkert|gammel|anden|forkerte) (adresse|leveringsadresse)'],
    'delivered-but-denied': ['(leveret|udleveret) … (ikke modtaget|ingen|intet|aldrig)'],
    'no-tracking': [
      '(sporingsnummer*|track and trace|pakkenummer*) … (virker ikke|findes ikke|ugyldig*)', '(intet|mangler|uden) (sporingsnummer|pakkenummer)',
    ],
    'goods-refused': ['(afviser|nægter|modtager ikke) … (varerne|leverancen|partiet|levering)'],
    'order-placed': [
      '(ordre|bestilling|indkøbsordre) (nr|nummer|vedhæftet|vedlagt)', '(vedhæftet|vedlagt|hermed) (er |vores |) (ordre|bestilling|indkøbsordre)',
      '(samme som|ligesom|som) (sidste gang|sidst)', '(vil|vi vil|jeg vil) (gerne |) (bestille|afgive en ordre|genbestille)',
    ],
    'no-remedy-wanted': ['(bare|kun|blot) (til|som) (info|information|orientering)', '(intet|ingen) (svar|handling) (nødvendig*|kræves)'],
    feedback: ['(kunderne|vores kunder) (kan lide|er glade|synes)', '(lille bemærkning)'],
    'order-change': [
      '(ændre|ændring*|øge|reducere|skifte) … (ordre*|bestilling*|antal*|farve*|størrelse*|adresse*)',
      '(annullere|afbestille|udskyde) (ordren|bestillingen|leveringen|ordre)',
    ],
    'documents-matter': ['(oprindelsescertifikat|oprindelsesbevis|pakkeliste|konnossement*|fragtbrev|handelsfaktura|forsendelsesdokument*)'],
    'customs-matter': ['(toldtarif*|toldkode|varekode|toldbehandling|hs-kode|fortoldning)'],
    'return-ask': ['(sende tilbage|returnere|sende retur|returnering|ombytte|bytte)'],
    'repair-ask': [
      '(maskinen|pumpen|motoren|ovnen) … (virker ikke|starter ikke|gået i stykker|defekt|utæt|stoppet)',
      '(reservedel*|på garanti|under garanti|garantien|tekniker|fejlkode)',
    ],
    'usage-ask': [
      'hvordan (indstiller|installerer|monterer|bruger|tilslutter|starter|nulstiller|rengør|samler|programmerer) (man|jeg|vi)',
      '(brugsanvisning|manual|vejledning) … (mangler|ingen|dansk)', 'ingen (manual|brugsanvisning|vejledning)',
    ],
    'shipping-status': [
      '(hvor|hvornår) (er|kommer|sender|afgår|ankommer|bliver) (vores |min |mit |vor |i |) (levering*|ordre*|pakke*|container*|varer*|forsendelse*|skib*)',
    ],
    'refund-ask': ['(pengene|penge|mine penge|vores penge) (tilbage|retur|refunderet)', '(refusion|refundere*|tilbagebetal*|kreditnota)'],
    'payment-matter': ['(betalt|overført) (restbeløbet|saldoen|fakturaen|resten|depositum)'],
    'follow-up': ['(stadig|endnu) (ikke |intet |) (fået |hørt |modtaget |) (svar|noget)', '(rykker|påmindelse|intet hørt)'],
    thanks: ['(alt) (er |) (ankommet|kom|modtaget|perfekt) … tak', '(mange tak|tusind tak|tak for) (for hjælpen|den hurtige|det gode|alt|hurtig*)'],
    'order-intent': ['(vil|vi vil|jeg vil|ønsker) (gerne |) (bestille|købe)'],
    'catalogue-ask': ['(sende|få|har i|send) … (katalog|brochure)'],
    'sample-ask': ['(sende|få|bestille) (os |mig |) (en |nogle |to |) (prøve*|vareprøve*|stofprøve*)'],
    'price-list': ['(prisliste|prislisten|prislister)'],
    'customisation-ask': ['(efter|ifølge) (vedlagte |vores |) tegning*'],
  },
}
