import type { PhrasePack } from '../../concepts'

/** Hindi (both scripts): orders and payments that are not what they seem. */
export const hiFraudOrders = {
  'card-question': [
    '(क्रेडिट कार्ड|डेबिट कार्ड|वीज़ा|वीजा कार्ड|मास्टर कार्ड|कौन से कार्ड|कौन सा कार्ड) … (लेते|स्वीकार|चलता|चलेगा|से भुगतान|से पेमेंट)*',
    '(credit card|debit card|visa card|mastercard|card se) … (lete ho|lete hai*|accept kar*|accept ho*|chalega)',
    '(credit card|debit card|visa card|mastercard|card se) … (chalta|payment kar*|payment ho*|le lenge|pay kar*)',
    '(konsa card|kaunsa card|kon sa card|kaun kaun se card) … (lete ho|lete hai*|accept kar*|accept ho*|chalega)',
    '(konsa card|kaunsa card|kon sa card|kaun kaun se card) … (chalta|payment kar*|payment ho*|le lenge|pay kar*)',
  ],
  'card-abuse': [
    '(कई|दो|तीन|अलग अलग|अलग-अलग) (क्रेडिट |)(कार्ड|कार्डों) … (बांट|बाँट|काट|चार्ज|भुगतान|पेमेंट)*',
    '(do|teen|kai|alag alag|3|2|4) (credit |)card* … (split|baant*|bant*|charge|kaat*|kat*|payment|swipe)',
    '(mere|mera) (credit |)card … (se |)(zyada|jyada|extra|charge kar*|kaat lo|kat lo|kaat le*)',
    '(card|कार्ड) (number|details|detail|नंबर|डिटेल) … (bhej deta|bhej dunga|bhej raha|de dunga|deta hu*|whatsapp kar*|भेज दूंगा|भेज देता|भेज रहा|दे दूंगा)',
    '(मेरे|मेरा) (क्रेडिट |)कार्ड … (ज्यादा|ज़्यादा|अतिरिक्त|चार्ज कर|काट लें|काट लो)*',
  ],
  'own-shipper': [
    '(मेरा|हमारा|मेरे|हमारे) (शिपर|एजेंट|कूरियर|ट्रांसपोर्टर|आदमी|ड्राइवर|शिपिंग एजेंट) … (आकर|उठा|ले जाएगा|ले जायेगा|ले लेगा|लेने आएगा|संपर्क)*',
    '(mera|hamara|humara|mere|hamare) (shipper|agent|courier|transporter) … (aakar|utha*|le jayega|le lega|lene aayega)',
    '(mera|hamara|humara|mere|hamare) (driver|shipping agent|shipping company) … (aakar|utha*|le jayega|le lega|lene aayega)',
    '(mera|hamara|humara|mere|hamare) (shipper|agent|courier|transporter|driver|shipping agent|shipping company) … (pickup|pick up|contact kar*|aa kar)',
  ],
  'third-party-charge': [
    '(paisa|paise|amount|payment|rakam) (transporter|agent|shipper|driver|courier wale) ko (de|bhej|transfer|cash|pay)*',
    '(ट्रांसपोर्टर|शिपर|एजेंट|कूरियर|ड्राइवर) (को|का पैसा|का भुगतान|का चार्ज) … (आप दे|आप भेज|मेरी तरफ से|मेरे कार्ड|यूपीआई)*',
    '(ट्रांसपोर्टर|शिपर|एजेंट|कूरियर|ड्राइवर) (को|का पैसा|का भुगतान|का चार्ज) … (ट्रांसफर कर|वेस्टर्न|नकद|जोड़ कर|जोड़)*',
    '(transporter|shipper|agent|courier|driver|shipping company) (ko|ka paisa|ka payment|ka charge|ke paise) … (aap de*|aap bhej*|meri taraf se|mere card)',
    '(transporter|shipper|agent|courier|driver|shipping company) (ko|ka paisa|ka payment|ka charge|ke paise) … (upi kar*|transfer kar*|western*)',
    '(transporter|shipper|agent) (ko|ka paisa|ka payment|ka charge|ke paise) … (cash de*|add kar*|jod kar|jod ke|paytm kar*|extra)',
    '(courier|driver|shipping company) (ko|ka paisa|ka payment|ka charge|ke paise) … (cash de*|add kar*|jod kar|jod ke|paytm kar*|extra)',
    '(transporter|shipper|agent|courier|driver) … (card nahi leta|card nhi leta|card nahi lete|card accept nahi|cc nahi|कार्ड नहीं लेता)',
    '(शिपर|एजेंट|ट्रांसपोर्टर|कूरियर) … (कार्ड नहीं लेता|कार्ड नहीं लेते|कार्ड स्वीकार नहीं)',
  ],
  overpayment: [
    '(ज्यादा|ज़्यादा|अतिरिक्त|अधिक|बाकी|बचा) … (पैसा|पैसे|राशि|रकम) … (वापस भेज|वापिस भेज|लौटा|ट्रांसफर|वापस कर)*',
    '(गलती से) … (पैसे|पैसा|भुगतान|पेमेंट|ट्रांसफर) … (ज्यादा|ज़्यादा|वापस|आपके खाते)',
    '(galti se|by mistake) … (zyada|jyada|extra|aapke account|apke account|aapke number) … (wapas|vapas|return|bhej*|transfer)',
    '(zyada|jyada|extra|bacha hua|bache hue) (paisa|paise|amount|payment) … (wapas bhej*|vapas bhej*|wapas kar*|vapas kar*|return kar*)',
    '(zyada|jyada|extra|bacha hua|bache hue) (paisa|paise|amount|payment) … (transfer kar*|transporter ko|agent ko|bhej dena|de dena)',
  ],
  cheque: [
    '(demand draft|bank draft|डिमांड ड्राफ्ट) (se|bhej*|de denge|denge|से)',
    '(चेक|बैंक ड्राफ्ट|डिमांड ड्राफ्ट|कैशियर चेक) (से|द्वारा|के माध्यम से|के द्वारा) (भुगतान|पेमेंट|पैसे|दूंगा|दूँगा|देंगे)*',
    '(cheque|check|bank draft|cashier cheque|dd) (se|ke through|dwara|ke zariye|ke jariye) (payment|pay|dunga|denge|paisa|paise|bhugtan|karunga|karenge)',
  ],
  'untraceable-payment': [
    '(वेस्टर्न यूनियन|मनीग्राम|गिफ्ट कार्ड|बिटकॉइन|क्रिप्टो) … (भेज*|से भुगतान|में भुगतान|द्वारा|के माध्यम)',
    '(western union|moneygram|gift card|google play card|bitcoin|usdt) … (se bhej*|bhejo|bhej do|me bhej*|mein bhej*|karo)',
    '(western union|moneygram|gift card|google play card|bitcoin|usdt) … (kar do|kharid*|code bhej*|me payment|mein payment)',
    '(मेरे निजी खाते|निजी खाते में|personal account me|personal account mein|personal khate) … (भेज*|डाल*|bhej*|dal*|payment|transfer)',
  ],
  'bank-change': [
    '(हमारा|हमारे|कंपनी|हमारी) … (बैंक|खाता|खाते|अकाउंट) … (बदल गया|बदल गई|बदल दिया|बदला|परिवर्तन|नया खाता)',
    '(नया|नए|नये) (बैंक|खाता|खाते|बैंक खाते|अकाउंट) (खाता|खाते|नंबर|में|विवरण) … (भेज|भुगतान|पेमेंट|जमा|ट्रांसफर|डाल)*',
    '(पुराने|पुराना) (खाते|खाता|अकाउंट|बैंक) … (मत|नहीं|न भेज|बंद)*',
    '(hamara|humara|company ka|hamare|bank|hamari) … (bank account|account number|account|bank details|khata) … (change ho|badal gaya|badal gaye)*',
    '(hamara|humara|company ka|hamare|bank|hamari) … (bank account|account number|account|bank details|khata) … (badal gayi|badal diya|change kar)*',
    '(naye|naya|nayi|new) (account|bank account|khate|khata|bank) (me|mein|number|details) … (payment|paisa|paise|bhej*|transfer|dal*|jama|kar*)',
    '(purane|purana|old) (account|khate|khata|bank) … (mat |na |nahi |band |freeze|block|audit)',
  ],
  'payment-claim': [
    '(पेमेंट|भुगतान|पैसे) … (कर दिया|भेज दिया|भेज दिए|कर दी) … (स्क्रीनशॉट|रसीद|स्लिप|संलग्न|अटैच|देखें|लिंक)',
    '(payment|paisa|paise|amount) … (kar diya|kar di|bhej diya|bhej diye|ho gaya) … (screenshot|slip|receipt|attach*|dekh*|swift)',
    '(screenshot|slip|receipt|swift) … (dekh lo|dekho|dekhiye|attach kiya|bheja hai|bhej diya) … (maal|saman|dispatch|goods|order|payment)',
  ],
  'credit-terms': [
    '(30|45|60|90|120) (दिन|दिनों) (का|की|के) (उधार|क्रेडिट|उधारी|बाद भुगतान|बाद पेमेंट|भुगतान)*',
    '(उधार|क्रेडिट|उधारी) (पर|में) (माल|सामान|देंगे|चाहिए|मिलेगा|ऑर्डर|सप्लाई)*', '(माल|सामान) (बेचने|बिकने) के बाद (पेमेंट|भुगतान|पैसे)',
    '(30|45|60|90|120) (din|days|day|dino) (ka|ki|ke|me|mein|baad) (credit|udhar|udhaar|payment|baad payment|time|terms|pdc)*',
    '(udhar|udhaar|credit) (par|pe|me|mein|per) (maal|saman|samaan|chahiye|denge|de sakte|doge|milega|order|supply)',
    '(maal bikne|maal bechne|saman bikne) ke baad (payment|paisa|paise)',
  ],
  'credit-boast': [
    '(बाजार|मार्केट|बाज़ार) (में) … (साख|नाम|प्रतिष्ठा|क्रेडिट) … (अच्छी|बहुत|मजबूत|बढ़िया)*',
    '(क्रेडिट रेटिंग|क्रेडिट स्कोर|वित्तीय स्थिति|आर्थिक स्थिति|सिबिल स्कोर) … (मजबूत|अच्छ*|उत्कृष्ट|बढ़िया|बेहतरीन)',
    '(credit rating|credit score|market me naam|market mein naam) … (accha|acha|achha|strong|bahut|badhiya|solid|excellent)',
    '(market me reputation|cibil score|financial position) … (accha|acha|achha|strong|bahut|badhiya|solid|excellent)',
  ],
  'price-no-object': [
    '(कीमत|दाम|रेट|पैसे|भाव|बजट) (की|का|से) (कोई |)(चिंता|फर्क|दिक्कत|समस्या|बात|परवाह|फ़र्क) (नहीं|मत|न)*',
    '(कोई भी कीमत|किसी भी कीमत|जो भी कीमत|जो भी रेट)',
    '(rate|price|paise|paiso|budget|daam|kimat) (ki|ka|se|ke) (koi |)(chinta|tension|dikkat|problem|fark|farak|issue|parwah) (nahi|nhi|mat|na)',
    '(jo bhi rate|jo bhi price|koi bhi rate|kisi bhi rate|kisi bhi price) … (chalega|manzoor|manjur|ok|le lunga|le lenge|dunga|denge|thik)',
    '(rate|price) (me|mein) (koi |)(mol bhav|bargain*|bhav tav|negotiation) (nahi|nhi)',
  ],
  'any-goods': [
    '(कोई भी|जो भी) (मॉडल|ब्रांड|माल|सामान|उत्पाद|रंग|कंपनी|प्रोडक्ट) … (चलेगा|हो|उपलब्ध|स्टॉक|दे दो|भेज|दें|मिले)*',
    '(koi bhi|jo bhi|kuch bhi) (model|brand|maal|saman|samaan|product|color|colour|company|item) … (chalega|ho|available|stock|de do|bhej*|milega|pada)',
    '(आपके|अपने) कुछ (उत्पाद|प्रोडक्ट|सामान)', '(aapke|apke) (kuch|kuchh|thode) (product|products|items|saman|maal)',
  ],
  'call-in-order': [
    '(अपना|आपका) (नाम|पूरा नाम) (और|व|तथा) (फोन|मोबाइल|नंबर)* … (कॉल|फोन|ऑर्डर)*',
    '(apna|aapka|apka) (naam|name|pura naam|full name) (aur|or|and|&|,) (phone|mobile|number|no|contact)* … (call kar*|phone kar*|order)',
  ],
  'contact-details-ask': [
    '(अपना|अपने) (पूरा नाम|निजी नंबर|मोबाइल नंबर|व्हाट्सएप नंबर|व्हाट्सऐप नंबर) (भेज*|दें|दीजिए|बताएं|दो|बताइए)',
    '(apna|aapka|apka) (pura naam|full name|personal number|personal no|mobile number|direct number) (bhej*|do|de do|dijiye|batao|bataye*|send)',
  ],
  'invitation-letter': [
    '(वीज़ा|वीजा|विजा) … (निमंत्रण*|आमंत्रण*|इनविटेशन*|निमन्त्रण*)', '(निमंत्रण पत्र|आमंत्रण पत्र|इनविटेशन लेटर)',
    '(visa) … (invitation|nimantran|amantran|invite)*',
    '(invitation letter|nimantran patra|amantran patra|invite letter) … (bhej*|chahiye|de do|dijiye|visa|bana*|jari)',
  ],
  'gift-ask': [
    '(साहब|अधिकारी|मैनेजर|अफसर) (के लिए|को) … (तोहफा|गिफ्ट|मिठाई|उपहार) … (भेज|देना|दें|ऑर्डर)*',
    '(sahab|saab|officer|manager|boss) (ke liye|ko) … (gift|tohfa|mithai|kuch dena) … (bhej*|dena|order|pass|sign)',
  ],
  'no-phone': [
    '(फोन|कॉल) (मत|न) (करें|करना|करो|कीजिए|कीजिएगा)', '(सिर्फ|केवल) (ईमेल|मेल|व्हाट्सएप|मैसेज|संदेश) (पर|से|द्वारा|करें)*',
    '(phone|call) (mat|na) (karna|karo|kare*|kijiye*)', '(call|phone) (nahi|nhi) (utha*|le sakta|kar sakta|karna)',
    '(sirf|keval|only) (email|mail|sms|message|msg) (pe|par|se|karo|kare*|kijiye)',
    '(सुनने में|सुनाई नहीं|बहरा|sunai nahi|sunne me|sunne mein) (समस्या|दिक्कत|देता|हूं|हूँ|deta|problem|dikkat)*',
  ],
  'third-party-delivery': [
    '(डिलीवरी|माल|सामान) … (दूसरे पते|किसी और पते|अस्थायी गोदाम|अन्य गोदाम|किराए के गोदाम)',
    '(delivery|maal|saman|samaan) … (dusre address|dusre pate|temporary godown|dusre godown|kisi aur address|kiraye ke godown|rent ke godown)',
    '(head office|office) … (mat bhejna|na bheje*|nahi bhejna|mat bhejo) ',
    '(address|pata) (baad me|baad mein|bad me|later) (bata*|denge|dunga|bhej*|de*|share)', '(डिलीवरी का पता|पता) बाद में (बता|दूंगा|देंगे|भेज)*',
  ],
  'off-platform': [
    '(indiamart|alibaba|yaha|yahan|platform|is app|इंडियामार्ट|इस प्लेटफॉर्म) (pe|par|per|पर) (baat|reply|chat|बात|रिप्लाई) (nahi|nhi|mat|नहीं|मत)',
    '(telegram|टेलीग्राम|personal mail) (pe|par|per|पर|me|में) (baat|message|msg|mail|reply|contact|aao|add|बात|संदेश|संपर्क|मैसेज)*',
    '(personal email|निजी ईमेल|निजी मेल) (pe|par|per|पर|me|में) (baat|message|msg|mail|reply|contact|aao|add|बात|संदेश|संपर्क|मैसेज)*',
  ],
  urgency: [
    '(तुरंत|तत्काल|जल्द से जल्द|फौरन|शीघ्र|अति आवश्यक|अर्जेंट|जल्दी से जल्दी)',
    '(turant|jaldi se jaldi|tatkal|fauran|jald se jald|bahut urgent|abhi ke abhi|jaldi kijiye|jaldi karo|aaj hi)',
  ],
  'samples-sent-demand': [
    '(पहले) … (सैंपल|सैम्पल|नमूना|नमूने) … (भेज*) … (कूरियर|डीएचएल|पता बाद|फ्री|मुफ्त)', '(सैंपल|सैम्पल|नमूने|नमूना) (वापस|लौटाए|लौटाया) (नहीं|न)*',
    '(sample|samples|namune|namuna) (wapas|vapas|return|wapis) (nahi|nhi|na)',
    '(sample|samples|namuna) … (dhl|fedex|courier|express) … (address|pata) (baad me|baad mein|bad me|later)*',
    '(dusre|baki|sabhi|dusri) (supplier*|company|companies|factory|log) … (sample|samples) … (free|bhej chuke|bhej diya|bhej diye|already)',
    '(दूसरे|बाकी|सभी) (सप्लायर|कंपनियां|आपूर्तिकर्ता) … (सैंपल|सैम्पल|नमूने) … (भेज|मुफ्त|फ्री)*',
  ],
  'replica-ask': [
    '(फर्स्ट कॉपी|मास्टर कॉपी|नकली ब्रांड|डुप्लीकेट ब्रांड)',
    '(nike|adidas|gucci|rolex|puma|apple|branded|jordan) … (first copy|copy|duplicate|7a|replica) … (chahiye|rate|bhejo|milega|price)*',
    '(first copy|1st copy|master copy|7a quality|duplicate brand*) … (shoes|watch*|jute|joote|ghadi*|bag*|chahiye|rate|milega|maal)',
  ],
  'counterparty-silence': [
    '(बैंक|कस्टम|टैक्स|आयकर) (को|वालों को|विभाग को) … (मत बताना|न बताएं|नहीं बताना|मत बताइए)',
    '(bank|custom|customs|tax|income tax) (ko|walo ko|wale ko) … (mat batana|na bataye*|nahi batana|mat bolna)',
    '(invoice|bill|बिल|इनवॉइस) (me|mein|में) (kam|कम) (value|rate|amount|price|कीमत|मूल्य|राशि) (dikha*|likh*|दिखा*|लिख*)',
    '(under( |-)invoice|under( |-)invoicing) (karo|kar do|kar sakte|karna|kare*)',
  ],
} as const satisfies PhrasePack['phrases']
