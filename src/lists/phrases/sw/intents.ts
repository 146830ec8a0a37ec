import type { PhrasePack } from '../../concepts'

/** Swahili: what tells intents apart, orders placed, changed and gone wrong above all. */
export const swIntents: PhrasePack = {
  language: 'sw',
  phrases: {
    damaged: [
      '(bidhaa|mzigo|mizigo|boksi|katoni|vioo) … (imevunjika|zimevunjika|imeharibika|zimeharibika|zimelowa|imepasuka|zimepasuka)',
      '(zimefika|umefika|zimekuja|imefika) … (zimevunjika|zimeharibika|umeharibika|imevunjika)',
    ],
    short: ['(pungufu|upungufu|haijatimia|hazijatimia|zimepungua|imepungua)', '(nimepata|tumepokea|nimepokea) (1*|2*|3*|4*|5*|6*|7*|8*|9*) tu'],
    'poor-quality': ['(ubora) (mbaya|duni|hafifu|mdogo|si mzuri|ni mbaya)'],
    'customs-hold': ['(forodha*|forodhani|kastamu|tra|kra) … (umezuiwa|imezuiwa|zimezuiwa|umekwama|imekwama|wamezuia)'],
    'wrong-address': ['(anwani|anuani) (si sahihi|mbaya|isiyo sahihi|nyingine)'],
    'no-tracking': ['(namba|nambari) (ya |) (kufuatilia|tracking) … (haifanyi|hakuna|sio sahihi|batili)'],
    'order-placed': ['(nataka|naomba|tunataka|ningependa|nahitaji) (kuagiza|kuweka oda|kuorder|oda ya|kutoa oda)', 'kama (mara ya mwisho|mwanzo|ile ya)'],
    'order-change': ['(badilisha|kubadilisha|ongeza|punguza) … (oda|agizo|rangi|idadi|ukubwa)', '(sitisha|ghairi|kughairi|futa) (oda|agizo)'],
    'documents-matter': ['(cheti cha asili|orodha ya mizigo|hati ya shehena|packing list|nyaraka za usafirishaji)'],
    'return-ask': ['(kurudisha|kubadilisha|kurejesha) (bidhaa|mzigo|mashine)'],
    'repair-ask': [
      '(mashine|pampu|mota|injini) … (imeharibika|haifanyi kazi|imekufa|haiwaki|imeungua|imesimama)',
      '(spea|vipuri|fundi|dhamana) … (naomba|nahitaji|mtume|ipo|mashine|zipo|mna)',
    ],
    'usage-ask': ['(namna ya|jinsi ya|vipi|nawezaje) (kutumia|kufunga|kuseti|kuwasha|kuunganisha)'],
    'shipping-status': ['(mzigo|oda|order|kontena|meli|parcel) … (wapi|lini|umefika|imefika|itafika|utafika)'],
    'refund-ask': [
      '(pesa|fedha|hela) (zangu |yangu |zetu |) (zirudishwe|nirudishie*|nirudishiwe|irudishwe)',
      '(nirudishie*|mnirudishie|rudisheni|kurudishiwa) (pesa|hela|fedha)',
    ],
    'sample-ask': ['(sampuli|sampo|sample) (kwanza|naomba|nitumie*|moja|za|ya)'],
    'catalogue-ask': ['(katalogi|katalogu|catalog*|orodha ya bei) (yenu|naomba|nitumie*|ya bidhaa)'],
    'agency-ask': ['(kuwa|niwe) (wakala|msambazaji|mwakilishi)'],
    thanks: ['(nimepokea|mzigo umefika|tumepokea) … (asante*|shukrani)'],
    'follow-up': ['(sijapata|bado sijapata|hatujapata) (jibu|majibu)'],
    'price-list': ['(orodha ya bei)'],
  },
}
