import type { PhrasePack } from '../../concepts'

/** Norwegian: what tells intents apart, orders placed, changed and gone wrong above all. */
export const noIntents: PhrasePack = {
  language: 'no',
  phrases: {
    damaged: [
      '(skadet|skadde|ødelagt|knust|våte|våt|bulkete|sprukket) … (fram|ankom*|mottatt|lever*|eske*|pall*|bilder)',
      '(er|var|ble|kom) (knust|ødelagt|skadet|i stykker)', '(ankom|kom|mottatt|levert) … (skadet|ødelagt|knust|våte)', 'transportskad*',
    ],
    short: ['(mangler|manglet) (1*|2*|3*|4*|5*|6*|7*|8*|9*|det|vi|en|to|tre|noen|deler)', '(ufullstendig|mangelfull) (levering|leveranse|ordre)'],
    'poor-quality': ['(dårlig|elendig|lav) kvalitet', 'kvaliteten (er |) (dårlig|elendig|ikke)'],
    'not-as-described': ['(feil|galt) (farge|størrelse|modell|vare)', 'bestilte … (men|fikk|mottok)'],
    'customs-hold': ['(holdt tilbake|sitter fast|stoppet|ligger|står fast) (i|av|hos) (tollen|toll|tollvesenet)', 'tollen (holder|har stoppet)'],
    'returned-to-sender': ['(retur|returnert|sendt tilbake|tilbake) til avsender*'],
    'wrong-address': ['(feil|gammel|annen) (adresse|leveringsadresse)'],
    'delivered-but-denied': ['(levert|utlevert) … (ikke mottatt|ingen|ingenting|aldri)'],
    'no-tracking': ['(sporingsnummer*|kollinummer*) … (fungerer ikke|finnes ikke|ugyldig*)', '(mangler|uten|ikke fått) (sporingsnummer|kollinummer)'],
    'goods-refused': ['(avviser|nekter|tar ikke) … (imot|varene|leveransen|partiet)'],
    'order-placed': [
      '(ordre|bestilling|innkjøpsordre) (nr|nummer|vedlagt)', '(vedlagt|her er|vedlegger) (vår |) (ordre|bestilling|innkjøpsordre)',
      '(samme som|som) (sist|forrige gang)', '(vil|vi vil|ønsker) (gjerne |å |) (bestille|legge inn en ordre)',
    ],
    'no-remedy-wanted': ['(bare|kun) (til|for) (info|informasjon|orientering|deres info)', '(ikke nødvendig|trenger ikke) (å |) (svare|svar|gjøre)'],
    feedback: ['(kundene|våre kunder) (liker|er fornøyd*|synes)', '(vår tilbakemelding|liten tilbakemelding)'],
    'order-change': [
      '(endre|endring*|øke|redusere|bytte) … (ordre*|bestilling*|antall*|farge*|størrelse*|adresse*)',
      '(kansellere|avbestille|utsette) (ordren|bestillingen|leveringen|ordre)',
    ],
    'documents-matter': ['(opprinnelsessertifikat|opprinnelsesbevis|pakkliste|pakkeliste|konnossement*|fraktbrev|handelsfaktura|fraktdokument*)'],
    'customs-matter': ['(tolltariff*|tollkode|varekode|tolltariffnummer|fortolling|tollbehandling|hs-kode)'],
    'return-ask': ['(sende tilbake|returnere|sende i retur|bytte)'],
    'repair-ask': [
      '(maskinen|pumpen|motoren|ovnen) … (virker ikke|fungerer ikke|starter ikke|gått i stykker|defekt|lekker|stoppet)',
      '(reservedel*|på garanti|under garanti|garantien|tekniker|feilkode)',
    ],
    'usage-ask': [
      'hvordan (stiller|installerer|monterer|bruker|kobler|starter|nullstiller|rengjør|programmerer) (man|jeg|vi)',
      '(bruksanvisning|manual|veiledning) … (mangler|ingen|norsk)',
    ],
    'shipping-status': [
      '(hvor|når) (er|kommer|sender|går|ankommer|blir) (vår |min |dere |varene |) (levering*|leveranse*|ordre*|pakke*|container*|forsendelse*|skip*|varer)',
    ],
    'refund-ask': ['(pengene|penger) (tilbake|refundert)', '(refusjon|refundere*|tilbakebetal*|kreditnota)'],
    'payment-matter': ['(betalt|overført) (restbeløpet|saldoen|fakturaen|resten|forskudd*)'],
    'not-received': ['(varene|pakken|leveransen|bestillingen) … (ikke kommet|ikke ankommet|ikke mottatt|aldri kom*)'],
    'follow-up': ['(fortsatt|ennå) (ikke |intet |) (fått |hørt |mottatt |) (svar|noe)', '(purring|påminnelse)'],
    thanks: ['(alt) (er |) (kommet|mottatt|perfekt|fint) … takk', '(tusen takk|mange takk|takk for) (for hjelpen|hjelpen|rask*|alt|god)'],
    'catalogue-ask': ['(sende|få|har dere|send) … (katalog*|brosjyre*)'],
    'sample-ask': ['(sende|få|bestille) (oss |meg |) (en |noen |to |) (prøve*|vareprøve*|stoffprøve*)'],
    'order-intent': ['(vil|vi vil|jeg vil|ønsker) (gjerne |å |) (bestille|kjøpe)'],
    'price-list': ['(prisliste|prislisten|prislister)'],
    'customisation-ask': ['(etter|ifølge) (vedlagt |vår |) tegning*'],
  },
}
