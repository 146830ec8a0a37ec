import type { PhrasePack } from '../../concepts'

/** Filipino, as written (much of it mixed with English): what buyers and customers with an order say, and the commonest risks. */
export const tlCore = {
  language: 'tl',
  phrases: {
    'price-ask': [
      '(magkano|magkanu|mgkano|magkno|magkanong|how much po|how much kaya|how much ba|hm po|hm sis|hm kaya)',
      '(pa send|pasend|paki send|pakisend|pakisabi|pahingi|penge|pabigay|pakibigay|pa-send) … (presyo|price|prices)',
    ],
    'quotation-ask': [
      '(pa quote|pa-quote|paquote|pakiquote|paki quote|paki-quote|pa quotation) (po|naman|ako|kami|nga|ng|sana|for|lang)',
      '(quotation|quote|kotasyon|proforma|pro forma|formal quote) (po|ba|naman|nyo|ninyo|niyo)',
      '(pahingi|hingi|makahingi|humihingi|humingi|hihingi|pakisend|paki send|paki-send|magpadala|makakuha|magpapa) … (quotation|quote|kotasyon|proforma|quot)',
    ],
    'catalogue-ask': [
      '(pahingi|penge|hingi|makahingi|humingi|hihingi|pakisend|paki send) … (catalog|catalogue|katalogo|brochure|price list|pricelist|listahan ng presyo)',
    ],
    'lowest-price': [
      '(may|meron|mayroon|baka may) (po |)(bang |ba |kayong |ba kayong |)(discount|diskwento|tawad|less)',
    ],
    'sample-ask': [
      '(sample|samples|halimbawa|sampol) (po|muna|ng|ba|nyo|ninyo|niyo|bago)',
      '(pahingi|hingi|makahingi|humingi|hihingi|padala|magpadala|paki send|pakisend|pwede|puwede|makakuha|kumuha|meron|mayroon) … (sample|samples|sampol)',
    ],
    'order-intent': [
      '(gusto|nais|balak|interesado|plano) … (bumili|bilhin|umorder|mag-order|mag order|um-order|kumuha|orderin|mag-import|mag import|bibili|makabili)',
      '(kailangan|kelangan|kaylangan|need) (po |)(ko|namin|nmin|kami|ako|po namin|po ko) (ng|nang|po ng|bumili|po)',
      '(oorder|mag-oorder|mag oorder|mag order|mag-order|o-order|umorder|pa order|pa-order|paorder) (po |na |sana |)(ako|kami|ng|sana|po|na|ulit|nito)',
      '(order na|bibili) (po |na |sana |)(ako|kami|ng|sana|po|na|ulit|nito)',
      '(order ko po|order namin|kalakip ang purchase order|attached ang purchase order)',
      '(interesado|interesado po|interested po|interested) (ako|kami) (sa|po sa|bumili)',
    ],
    'availability-ask': [
      '(meron|mayroon|merong|mayroong|may|nagbebenta|gumagawa) (po |)(ba |bang |pa ba |pa bang |)(kayo|kayong|stock|available|pa|kayo ng|available na)',
      '(nagtitinda|tumatanggap) (po |)(ba |bang |pa ba |pa bang |)(kayo|kayong|stock|available|pa|kayo ng|available na)',
      '(available|avail|availability|on hand|onhand|in stock) (po|ba|pa|pa po|pa ba|pa rin|na)',
      '(meron|mayroon|meron po|mayroon po) (pa |)(ba|po ba|pa ba|bang)',
    ],
    'lead-time-ask': [
      '(gaano katagal|ilang araw|ilang linggo|gano katagal|kelan po|kailan po|kailan|kelan) … (delivery|ma deliver|madeliver|ma-deliver|gawin|matapos)',
    ],
    'shipping-ask': [
      '(magkano|libre|kasama) … (shipping|delivery fee|delivery|sf|freight|padala|pa-deliver|lalamove|lbc)',
    ],
    'payment-terms-ask': [
      '(payment terms|terms of payment|mode of payment|mop|downpayment|down payment|payment method) (po|nyo|ninyo|niyo|ba|kung|magkano)',
      '(pwede|puwede|pede|tumatanggap) … (cod|gcash|bank transfer|hulugan|installment|dp muna|bdo|terms)',
    ],
    'certificate-ask': [
      '(may|meron|mayroon) (po |)(ba |bang |kayong |ba kayong |po bang |po kayong |)(sertipiko|certificate|certification|fda|bps|icc sticker|test report|iso)',
    ],
    'buyer-role': [
      '(kami|ako) (po |)(ay |)(isang |)(importer|distributor|wholesaler|reseller|retailer|contractor|negosyante|may-ari ng|may ari ng|mangangalakal|tindera)',
    ],
    'long-term-talk': [
      '(pangmatagalan|pang matagalan|pangmatagalang|long term|long-term) … (po|sana|namin|kami|negosyo|ugnayan|partnership|kasosyo)',
    ],
    'not-received': [
      '(hindi|di|hnd|wala) (pa |pa rin |parin |po |pa po |pa rin po |namin |ko |)(dumating|dumarating|natanggap|natatanggap|dumadating|nakarating|nakukuha)',
      '(hindi|di|wala) (pa|pa rin|po|pa po|pa rin po|namin|ko) … (dumating|dumarating|natatanggap na order|natatanggap na parcel|naideliver|na-deliver)',
    ],
    damaged: [
      '(dumating|natanggap|pinadala|item|parcel|order|produkto|kahon|box) … (sira|basag|nabasag|basa|sirang|yupi|may sira|may basag|durog|wasak|punit)',
    ],
    short: [
      '(kulang|kulang-kulang|kinulang|nagkulang|may kulang) (po |)(ng|ang|yung|kami|na|sa|pa|ako) (1|2|3|4|5|6|7|8|9|item|piraso|pcs|isang|dalawang|order)*',
    ],
    'refund-ask': [
      '(refund|mag-refund|mag refund|marefund|ma-refund|ma refund|irefund|i-refund|pa refund) (po|ko|namin|nyo|niyo|na|ako|kami|naman|sana|lang|ba|yung)',
    ],
    'return-ask': [
      '(ibalik|isauli|papalitan|palitan|mapalitan|ipapapalit) (po |ko |namin |na lang |nyo |niyo |ninyo |sana |)(ang|yung|ito|sana|item|po|namin|ng|ko)',
    ],
    'repair-ask': [
      '(piyesa|pyesa|spare parts|spare part|parts) (po|ng|para|para sa|nyo|niyo|ba|namin)',
      '(ipagawa|ipaayos|pa repair|pa-repair|ipa-repair|maayos|mapaayos|under warranty|sakop ng warranty|pasok sa warranty) (po|pa|ba|ang|yung|ko|namin)',
    ],
    'usage-ask': [
      '(paano|pano|papaano|panu) (po |)(ba |)(gamitin|gamitin ang|i-install|iinstall|install|ikabit|ikinakabit|linisin|i-set|iset|i-setup|patakbuhin)',
    ],
    'shipping-status': [
      '(kailan|kelan|anong araw|when) (po |)(ba |)(darating|dadating|ipapadala|ideliver|idedeliver|ide-deliver|maipapadala|ma-ship|mashi-ship|maship)',
    ],
    'customs-matter': [
      '(naka hold|nakahold|naka-hold|nasa|naharang|na hold|na-hold) … (customs|boc|bureau of customs|adwana)',
      'sa (customs|adwana) (po|na|pa|ang)',
    ],
    'documents-matter': [
      '(pahingi|hingi|pakisend|paki send|padala|kopya|copy|send nyo) … (invoice|packing list|bill of lading|dokumento|resibo|bl)',
    ],
    'payment-matter': [
      '(nakabayad|nagbayad|bayad|nabayaran|nabayaran na|nakapagbayad|nagdeposit) (na |po |na po |)(ako|kami|namin|ko|po|na|yung|ang|kahapon|kanina)',
      '(balanse|natitirang bayad|natitirang balanse|hulog|kulang na bayad|final payment) (po|namin|ko|na|ay|sa)',
    ],
    'follow-up': [
      '(follow up|follow-up|ffup|pa follow up|mag follow up|magfollow up|mag-follow up|magfa-follow up) (lang|po|ko|namin|sana|kami|ako|nyo)',
      '(wala|hindi|di) … (kayong reply|kaming natatanggap na reply|kaming natanggap na sagot|sumasagot|nagrereply)',
    ],
    thanks: [
      '(ang ganda|maganda|sobrang ganda|ayos) (po |)(ng|ang|yung|na|kami|sa|namin|ko) (quality|produkto|item|items|order|serbisyo|service|pagkakagawa|kalidad)',
    ],
    standstill: [
      '(tigil|nakatigil|nakahinto|tumigil|nahinto|huminto|natigil|paralisado) (na |po |na po |kasi |)(ang |yung |kami|aming |namin)(produksyon|production)*',
      '(naghihintay|nag-aantay|nagaantay|nag aantay) (na |po |na po |)(ang |yung |)(customers|customer|kliyente|client|mga customer|mga kliyente)',
    ],
    'card-question': [
      '(tumatanggap|natanggap|nag-a-accept|nag aaccept|nagaaccept|nag-accept) … (credit card|credit cards|card payment|visa|mastercard|debit card)',
      'accept (po |)(ba |)(kayo|kayong) … (credit card|credit cards|visa|mastercard|card)',
      '(anong|aling|anu-anong|ano ang mga) (mga |)(credit card|card|cards|credit cards) … (tinatanggap|accept|pwede|tanggap)',
    ],
    'own-shipper': [
      '(shipper|shipping agent|shipping company|courier|ahente|forwarder|agent) (ko|namin|naming) … (kukuha|kukunin|pick up|pickup|magpi-pick up|susundo)',
    ],
    'third-party-charge': [
      '(ipadala|ibigay|bayaran|i-transfer) … (sobra|sukli|labis|extra|natitira|komisyon|bayad) … (shipper|shipping agent|ahente|agent|courier|driver)',
      '(bayaran|ibayad|ipadala|i-transfer) (nyo|niyo|ninyo|mo|po ninyo) … (shipper|shipping agent|shipping company|ahente) … (western|gcash|para sa akin)',
    ],
    'call-in-order': [
      '(ibigay|pakibigay|pakisend|paki send) … (pangalan|name|full name) … (numero|number|cellphone|telepono|contact) … (tawag|tatawag*|order|card|umorder)*',
    ],
    'any-goods': [
      '(ilan|ilang|iba) (sa inyong|sa mga|mga) (produkto|paninda|items) (nyo|ninyo|niyo|sa inyong|sa)*',
    ],
    'bank-change': [
      '(nagbago|nabago|binago|nagpalit|pinalitan|napalitan|papalitan) … (bank account namin|aming bank account|aming account|account number namin)',
      '(bagong|bago na ang|bago na yung) (bank account|account number|bank details) (namin|ng kumpanya|ng aming|na nasa ibaba|sa ibaba)',
      '(ipadala|bayaran|i-deposit|ihulog|i-transfer|ibayad) … (sa bagong|sa aming bagong) (account|bank account|bangko)',
    ],
    'fund-transfer': [
      '(milyong|milyon|million) (dolyar|dollars|us dollar|euro) … (account|mana|namatay|yumao|bangko|parte|ilipat|tulong)',
      '(porsyento|%) … (para sa iyo|para sayo|mapupunta sa iyo|ang parte mo|ng pondo)',
    ],
    inheritance: [
      '(yumaong|yumao kong|namatay na|namayapang|pumanaw na) (kliyente|asawa|ama|client|kustomer|customer|asawa ko|tatay)',
      '(tagapagmana|next of kin|kamag-anak) … (pondo|milyon*|bangko|pera|yumao*|namatay|account)',
    ],
    'prize-win': [
      '(nanalo|panalo|nagwagi|napili) (ka|kayo|po kayo|ang number|ang iyong|ang inyong|ang numero) … (premyo|lottery|raffle|lotto|piso|pesos|dollar|iphone)',
      '(congrats|congratulations|binabati|pagbati) … (nanalo|panalo|premyo|raffle)',
    ],
    donation: [
      '(ibigay|i-donate|idonate|magbigay|ipagkaloob) … (kayamanan|yaman|ari-arian|milyon*|pera ko) … (iyo|inyo|kawanggawa|charity|mahihirap|ulila|simbahan)',
    ],
    'sad-story': [
      '(may|mayroon akong|meron akong) (kanser|cancer|malubhang sakit|taning) … (doktor|buhay|mamamatay|buwan|ospital|mabubuhay|tulong)',
    ],
    secrecy: [
      '(huwag|wag) … (sabihin|ipagsabi|ikwento|ipaalam) … (iba|kanino|kahit kanino|sinuman|kaninuman)',
    ],
    'advance-fee': [
      '(processing fee|registration fee|bayad sa pagproseso|notary fee|activation fee|membership fee|clearance fee) … (muna|bago|bayaran|ipadala|gcash|i-send)',
    ],
    'invitation-letter': ['(imbitasyon|invitation letter|letter of invitation|liham paanyaya) … (visa|embassy|embahada|business visa)'],
    'credential-ask': [
      '(i-verify|iverify|kumpirmahin|i-confirm|iconfirm|i-update|iupdate|beripikahin) … (iyong account|account mo|inyong account|gcash account|iyong mailbox)',
      '(ilagay|i-enter|ibigay|i-send|isend|ipadala|i-type|pakisend|paki send) … (otp|password|mpin|atm pin|verification code|code na natanggap|one-time)',
    ],
    'account-threat': [
      '(account|gcash|mailbox|email|card|sim|maya) … (masususpinde|suspendido|mabablock|ma-block|mai-block|mablo-block|isasara|made-deactivate|madedeactivate)',
    ],
    'parcel-lure': [
      '(parcel|package|padala|pakete) … (naka-hold|nakahold|naka hold|naharang|nabinbin|naantala) … (link|i-click|iclick|bayaran dito|kumpirmahin ang)',
    ],
    'seo-offer': [
      '(ilalagay|dadalhin|iaangat) … (unang pahina|first page|page 1|top|page one) (ng|sa|in|po ng|on) google … (namin|serbisyo|kami|website|buwan|makakuha)',
    ],
    'web-design-offer': [
      '(gumagawa|gagawa|nagdidisenyo|magdisenyo|gumawa|igawa|igagawa|nagde-design|nagdedesign) … (website|web design|mobile app|app|online store)',
    ],
    'contact-list-offer': [
      '(nagbebenta|binebenta|ibinebenta|for sale|may benta|mabibili) … (email list|database|listahan ng email|mobile numbers|leads|contact list)',
      '(email list|database|listahan ng mga buyer|contact list) … (binebenta|ibinebenta|nagbebenta|mura|murang|bilhin)',
    ],
    'loan-offer': [
      '(kailangan|need|gusto|naghahanap|kelangan) (mo|ninyo|nyo|niyo|mo ba|nyo ba|ka ba|ba kayo|ba ninyo) … (loan|pautang|ng pera|puhunan|kapital|financing)',
      '(nagpapautang|nag-aalok|nagbibigay|nag-ooffer|nagpapaloan|nagpapa-loan|offer|nag offer) (kami|ako|po kami|po ako|kaming) … (loan|pautang)*',
      '(pautang|loan|utang) … (mababang interes|mababang tubo|walang collateral|walang kolateral|low interest|mabilis na approval|approved agad|no collateral)',
    ],
    gambling: [
      '(slots online|jili|color game|online slots) … (panalo|manalo|maglaro|bonus|register|free|cash|laro|sumali|legit|gcash)',
    ],
    'crypto-promotion': [
      '(bitcoin|crypto|usdt|forex|crypto trading) … (kumita|kikita|kumikita|mag-invest|mag invest|maginvest|tutubo|kitang)',
      '(mag-invest|mag invest|maginvest|invest na) … (kikita|kumita|doble|tutubo|garantisado*|daily income|daily profit|kita araw-araw|araw-araw)',
    ],
    'get-rich': [
      '(kumita|kikita|kumikita|mag-earn|extra income|dagdag kita|dagdag na kita) … (nasa bahay|sa bahay lang|cellphone|araw-araw|kada araw|bawat araw|a day)',
      '(work from home|home based|part-time|part time|sideline|online job) … (kumita|kikita|kita|hiring|sahod|magmessage|php|piso|pesos)',
    ],
    'supplier-pitch': [
      '(kami|kumpanya|kumpanya namin) (ay |po ay |)(isang |)(legit |leading |)(supplier|exporter|tagapagtustos|taga-supply) (ng|po ng|at|na)',
      '(nag-aalok|nag-ooffer|nag-o-offer|nag offer) (kami|po kami) ng (mga |)(produkto|murang|mura|de-kalidad|quality|wholesale|competitive|factory)',
      '(nais|gusto) (naming|po naming|kong) (ialok|ipakilala|i-offer|iaalok|i-introduce) … (produkto|products|items|serbisyo)',
    ],
    'job-matter': [
      '(may|meron|mayroon|hiring) (po |)(ba |bang |pa ba |pa po |)(kayong |)(bakanteng|bakante|hiring|job vacancy|job opening|trabaho dyan|trabaho diyan)',
      '(resume|biodata|bio data|cv) (ko|po ko|kalakip|nakalakip|nasa attachment)',
    ],
    unsubscribe: [
      '(kung|if) (hindi|di|not) (ka |kayo |po kayo |po |)interesado',
    ],
    'call-to-click': [
      '(sumali|mag-register|magregister|mag-join|join) (na|na dito|na ngayon|sa link|dito)',
    ],
    'cost-breakdown-ask': [
      '(magkano|gaano|ilan|ano) … (production cost nyo|production cost ninyo|gastos sa paggawa|gastos nyo|labor cost nyo|labor cost ninyo|tubo nyo|tubo ninyo)',
    ],
    'supplier-ask': [
      '(saan|san|kanino) (po |)(ba |)(kayo|nyo|ninyo|niyo|po kayo) (kumukuha|bumibili|binibili|nag-aangkat|kinukuha|umaangkat) … (raw material*|materyales)',
      '(sino|listahan|pangalan) … (supplier|suppliers|tagasuplay) (nyo|ninyo|niyo|mo|po ninyo|ng raw)',
    ],
    'customers-ask': [
      '(sino|sinu-sino|sino-sino|listahan|pangalan) … (customer|customers|kliyente|buyer|buyers|kustomer|clients) (nyo|ninyo|niyo|mo|po ninyo)',
      '(kanino) (po |)(kayo |nyo |ninyo |)(nagsusuplay|nagbebenta|nagsu-supply|nag-eexport|ibinebenta|nagsusupply)',
    ],
    'process-ask': [
      '(paano|pano) (po |)(ba |)(nyo|ninyo|niyo|kayo) (po |)(ginagawa|minamanupaktura|pino-produce|gumagawa|pinoproduce)',
    ],
    'capacity-ask': [
      '(ilan|ilang) (po |)(ba |)(ang |)(empleyado|tauhan|manggagawa|makina|production line) (po |)(nyo|ninyo|niyo|sa inyong|ng inyong|ng kumpanya)',
    ],
    'no-purchase': [
      '(wala|hindi|walang|di) (po |naman |pa |)(akong|kaming|kami|ako) (balak|plano|planong|balak na|intensyon) (pang |na |)(bumili|umorder|mag-order|bibili)',
      '(hindi|di) (po |)(kami |ako |)(bibili|oorder|mag-oorder) … (research|lang|thesis|pag-aaral|survey)',
    ],
    'survey-talk': [
      '(sagutan|sagutin|masagutan|lumahok) … (survey|questionnaire|talatanungan|sarbey)',
      '(market research po|market research namin|pag-aaral ng merkado|pananaliksik sa merkado)',
      '(thesis|tesis|capstone|feasibility study|pananaliksik|feasib) … (interview|impormasyon|datos|data|sagutan|sagutin|katanungan|kapanayam|inyong kumpanya)',
    ],
  },
} as const satisfies PhrasePack
