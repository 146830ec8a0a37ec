import type { PhrasePack } from '../../concepts'

/** Swahili: what buyers and customers with an order say, and the deceits and promotions usual in it. */
export const swCore = {
  language: 'sw',
  phrases: {
    'price-ask': [
      'bei … (ngapi|gani|kiasi gani)',
      '(naomba|tunaomba|nipe|tupe|nitumie|mtutumie|nataka kujua|ningependa kujua) (bei|kujua bei|nijue bei|gharama|orodha ya bei|picha na bei|mnitumie bei)',
      '(ni|kwa) (bei gani|sh ngapi|shs ngapi|kiasi gani|tsh ngapi|ksh ngapi)',
      '(inauzwa|zinauzwa|unauza|mnauza|anauza) (bei|kiasi|shilingi|kwa bei|kwa shilingi) (gani|ngapi)',
      '(bei gani|bei yake|bei yao|bei zenu|bei zake|bei ni|bei ngapi|bei ya jumla|bei mpaka|bei hadi|shilingi ngapi|ni bei|unauza bei)',
      '(mnauza bei|mnauzaje|unauzaje|gharama yake|inagharimu|bei kwa|nijue bei|kujua bei|naomba bei|tuma bei|niambie bei|ni pesa ngapi|kiasi gani bei)',
    ],
    'quotation-ask': [
      '(nipe|tupe|nitumie|mtutumie|naomba|tunaomba|naomba mnitumie) … (quotation|invoice|proforma|nukuu|ankara|makadirio)',
      '(naomba quotation|natafuta quotation|nukuu ya bei|naomba invoice|naomba proforma)',
      '(ankara kifani|makadirio ya bei|tuma quotation|tunaomba quotation|orodha ya bei tafadhali)',
    ],
    'catalogue-ask': [
      '(naomba catalog*|orodha ya bei|orodha ya bidhaa|nitumie catalog*|katalogi yenu|naomba katalogi|tuma catalog*|nitumie picha|naomba picha)',
      '(picha na bei|nitumie orodha)',
    ],
    'sample-ask': ['(kupata|kuanza na|kuona|nipate|tupate|kutumiwa) (sampuli|sample)', '(naomba sampuli|sampuli ya|nitumie sampuli|sampuli bure|tuma sampuli)'],
    'order-intent': [
      '(nahitaji|tunahitaji|nataka|tunataka) … (1*|2*|3*|4*|5*|6*|7*|8*|9*|kununua|kuagiza|mashine|tani|katoni|vipande|magunia)',
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
      '(kufikisha|kufika|kuletewa|kuleta) (hadi|mpaka) (dar|mombasa|nairobi|arusha|mwanza|kampala|dodoma|zanzibar)',
      '(mpaka dar|hadi dar|mpaka mombasa|hadi mombasa|hadi nairobi|mpaka nairobi|gharama ya usafiri)',
      '(gharama za usafiri|usafirishaji|mnatuma|mnasafirisha|bandarini|kusafirisha mpaka|kusafirisha hadi)',
    ],
    'payment-terms-ask': [
      '(njia ya malipo|malipo yakoje|nalipaje|tunalipaje|nitalipaje|masharti ya malipo|mnakubali malipo)',
    ],
    'minimum-order-ask': ['(kiwango cha chini|kima cha chini|kuanzia ngapi|oda ndogo|mwisho ngapi)'],
    'specification-ask': [
      '(maelezo zaidi|taarifa zaidi|ukubwa gani|uwezo wake|inatumia umeme)',
      '(inatumia diesel|ina waranti|waranti yake|inatengeneza ngapi|kwa siku inatengeneza|inafanyaje kazi)',
    ],
    'customisation-ask': ['(nembo yetu|nembo yangu|logo yetu|kuweka nembo|kuprint logo|jina letu)'],
    'end-use': [
      '(kwa ajili ya) (duka|biashara|mradi|kiwanda|hoteli|shamba|wateja|mgahawa|kuuza|shule|nyumba)',
      '(nataka kufungua|kuuza tena|duka langu|biashara yangu|kiwanda changu)',
    ],
    'buyer-role': ['(sisi ni|mimi ni) (waagizaji|wasambazaji|kampuni|mfanyabiashara|wafanyabiashara|mkandarasi|muuzaji|wauzaji)*'],
    'agency-ask': ['(kuwa wakala|wakala wenu|kuwa msambazaji|msambazaji wenu|uwakala)'],
    'not-received': [
      '(sijapokea|hatujapokea|haujafika|haijafika|sijapata mzigo|mzigo haujafika|bado sijapata|hazijafika) (mzigo|bidhaa|oda|bado|mpaka)*',
    ],
    'not-as-described': ['(tofauti na nilichoagiza|tofauti na tulichoagiza|sio niliyoagiza|siyo niliyoagiza|ubora mbaya|rangi tofauti|tofauti na sampuli)'],
    damaged: [
      '(mzigo|bidhaa|vigae|katoni|mashine|kioo) … (imevunjika|zimevunjika|vimevunjika|umevunjika|imeharibika|zimeharibika|imelowa|zimelowa|kutu|imepasuka)',
      '(imevunjika|zimevunjika|imeharibika|zimeharibika|umeharibika|imepasuka|zimepasuka) (njiani|ikiwa|wakati|mzigo)*',
    ],
    'refund-ask': ['(nirudishiwe pesa|mnirudishie pesa|rudisha pesa|kurudishiwa pesa|nirudishie hela|turudishiwe pesa|nirudishie pesa)'],
    'repair-ask': ['(spea|vipuri|haifanyi kazi|imeharibika mashine|mashine imeharibika|mashine haifanyi|fundi wa mashine|waranti bado)'],
    'usage-ask': ['(jinsi ya kutumia|namna ya kutumia|jinsi ya kufunga|maelekezo ya kutumia|mwongozo wa matumizi)'],
    'shipping-status': [
      '(mzigo wangu|mzigo wetu|oda yangu|kontena letu|kontena langu) (uko wapi|upo wapi|iko wapi|umefika|utafika lini|liko wapi|limefika)*',
      '(utafika lini|namba ya kontena|tracking number yangu|mzigo uko wapi)',
    ],
    'customs-matter': ['(forodhani|forodha|ushuru wa forodha|tra wanataka|clearing agent wangu)'],
    'payment-matter': ['(nimelipa|tumelipa|nimetuma pesa|tumetuma pesa|risiti ya malipo|salio la malipo|nimeshalipa)'],
    'follow-up': [
      '(bado nasubiri|nasubiri majibu|tunasubiri majibu|sijapata jibu|hamjajibu|mbona hamjibu|hujanijibu|nimesubiri)',
    ],
    thanks: [
      '(asante|asanteni|shukrani|nashukuru) (sana |) (kwa huduma|kwa mzigo|kwa kazi|kwa bidhaa|kwa kunisaidia|kwa msaada)',
      '(asante sana kwa|asanteni kwa|nashukuru kwa|tunashukuru kwa|mzigo umefika salama)',
    ],
    standstill: ['(kazi imesimama|mashine imesimama|uzalishaji umesimama|wateja wanasubiri|tunapata hasara)'],
    'certificate-ask': [
      '(cheti|vyeti) (cha|vya) (ubora|ce|tbs|kebs|iso|viwango|ukaguzi)', '(ina|mna|zina|naomba|tunahitaji) … (cheti|vyeti|coc|tbs|kebs|certificate)',
    ],
    'company-introduction': ['(kampuni yetu|kampuni yangu|biashara yetu) (ni|inauza|iko|inaitwa|imeanza|ipo|inajihusisha|inaagiza)'],
    'card-question': [
      '(mnapokea|mnakubali|unakubali|unapokea) … (kadi|credit card|visa|mastercard)', '(kadi gani|credit card gani|kadi zipi) (mnakubali|mnapokea|za)*',
    ],
    'card-abuse': [
      '(kateni|katieni|tozeni|toza|kata) … (kadi yangu)',
    ],
    'own-shipper': [
      '(msafirishaji wangu|wakala wangu wa usafiri|wakala wangu wa usafirishaji) … (atachukua|atakuja|atafika|kuchukua|watachukua|atawasiliana)',
      '(msafirishaji wetu|shipper wangu|wakala wetu wa usafirishaji|agent wangu) … (atachukua|atakuja|atafika|kuchukua|watachukua|atawasiliana)',
    ],
    'third-party-charge': [
      '(msafirishaji wangu|wakala wangu|shipper wangu) … (mumtumie|umtumie|mtumieni|mumlipe|mmlipe)', '(mumtumie|umtumie|mtumieni) … (western|pesa|fedha)',
    ],
    overpayment: [
      '(nimetuma|nimekutumia) … (kimakosa|kwa makosa) … (rudisha|nirudishie|unirudishie|tuma)',
    ],
    'any-goods': ['(yoyote|chochote|zozote) (mliyo nayo|mlicho nacho|mlizo nazo|uliyo nayo|iliyopo)', '(baadhi ya bidhaa zenu|bidhaa zako kadhaa)'],
    'fund-transfer': [
      '(kiasi cha|jumla ya|fedha|dola) … milioni* … (dola|benki|urithi|marehemu|akaunti|kuhamisha|asilimia)', 'asilimia … (ya fedha|ya pesa|kwa msaada|yako)',
      '(milioni) … (dola|usd|euro) … (benki|urithi|marehemu|akaunti|kuhamisha|asilimia|wewe)',
    ],
    inheritance: [
      '(jina la ukoo) (sawa|moja|kama)',
      '(marehemu|aliyefariki|alifariki) … (mteja|mume|mrithi|wosia|ndugu|akaunti|jina la ukoo|benki|fedha)',
    ],
    'prize-win': [
      '(umeshinda|mmeshinda|umechaguliwa kushinda|umejishindia)', '(hongera) … (umeshinda|mshindi|umechaguliwa|zawadi|umejishindia)',
    ],
    donation: [
      '(kuchangia|kutoa msaada|nitoe|kukupa|kutoa) … (milioni|utajiri wangu|mali yangu|fedha zangu|yatima)',
    ],
    secrecy: ['(siri kubwa|iwe siri|weka siri|kwa siri|usimwambie mtu|siri kati yetu|iwe siri kati)'],
    'advance-fee': [
      '(ada ya|gharama ya|gharama za|ada za) (usajili|uchakataji|wakili|uhamisho|usindikaji|forodha|fomu|kufungua) … (kwanza|kabla|tuma|lipa|mapema|utume)',
      '(tuma|lipa|utume|ulipe) … (ada|gharama|kiasi) … (kwanza|kabla|ili upate|ili kupokea|ili uweze|kupata zawadi|kutolewa)',
    ],
    'loan-offer': [
      '(tunatoa|natoa|tunakopesha|pata) … (mikopo|mkopo)', '(unahitaji|je unahitaji|unatafuta|mnahitaji) (mkopo|mikopo)',
      '(mkopo|mikopo) … (riba|bila dhamana|haraka|ya haraka|nafuu|kwa simu|ndani ya dakika)',
    ],
    'credential-ask': [
      '(nitumie|nipe|tuma|unitumie|naomba) … (namba ya siri|code|otp|pin) (uliyotumiwa|iliyotumwa|yako|iliyoingia|uliyopokea)',
      '(thibitisha|hakiki|sasisha|uthibitishe) (akaunti yako|nywila yako|taarifa zako|utambulisho wako|barua pepe yako|akaunti|neno la siri)',
    ],
    'account-threat': [
      '(akaunti|laini|barua pepe|kisanduku|email) … (itafungwa|imefungwa|itasimamishwa|imesimamishwa|itafutwa|itazuiwa|imezuiliwa)',
    ],
    'parcel-lure': [
      '(kifurushi|mzigo wako|kifurushi chako|parcel) … (kimezuiliwa|umezuiliwa) … (lipa|ada|thibitisha|bonyeza|link|anwani|ushuru|kiungo|tuma)',
      '(lipa|ulipe) … (ada|ushuru) … (kifurushi*|link|kiungo|bonyeza|hapa)',
    ],
    'seo-offer': [
      '(ukurasa wa kwanza|juu kabisa|nafasi ya kwanza) (wa |kwenye |ya |)(google)',
      '(kuongeza|kupata) … (watembeleaji|trafiki|wageni) … (tovuti|website|google)',
    ],
    'marketing-offer': [
      '(masoko ya mtandaoni|masoko ya kidijitali|digital marketing|tangaza biashara yako|matangazo ya biashara)',
    ],
    'supplier-pitch': [
      '(kiwanda chetu|kampuni yetu) … (kinatengeneza|inatengeneza|kinazalisha|inazalisha) … (miaka|tunasafirisha|china|tunauza|bora)',
      '(naomba|ningependa|tungependa|naweza) (nikutumie|kukutumia|kuwatumia|niwatumie) … (katalogi|catalog*|bei|orodha|bidhaa)',
      '(sisi ni|kampuni yetu ni|kiwanda chetu ni) … (watengenezaji|wazalishaji|kiwanda|mtengenezaji) … (kutoka china|china|wakubwa|tunauza|bora|uzoefu)',
      '(bidhaa zetu kuu|bidhaa zetu kubwa)',
      '(bei za ushindani|bei shindani)',
    ],
    'crypto-promotion': [
      '(wekeza|pata faida|kuwekeza|faida|tengeneza pesa) … (bitcoin|crypto|forex|usdt|sarafu za kidijitali|kripto)',
      '(faida) (ya kila siku|kila siku|ya uhakika|kila wiki)',
    ],
    'get-rich': [
      '(pata|tengeneza|ingiza|jipatie) (pesa|hela|kipato|shilingi|fedha) … (nyumbani|kwa siku|mtandaoni|kila siku|kwa simu yako|haraka|online)',
    ],
    'website-found': [
      '(nimeona|nimetembelea|nimeangalia|niliona) (tovuti|website|ukurasa) (yako|yenu|wako|wenu) … (nikaona|nimegundua|haionekani|google|kuboresha|makosa)',
    ],
    'cost-breakdown-ask': [
      '(mchanganuo wa gharama|mchanganuo wa bei|gharama za uzalishaji|gharama ya kutengeneza|gharama za kutengeneza)',
      '(mnanunua|mnalipa) (kwa bei gani|bei gani|kiasi gani|shilingi ngapi)',
    ],
    'supplier-ask': [
      '(nani anawauzia|nani anawaletea|mnanunua wapi|mnanunua kutoka wapi|mnanunua kwa nani|mnapata wapi malighafi|wasambazaji wenu ni|malighafi mnatoa)',
    ],
    'customers-ask': [
      '(orodha ya wateja|wateja wenu wakubwa|wateja wenu ni|majina ya wateja|wateja wenu ni akina nani)',
      '(mnauza kwa nani|mnawauzia nani|mnawauzia kina nani|mnawauzia kampuni gani)',
    ],
    'process-ask': [
      '(mnatengenezaje|mnazalishaje|mnatengeneza vipi|mnazalisha vipi)',
    ],
    'capacity-ask': [
      '(uwezo wa uzalishaji|mna wafanyakazi wangapi|wafanyakazi wangapi|mauzo yenu ya mwaka|zamu ngapi)',
    ],
    'survey-talk': [
      '(utafiti|dodoso|hojaji) … (jibu|jaza|maswali|chuo|kujaza|kujibu|soko|wangu|dakika)', '(mwanafunzi|nasoma) (wa |katika |)(chuo|shahada|uzamili|udsm)',
      '(tasnifu|utafiti wa soko|utafiti wangu|mradi wa chuo)',
    ],
    'no-purchase': [
      '(sitanunua|hatutanunua|sina mpango wa kununua|hatuna mpango wa kununua|sihitaji kununua|sinunui)',
    ],
    'sad-story': [
      '(naumwa|nina|nasumbuliwa na|ninaugua) (saratani|kansa|ugonjwa wa saratani|ugonjwa wa kansa)',
      '(marehemu) (mume wangu|baba yangu)',
    ],
  },
} as const satisfies PhrasePack
