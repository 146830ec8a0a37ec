import type { PhrasePack } from '../../concepts'

/** Swahili: what buyers and customers with an order say, and the deceits and promotions usual in it. */
export const swCore = {
  language: 'sw',
  phrases: {
    'price-ask': [
      '(bei|gharama) (ya|za|yake|zake|yenu|zenu|kwa) … (ngapi|gani|kiasi gani|shilingi|dola|tani|jumla|moja|kilo)', 'bei … (ngapi|gani|kiasi gani)',
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
      '(ningependa|tungependa|ninataka|napenda) (kununua|kuagiza|kufanya oda|kuweka oda|kupata)',
      '(natafuta|tunatafuta|ninatafuta) (muuzaji|msambazaji|mtengenezaji|kiwanda|mashine|bidhaa|vifaa)',
      '(nahitaji|tunahitaji|nataka|tunataka|ningependa|tungependa|naomba) (kununua|kuagiza|kuweka oda|mashine|mzigo|bidhaa|oda|vifaa)',
      '(oda yetu|oda yangu|nataka kuagiza|natafuta msambazaji|natafuta muuzaji|natafuta mashine)',
    ],
    'availability-ask': [
      '(jamani|samahani|habari) … (mnauza|mnayo|mnazo|inapatikana)', 'je (mna|una|mnauza|ipo|zipo|inapatikana)',
      '(mna|una) (hizi|hii|hiyo|hizo|stock|stoku|bidhaa hii)', '(zipo|ipo|bado zipo|bado mnazo) (stoo|dukani|tayari|stock|ghalani)',
      '(mnayo|unayo|mnazo|unazo|mna mashine|ipo stoo|ipo stock|mnauza|bado ipo|inapatikana|zinapatikana|mnatengeneza|una stock|mnazo hizi)',
    ],
    'lead-time-ask': [
      '(itachukua|inachukua|huchukua) (muda|siku|wiki) (gani|ngapi)', '(mzigo|oda) … (utafika|itakamilika|utakuwa tayari) … (lini|siku ngapi)',
      '(inachukua muda gani|siku ngapi|muda gani|itachukua siku|lini itafika)',
    ],
    'shipping-ask': [
      '(usafiri|kusafirisha|mzigo) … (hadi|mpaka) … (ngapi|gani|dar|mombasa|nairobi|kampala|kigali|arusha|mwanza|zanzibar|lubumbashi)',
      '(kufikisha|kufika|kuletewa|kuleta) (hadi|mpaka) (dar|mombasa|nairobi|arusha|mwanza|kampala|dodoma|zanzibar)',
      '(mpaka dar|hadi dar|mpaka mombasa|hadi mombasa|hadi nairobi|mpaka nairobi|gharama ya usafiri)',
      '(gharama za usafiri|usafirishaji|mnatuma|mnasafirisha|bandarini|kusafirisha mpaka|kusafirisha hadi)',
    ],
    'payment-terms-ask': [
      '(mnapokea|mnakubali|nitalipa|naweza kulipa|tunaweza kulipa) … (mpesa|m-pesa|benki|bank|tigo pesa|awamu|kidogo kidogo)',
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
      '(mzigo|oda|kifurushi|bidhaa|kontena) … (haujafika|haijafika|hazijafika|sijapata|sijapokea|hatujapokea|umepotea|halijafika)',
      '(sijapokea|hatujapokea|haujafika|haijafika|sijapata mzigo|mzigo haujafika|bado sijapata|hazijafika) (mzigo|bidhaa|oda|bado|mpaka)*',
    ],
    'not-as-described': ['(tofauti na nilichoagiza|tofauti na tulichoagiza|sio niliyoagiza|siyo niliyoagiza|ubora mbaya|rangi tofauti|tofauti na sampuli)'],
    damaged: [
      '(mzigo|bidhaa|vigae|katoni|mashine|kioo) … (imevunjika|zimevunjika|vimevunjika|umevunjika|imeharibika|zimeharibika|imelowa|zimelowa|kutu|imepasuka)',
      '(mzigo|bidhaa|vigae|katoni|mashine|kioo) … (vimepasuka)',
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
      '(mmepata|umepata|mlipata|ulipata) (ujumbe|email|barua pepe|meseji) (wangu|yangu|yetu|wetu)', '(sijasikia|hatujasikia) (kutoka|chochote)',
      '(bado nasubiri|nasubiri majibu|tunasubiri majibu|sijapata jibu|hamjajibu|mbona hamjibu|hujanijibu|nimesubiri)',
    ],
    thanks: [
      '(asante|asanteni|shukrani|nashukuru) (sana |) (kwa huduma|kwa mzigo|kwa kazi|kwa bidhaa|kwa kunisaidia|kwa msaada)',
      '(tumeridhika|nimeridhika|nimefurahi|tumefurahi) (sana|na|kwa)', '(asante sana kwa|asanteni kwa|nashukuru kwa|tunashukuru kwa|mzigo umefika salama)',
    ],
    standstill: ['(kazi imesimama|mashine imesimama|uzalishaji umesimama|wateja wanasubiri|tunapata hasara)'],
    'lowest-price': ['(bei ya mwisho|punguza bei|mnipunguzie|unipunguzie|bei nzuri zaidi|bei ya chini kabisa|mtupunguzie|nipunguzie|discount kwa)'],
    'everything-ask': ['(bidhaa zote|bei zote|bei za bidhaa zote|aina zote) … (bei|nitumie|orodha|mnazo|zenu)', '(orodha kamili|orodha yote) ya (bei|bidhaa)'],
    'free-sample': ['(sampuli) (za bure|ya bure|bila malipo|bure)'],
    'trial-order': ['(oda ya majaribio|oda ya kwanza|nianze na|tuanze na) (1*|2*|3*|5*|kidogo|chache|ndogo|ya)*'],
    'certificate-ask': [
      '(cheti|vyeti) (cha|vya) (ubora|ce|tbs|kebs|iso|viwango|ukaguzi)', '(ina|mna|zina|naomba|tunahitaji) … (cheti|vyeti|coc|tbs|kebs|certificate)',
    ],
    'company-introduction': ['(kampuni yetu|kampuni yangu|biashara yetu) (ni|inauza|iko|inaitwa|imeanza|ipo|inajihusisha|inaagiza)'],
    'need-by': ['(kabla ya|ifikapo|mwisho wa mwezi|kabla ya mwisho) … (mwezi|tarehe|wiki|1*|2*|3*|january|desemba|januari)'],
    'long-term-talk': ['(ushirikiano|biashara) (wa|ya) (muda mrefu|kudumu)'],
    short: [
      '(zimepungua|imepungua|hazijatimia|haujakamilika|pungufu|zinapungua) (1*|2*|3*|4*|5*|moja|mbili|katoni|vipande|kwenye|katika|ya|za|idadi)*',
      '(nimepokea|tumepokea|nimepata) … (badala ya|pungufu) … (1*|2*|3*|5*)',
    ],
    'return-ask': ['(kurudisha|nirudishe|turudishe|kubadilisha|kubadilishiwa|nibadilishiwe) (mzigo|bidhaa|mashine|hii|hizi|nyingine|na nyingine)'],
    'dispute-open': ['(malalamiko|nitashtaki|tutashtaki|wakili wetu|wakili wangu|polisi|mahakamani) (rasmi|kwenu|dhidi|atawa*|kwa kampuni|kuhusu)'],
    'documents-matter': [
      '(bill of lading|packing list|certificate of origin|hati za mzigo|nyaraka za mzigo|hati za usafirishaji) (yangu|yetu|bado|iko|ziko|zangu|zetu)*',
    ],
    'order-change': ['(kubadilisha|kubadili|kughairi|kuahirisha|kuongeza|kusitisha|kufuta) … (oda|anwani|idadi|order)'],
    counterfeit: ['(feki|bandia|sio original|siyo original|si halisi) (mashine|bidhaa|hii|hizi|mlizo*|mliyo*)*'],
    feedback: ['(maoni yangu|ushauri wangu|nina maoni|napenda kushauri)'],
    'card-question': [
      '(mnapokea|mnakubali|unakubali|unapokea) … (kadi|credit card|visa|mastercard)', '(kadi gani|credit card gani|kadi zipi) (mnakubali|mnapokea|za)*',
    ],
    'card-abuse': [
      '(kateni|katieni|tozeni|toza|kata) … (kadi yangu)', '(kata|mkate|toza|mtoze|katika) … (kadi yangu|kwenye kadi yangu)', '(gawanya|mgawanye) … (kadi)',
      '(nitatuma|nitakupa) (namba ya kadi|taarifa za kadi)',
    ],
    'own-shipper': [
      '(msafirishaji wangu|wakala wangu wa usafiri|wakala wangu wa usafirishaji) … (atachukua|atakuja|atafika|kuchukua|watachukua|atawasiliana)',
      '(msafirishaji wetu|shipper wangu|wakala wetu wa usafirishaji|agent wangu) … (atachukua|atakuja|atafika|kuchukua|watachukua|atawasiliana)',
    ],
    'third-party-charge': [
      '(msafirishaji wangu|wakala wangu|shipper wangu) … (mumtumie|umtumie|mtumieni|mumlipe|mmlipe)', '(mumtumie|umtumie|mtumieni) … (western|pesa|fedha)',
      '(mlipe|umlipe|mtume|utume|kumlipa|kumtumia) … (msafirishaji|wakala|shipper) … (salio|chenji|tofauti|western|kwa niaba|kilichobaki)',
      '(kata|mkate|toza) … (msafirishaji|wakala|shipper) … (kadi|mtumie|umtumie|atume)',
    ],
    overpayment: [
      '(nimelipa|nimetuma|nilituma) … (zaidi|ziada) … (rudisha|nirudishie|tuma|mrudishe)',
      '(kiasi kilichozidi|pesa iliyozidi|salio lililozidi) … (rudisha|tuma|nirudishie)',
      '(nimetuma|nimekutumia) … (kimakosa|kwa makosa) … (rudisha|nirudishie|unirudishie|tuma)',
    ],
    cheque: ['(hundi ya benki|nitalipa kwa hundi|tutalipa kwa hundi|malipo kwa hundi|kulipa kwa hundi|hundi iliyothibitishwa)'],
    'any-goods': ['(yoyote|chochote|zozote) (mliyo nayo|mlicho nacho|mlizo nazo|uliyo nayo|iliyopo)', '(baadhi ya bidhaa zenu|bidhaa zako kadhaa)'],
    'bank-change': [
      '(akaunti|account) … (imebadilika|tumebadilisha|mpya|zimebadilika) … (lipa|malipo|tuma|benki|usitume)',
      '(tumebadilisha|tumebadili) (akaunti|benki|akaunti ya benki|namba ya akaunti)', '(akaunti mpya|namba mpya ya akaunti|akaunti yetu mpya)',
    ],
    'fund-transfer': [
      '(kuhamisha|kuhamishia|kutuma|kuwekeza|kuhamishwa|nihamishe) … (fedha|pesa|kiasi|dola|milioni|mfuko) … (akaunti yako|nchi yako|nchini kwako)',
      '(kuhamisha|kuhamishia|kutuma|kuwekeza|kuhamishwa|nihamishe) … (fedha|pesa|kiasi|dola|milioni|mfuko) … (nje ya nchi|milioni|msaada wako)',
      '(kiasi cha|jumla ya|fedha|dola) … milioni* … (dola|benki|urithi|marehemu|akaunti|kuhamisha|asilimia)', 'asilimia … (ya fedha|ya pesa|kwa msaada|yako)',
      '(milioni) … (dola|usd|euro) … (benki|urithi|marehemu|akaunti|kuhamisha|asilimia|wewe)', '(pendekezo la biashara) … (siri|milioni|faida)',
      '(fedha|pesa) (zilizoachwa|zisizodaiwa|zilizotelekezwa)',
    ],
    inheritance: [
      '(ndugu wa karibu|mrithi|urithi|wosia|mirathi) … (milioni|benki|marehemu|mteja|dola|wakili|fedha)', '(jina la ukoo) (sawa|moja|kama)',
      '(marehemu|aliyefariki|alifariki) … (mteja|mume|mrithi|wosia|ndugu|akaunti|jina la ukoo|benki|fedha)',
    ],
    'prize-win': [
      '(umeshinda|mmeshinda|umechaguliwa kushinda|umejishindia)', '(hongera) … (umeshinda|mshindi|umechaguliwa|zawadi|umejishindia)',
      '(kupokea|chukua|dai|kudai) (zawadi yako|ushindi wako)',
    ],
    donation: [
      '(kuchangia|kutoa msaada|nitoe|kukupa|kutoa) … (milioni|utajiri wangu|mali yangu|fedha zangu|yatima)',
      '(yatima|wasiojiweza) … (milioni|fedha|mfuko|dola)',
    ],
    'trust-plea': [
      '(mtu|mshirika|mwenzi) (mwaminifu|anayeaminika|wa kuaminika|mkweli)', '(naweza|nikuamini|ninaweza) (kukuamini|nikuamini|kuwaamini)',
      '(nahitaji|naomba) msaada wako … (kuhamisha|fedha|pesa|kuwekeza)',
    ],
    secrecy: ['(siri kubwa|iwe siri|weka siri|kwa siri|usimwambie mtu|siri kati yetu|iwe siri kati)'],
    'advance-fee': [
      '(ada ya|gharama ya|gharama za|ada za) (usajili|uchakataji|wakili|uhamisho|usindikaji|forodha|fomu|kufungua) … (kwanza|kabla|tuma|lipa|mapema|utume)',
      '(ada ya|gharama ya|gharama za|ada za) (mwanasheria|activation|processing) … (kwanza|kabla|tuma|lipa|mapema|utume)',
      '(tuma|lipa|utume|ulipe) … (ada|gharama|kiasi) … (kwanza|kabla|ili upate|ili kupokea|ili uweze|kupata zawadi|kutolewa)',
    ],
    'loan-offer': [
      '(tunatoa|natoa|tunakopesha|pata) … (mikopo|mkopo)', '(unahitaji|je unahitaji|unatafuta|mnahitaji) (mkopo|mikopo)',
      '(mkopo|mikopo) … (riba|bila dhamana|haraka|ya haraka|nafuu|kwa simu|ndani ya dakika)',
    ],
    'investment-talk': ['(kuwekeza|niwekeze|uwekezaji) … (katika nchi yako|kampuni yako|nchini kwako|biashara yako)'],
    'credential-ask': [
      '(nitumie|nipe|tuma|unitumie|naomba) … (namba ya siri|code|otp|pin) (uliyotumiwa|iliyotumwa|yako|iliyoingia|uliyopokea)',
      '(thibitisha|hakiki|sasisha|uthibitishe) (akaunti yako|nywila yako|taarifa zako|utambulisho wako|barua pepe yako|akaunti|neno la siri)',
      '(ingia|ingiza|weka) … (neno la siri|nywila|nenosiri|password|pin yako|namba ya siri|taarifa za kadi)',
      '(nitumie|nipe|tuma|unitumie|naomba) … (code|namba ya uthibitisho|otp|kodi ya uthibitisho|pin) … (iliyo*|uliyo*|kwenye simu|sms)',
    ],
    'account-threat': [
      '(akaunti|laini|barua pepe|kisanduku|email) … (itafungwa|imefungwa|itasimamishwa|imesimamishwa|itafutwa|itazuiwa|imezuiliwa)',
      '(kisanduku|sanduku|mailbox) … (kimejaa|limejaa|imejaa)', '(nywila|neno la siri|nenosiri) … (linaisha|imeisha|itaisha|limeisha)',
    ],
    'parcel-lure': [
      '(kifurushi|mzigo wako|kifurushi chako|parcel) … (kimezuiliwa|umezuiliwa) … (lipa|ada|thibitisha|bonyeza|link|anwani|ushuru|kiungo|tuma)',
      '(kifurushi|mzigo wako|kifurushi chako|parcel) … (kimeshikiliwa|umeshikiliwa) … (lipa|ada|thibitisha|bonyeza|link|anwani|ushuru|kiungo|tuma)',
      '(kifurushi|mzigo wako|kifurushi chako|parcel) … (hakikuweza|haukuweza|kinasubiri) … (lipa|ada|thibitisha|bonyeza|link|anwani|ushuru|kiungo|tuma)',
      '(lipa|ulipe) … (ada|ushuru) … (kifurushi*|link|kiungo|bonyeza|hapa)',
    ],
    'payment-lure': [
      '(bonyeza|link|kiungo) … (kulipa|kulipia|kupokea pesa|kupata pesa|kurejeshewa)',
      '(malipo yako|kadi yako) … (yameshindikana|imekataliwa|yamekataliwa|imeisha)',
    ],
    'document-lure': ['(bonyeza|fungua|ingia) … (kuona|kufungua|kupakua|kusoma) … (hati|ankara|faili|nyaraka|oda)'],
    'deadline-threat': [
      '(ndani ya|katika) (saa|masaa) (24|48|72|12) … (la sivyo|vinginevyo|itafungwa|itafutwa|utapoteza|ama)',
      '(kuepuka) … (kufungwa|kusimamishwa|kufutiwa|kupoteza)',
    ],
    'seo-offer': [
      '(ukurasa wa kwanza|juu kabisa|nafasi ya kwanza) (wa |kwenye |ya |)(google)', '(huduma za seo|mtaalamu wa seo)',
      '(kuongeza|kupata) … (watembeleaji|trafiki|wageni) … (tovuti|website|google)',
    ],
    'web-design-offer': [
      '(tunatengeneza|natengeneza|tunabuni|tunaunda) … (tovuti|website|websites|app|apps)', '(tovuti|website) (mpya|ya kisasa|nzuri) (kwa|ya biashara)',
    ],
    'marketing-offer': [
      '(wafuasi|followers|likes|wateja wapya|wateja wengi) … (instagram|facebook|google|nunua|uhakika|tunaku*|kwa mwezi|tiktok|matangazo)',
      '(masoko ya mtandaoni|masoko ya kidijitali|digital marketing|tangaza biashara yako|matangazo ya biashara)',
    ],
    'contact-list-offer': ['(tunauza|nunua|pata) … (orodha|database) … (barua pepe|email|wanunuzi|namba za simu|wafanyabiashara)'],
    'supplier-pitch': [
      '(kiwanda chetu|kampuni yetu) … (kinatengeneza|inatengeneza|kinazalisha|inazalisha) … (miaka|tunasafirisha|china|tunauza|bora)',
      '(naomba|ningependa|tungependa|naweza) (nikutumie|kukutumia|kuwatumia|niwatumie) … (katalogi|catalog*|bei|orodha|bidhaa)',
      '(sisi ni|kampuni yetu ni|kiwanda chetu ni) … (watengenezaji|wazalishaji|kiwanda|mtengenezaji) … (kutoka china|china|wakubwa|tunauza|bora|uzoefu)',
      '(sisi ni|kampuni yetu ni|kiwanda chetu ni) … (watengenezaji|wazalishaji|kiwanda|mtengenezaji) … (tunasafirisha)', '(bidhaa zetu kuu|bidhaa zetu kubwa)',
      '(bei za ushindani|bei shindani)', '(kutambulisha|kuwatambulisha|kukutambulisha) … (kampuni yetu|bidhaa zetu)',
    ],
    'freight-offer': [
      '(sisi ni) (kampuni ya usafirishaji|kampuni ya clearing|wakala wa usafirishaji|mawakala wa forodha|kampuni ya clearing and forwarding)',
      '(tunasafirisha|tunatoa huduma) … (mizigo|mzigo|kontena) … (kutoka china|kwa bei nafuu|kwa meli|kwa ndege)',
    ],
    'service-pitch': ['(tunatoa huduma za|tunatoa huduma ya|natoa huduma za) (uhasibu|ukaguzi|ushauri|tafsiri|ajira|usajili|kisheria|bima|mafunzo)'],
    'crypto-promotion': [
      '(wekeza|pata faida|kuwekeza|faida|tengeneza pesa) … (bitcoin|crypto|forex|usdt|sarafu za kidijitali|kripto)',
      '(faida) (ya kila siku|kila siku|ya uhakika|kila wiki)',
    ],
    'get-rich': [
      '(pata|tengeneza|ingiza|jipatie) (pesa|hela|kipato|shilingi|fedha) … (nyumbani|kwa siku|mtandaoni|kila siku|kwa simu yako|haraka|online)',
      '(network marketing|kipato cha ziada|uhuru wa kifedha|biashara ya mtandao)',
    ],
    gambling: ['(kubeti|beti|betting|kasino|casino|jackpot|aviator) … (shinda|bonasi|bonus|mtandaoni|leo|jisajili|odds)'],
    'job-matter': ['(natafuta kazi|naomba kazi|nafasi za kazi|nafasi ya kazi|wasifu wangu|cv yangu|ajira mpya)'],
    'discount-talk': ['(punguzo|ofa|offer) … (leo tu|muda mfupi|mpaka asilimia|usikose|hadi asilimia)', '(nunua sasa|agiza sasa|jaribu bure)'],
    unsubscribe: [
      '(kujiondoa|jiondoe|kujitoa|jitoe|kuacha kupokea) … (tuma|jibu|bonyeza|orodha|ujumbe|stop|sms|hapa)', '(jibu|tuma) (stop|hapana|ondoa|acha)',
      '(hutaki|kama hutaki) … (ujumbe|barua pepe|email|sms)',
    ],
    'website-found': [
      '(nimeona|nimetembelea|nimeangalia|niliona) (tovuti|website|ukurasa) (yako|yenu|wako|wenu) … (nikaona|nimegundua|haionekani|google|kuboresha|makosa)',
      '(nimeona|nimetembelea|nimeangalia|niliona) (tovuti|website|ukurasa) (yako|yenu|wako|wenu) … (inahitaji)',
    ],
    'credit-terms': [
      '(kwa mkopo|malipo baada ya|tutalipa baada ya|nitalipa baada ya) … (siku 30|siku 60|siku 90|siku thelathini|mwezi mmoja|miezi)',
      '(bidhaa kwa mkopo|mzigo kwa mkopo|kuchukua kwa mkopo|mali kauli)',
    ],
    'invitation-letter': ['(barua ya mwaliko|mwaliko wa biashara) … (visa|ubalozi)', 'barua ya mwaliko'],
    'untraceable-payment': ['(western union|moneygram|vocha|gift card) … (tuma|lipa|utume|namba)'],
    'cost-breakdown-ask': [
      '(mchanganuo wa gharama|mchanganuo wa bei|gharama za uzalishaji|gharama ya kutengeneza|gharama za kutengeneza)',
      '(faida yenu|mnapata faida) (ni kiasi gani|kiasi gani|asilimia ngapi|gani)', '(mnanunua|mnalipa) (kwa bei gani|bei gani|kiasi gani|shilingi ngapi)',
    ],
    'supplier-ask': [
      '(nani anawauzia|nani anawaletea|mnanunua wapi|mnanunua kutoka wapi|mnanunua kwa nani|mnapata wapi malighafi|wasambazaji wenu ni|malighafi mnatoa)',
      '(orodha ya|majina ya) (wasambazaji wenu|wauzaji wenu wa malighafi)',
    ],
    'customers-ask': [
      '(orodha ya wateja|wateja wenu wakubwa|wateja wenu ni|majina ya wateja|wateja wenu ni akina nani)',
      '(mnauza kwa nani|mnawauzia nani|mnawauzia kina nani|mnawauzia kampuni gani)',
    ],
    'process-ask': [
      '(mnatengenezaje|mnazalishaje|mnatengeneza vipi|mnazalisha vipi)', '(video|picha) za (kiwanda chenu|uzalishaji wenu|mashine zenu za)',
      '(mchakato wa uzalishaji|mchakato wa utengenezaji|hatua za uzalishaji|hatua za utengenezaji) … (eleza|video|mashine|jinsi|wenu|zenu|kueleza)',
    ],
    'capacity-ask': [
      '(uwezo wa uzalishaji|mna wafanyakazi wangapi|wafanyakazi wangapi|mauzo yenu ya mwaka|zamu ngapi)',
      '(mnazalisha) (kiasi gani|tani ngapi|ngapi) kwa (mwezi|siku|mwaka)',
    ],
    'formula-ask': [
      '(fomula|formula|mchanganyiko) (kamili|halisi|yenu|wenu|ya kutengeneza|wa kutengeneza)', '(viungo gani|kemikali gani) (mnatumia|mnachanganya|mnaweka)',
    ],
    'survey-talk': [
      '(utafiti|dodoso|hojaji) … (jibu|jaza|maswali|chuo|kujaza|kujibu|soko|wangu|dakika)', '(mwanafunzi|nasoma) (wa |katika |)(chuo|shahada|uzamili|udsm)',
      '(tasnifu|utafiti wa soko|utafiti wangu|mradi wa chuo)',
    ],
    'no-purchase': [
      '(sitanunua|hatutanunua|sina mpango wa kununua|hatuna mpango wa kununua|sihitaji kununua|sinunui)',
      '(kwa ajili ya utafiti tu|kwa taarifa tu|kulinganisha tu)',
    ],
    'template-interest': ['(nimependa bidhaa yako|nimevutiwa na bidhaa yako) naomba maelezo'],
    urgency: ['(haraka sana|kwa haraka|haraka iwezekanavyo|mapema iwezekanavyo|dharura|leo hii)'],
    'sad-story': [
      '(naumwa|nina|nasumbuliwa na|ninaugua) (saratani|kansa|ugonjwa wa saratani|ugonjwa wa kansa)', '(mimi ni) (mjane|mkimbizi|yatima)',
      '(marehemu) (mume wangu|baba yangu)', '(mwanajeshi|askari) … (syria|afghanistan|iraq|yemen|ukraine|libya)',
    ],
  },
} as const satisfies PhrasePack
