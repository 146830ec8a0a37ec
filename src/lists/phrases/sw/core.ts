import type { PhrasePack } from '../../concepts'

/** Swahili: what buyers and customers with an order say. */
export const swCore = {
  language: 'sw',
  phrases: {
    'price-ask': [
      '(bei gani|bei yake|bei yao|bei zenu|bei zake|bei ni|bei ngapi|bei ya jumla|bei mpaka|bei hadi|shilingi ngapi|ni bei|unauza bei)',
      '(mnauza bei|mnauzaje|unauzaje|gharama yake|inagharimu|bei kwa|nijue bei|kujua bei|naomba bei|tuma bei|niambie bei|ni pesa ngapi|kiasi gani bei)',
      'bei … (ngapi|gani|kiasi gani)',
    ],
    'quotation-ask': [
      '(naomba quotation|natafuta quotation|nukuu ya bei|naomba invoice|naomba proforma)',
      '(ankara kifani|makadirio ya bei|tuma quotation|tunaomba quotation|orodha ya bei tafadhali)',
    ],
    'catalogue-ask': [
      '(naomba catalog*|orodha ya bei|orodha ya bidhaa|nitumie catalog*|katalogi|tuma catalog*|nitumie picha|naomba picha|picha na bei|nitumie orodha)',
    ],
    'sample-ask': [
      '(naomba sampuli|sampuli ya|nitumie sampuli|sampuli bure|tuma sampuli)',
    ],
    'order-intent': [
      '(nahitaji|tunahitaji|nataka|tunataka|ningependa|tungependa|naomba) (kununua|kuagiza|kuweka oda|mashine|mzigo|bidhaa|oda|vifaa)',
      '(oda yetu|oda yangu|nataka kuagiza|natafuta msambazaji|natafuta muuzaji|natafuta mashine)',
    ],
    'availability-ask': [
      '(mnayo|unayo|mnazo|unazo|mna mashine|ipo stoo|ipo stock|mnauza|bado ipo|inapatikana|zinapatikana|mnatengeneza|una stock|mnazo hizi)',
    ],
    'lead-time-ask': [
      '(inachukua muda gani|siku ngapi|muda gani|itachukua siku|lini itafika)',
    ],
    'shipping-ask': [
      '(mpaka dar|hadi dar|mpaka mombasa|hadi mombasa|hadi nairobi|mpaka nairobi|gharama ya usafiri)',
      '(gharama za usafiri|usafirishaji|mnatuma|mnasafirisha|bandarini|kusafirisha mpaka|kusafirisha hadi)',
    ],
    'payment-terms-ask': [
      '(njia ya malipo|malipo yakoje|nalipaje|tunalipaje|nitalipaje|masharti ya malipo|mnakubali malipo)',
    ],
    'minimum-order-ask': [
      '(kiwango cha chini|kima cha chini|kuanzia ngapi|oda ndogo|mwisho ngapi)',
    ],
    'specification-ask': [
      '(maelezo zaidi|taarifa zaidi|ukubwa gani|uwezo wake|inatumia umeme)',
      '(inatumia diesel|ina waranti|waranti yake|inatengeneza ngapi|kwa siku inatengeneza|inafanyaje kazi)',
    ],
    'customisation-ask': [
      '(nembo yetu|nembo yangu|logo yetu|kuweka nembo|kuprint logo|jina letu)',
    ],
    'end-use': [
      '(kwa ajili ya) (duka|biashara|mradi|kiwanda|hoteli|shamba|wateja|mgahawa|kuuza|shule|nyumba)',
      '(nataka kufungua|kuuza tena|duka langu|biashara yangu|kiwanda changu)',
    ],
    'buyer-role': [
      '(sisi ni|mimi ni) (waagizaji|wasambazaji|kampuni|mfanyabiashara|wafanyabiashara|mkandarasi|muuzaji|wauzaji)*',
    ],
    'agency-ask': [
      '(kuwa wakala|wakala wenu|kuwa msambazaji|msambazaji wenu|uwakala)',
    ],
    'not-received': [
      '(sijapokea|hatujapokea|haujafika|haijafika|sijapata mzigo|mzigo haujafika|bado sijapata|hazijafika) (mzigo|bidhaa|oda|bado|mpaka)*',
    ],
    'not-as-described': [
      '(tofauti na nilichoagiza|tofauti na tulichoagiza|sio niliyoagiza|siyo niliyoagiza|ubora mbaya|rangi tofauti|tofauti na sampuli)',
    ],
    damaged: [
      '(imevunjika|zimevunjika|imeharibika|zimeharibika|umeharibika|imepasuka|zimepasuka) (njiani|ikiwa|wakati|mzigo)*',
    ],
    'refund-ask': [
      '(nirudishiwe pesa|mnirudishie pesa|rudisha pesa|kurudishiwa pesa|nirudishie hela|turudishiwe pesa|nirudishie pesa)',
    ],
    'repair-ask': [
      '(spea|vipuri|haifanyi kazi|imeharibika mashine|mashine imeharibika|mashine haifanyi|fundi wa mashine|waranti bado)',
    ],
    'usage-ask': [
      '(jinsi ya kutumia|namna ya kutumia|jinsi ya kufunga|maelekezo ya kutumia|mwongozo wa matumizi)',
    ],
    'shipping-status': [
      '(mzigo wangu|mzigo wetu|oda yangu|kontena letu|kontena langu) (uko wapi|upo wapi|iko wapi|umefika|utafika lini|liko wapi|limefika)*',
      '(utafika lini|namba ya kontena|tracking number yangu|mzigo uko wapi)',
    ],
    'customs-matter': [
      '(forodhani|forodha|ushuru wa forodha|tra wanataka|clearing agent wangu)',
    ],
    'payment-matter': [
      '(nimelipa|tumelipa|nimetuma pesa|tumetuma pesa|risiti ya malipo|salio la malipo|nimeshalipa)',
    ],
    'follow-up': [
      '(bado nasubiri|nasubiri majibu|tunasubiri majibu|sijapata jibu|hamjajibu|mbona hamjibu|hujanijibu|nimesubiri)',
    ],
    thanks: [
      '(asante sana kwa|asanteni kwa|nashukuru kwa|tunashukuru kwa|mzigo umefika salama)',
    ],
    standstill: [
      '(kazi imesimama|mashine imesimama|uzalishaji umesimama|wateja wanasubiri|tunapata hasara)',
    ],
  },
} as const satisfies PhrasePack
