import type { PhrasePack } from '../../concepts'

/** Hindi: what tells intents apart, orders placed, changed and gone wrong above all. */
export const hiIntents: PhrasePack = {
  language: 'hi',
  phrases: {
    damaged: [
      '(टूटा|टूटे|टूटी|खराब|फटा|फटे|भीगा|भीगे|क्षतिग्रस्त) (हुआ |हुए |हुई |) (आया|आए|आई|मिला|मिले|मिली|माल|सामान|निकले|निकला)',
      '(maal|samaan|saman|parcel|box|carton|piece|pieces) … (tuta|toota|tute|toote|tooti|phata|kharab|damage|bheega) (hua |hue |hui |) (aaya|aya|mila|nikla|hai|aaye|nikle)',
    ],
    short: ['(कम|गायब) (मिले|मिला|आए|आया|निकले|है|हैं)', '(piece|pcs|box|carton|maal|peti) (kam|gayab|missing) (hai|mila|mile|aaya|aaye|nikle|nikla)'],
    'poor-quality': ['(क्वालिटी|गुणवत्ता) (बहुत |) (खराब|घटिया|बेकार)', '(quality) (bahut |bilkul |ekdam |) (kharab|bekar|ghatiya)'],
    'not-as-described': [
      '(ऑर्डर|मंगाया|मांगा) … (भेजा|भेज दिया|आया|मिला)', '(galat|dusra|doosra) (maal|item|size|colour|color|model|piece|saman) (bhej*|aaya|mila|aa gaya)',
    ],
    'customs-hold': ['(कस्टम*) … (रुका|फंसा|रोक|अटका)', 'custom* (me|mein) (fasa|phasa|atka|ruka|hold)'],
    'returned-to-sender': ['(parcel|maal|courier) … (wapas chala gaya|return ho gaya|vapas chala)'],
    'wrong-address': ['(galat|dusre|purane) (address|pate|pata)'],
    'delivered-but-denied': ['delivered (dikha|bata|likha|show) … (nahi|nhi)'],
    'no-tracking': ['(tracking|awb) (number |id |no |) (galat|kaam nahi|nahi chal|nahi mila|nhi mila)'],
    'order-placed': [
      '(ऑर्डर|खरीद आदेश) (संलग्न|नंबर|देना है|देना चाहते|देना चाहता)', '(order) (dena|karna|lagana|book) (hai|chahta|chahte|karna|kar do|karo)',
      '(pichli baar|pehle) (jaisa|wala|ki tarah)',
    ],
    'order-change': [
      '(ऑर्डर|मात्रा|रंग|साइज) … (बदल*|रद्द|कम कर*|बढ़ा*)',
      '(order|quantity|colour|color|size) (change|cancel|badal*|kam|badha*) (karna|karo|kar do|kar dijiye|hai)',
    ],
    'documents-matter': ['(बिल ऑफ लैडिंग|पैकिंग लिस्ट|उत्पत्ति प्रमाण*|इनवॉइस कॉपी)'],
    'return-ask': ['(वापस|लौटा*|बदल*) (करना|करें|भेजना|सकते)', '(return|exchange|wapas|vapas|badal*) (karna|karo|kar do|kar sakte|ho sakta|karwana)'],
    'repair-ask': [
      '(मशीन|मोटर|पंप) … (नहीं चल*|खराब|बंद|काम नहीं)', '(machine|motor|pump) … (nahi chal*|nhi chal*|kharab|band|chal nahi|chalu nahi|kaam nahi)',
      '(mistri|technician|service wala|engineer) (bhej*|bhijwa*)',
    ],
    'usage-ask': ['(कैसे) (लगा*|चला*|इस्तेमाल|सेट|इंस्टॉल)', 'kaise (lagana|lagaye|chalana|chalaye|set|use|install|fit)'],
    'shipping-status': [
      '(ऑर्डर|सामान|माल|पार्सल) … (कहां|कहाँ|कब) (है|हैं|आएगा|पहुंचेगा|तक|मिलेगा)',
      '(order|maal|saman|samaan|parcel|gaadi) … (kahan|kaha|kab) (hai|pahuncha|aayega|ayega|milega|tak|pahunchega|niklega)',
    ],
    'refund-ask': ['(पैसा|पैसे|रकम) (वापस|लौटा*|रिफंड)', '(paisa|paise|amount) (wapas|vapas|refund|return)'],
    'agency-ask': [
      '(डीलर|वितरक|डिस्ट्रीब्यूटर|एजेंट|डीलरशिप) (बन*|लेना|चाह*|के लिए|की)',
      '(dealer|distributor|dealership|agency|franchise) (banna|lena|chahiye|leni|chahta|chahte)',
    ],
    'sample-ask': ['(सैंपल|नमूना) (भेज*|चाहिए|मिल*|दिखा*)', 'sample (bhej*|chahiye|milega|dikha*|dedo|de do)'],
    thanks: ['(धन्यवाद|शुक्रिया) … (मिल गया|बहुत अच्छा|बढ़िया)', '(mil gaya|aa gaya|pahunch gaya) … (dhanyavad|shukriya|thanks|thank you|badhiya)'],
    'follow-up': ['(जवाब|उत्तर) (नहीं|का इंतजार)', '(reply|jawab|javab) (nahi|nhi) (aaya|diya|mila|aya)'],
    'customisation-ask': ['(लोगो|ब्रांड|नाम) (छप*|प्रिंट|लगा*)', 'logo (print|lag*|chhap*|chap*)'],
    'price-list': ['(रेट लिस्ट|मूल्य सूची|प्राइस लिस्ट)'],
    'word-price': ['(रेट|कीमत|दाम|भाव|kimat|keemat|daam|bhav)'],
    'word-sample': ['(सैंपल|नमूना)'],
    'word-catalogue': ['(कैटलॉग|catlog)'],
    'word-logo': ['(लोगो)'],
    'word-agent': ['(डीलर|डीलरशिप)'],
    'word-order': ['(ऑर्डर)'],
    'word-parcel': ['(पार्सल|माल|डिलीवरी)'],
    'word-broken': ['(टूटा|टूटे|टूटी|tuta|toota)'],
    'word-missing': ['(कम मिला|kam mila)'],
    'word-refund': ['(रिफंड|पैसा वापस|paisa wapas)'],
    'word-return': ['(वापस|बदल*)'],
    'word-repair': ['(वारंटी|गारंटी|खराब|मरम्मत|kharab)'],
    'word-manual': ['(तरीका|कैसे)'],
    'word-customs': ['(कस्टम*)'],
    'word-invoice': ['(बिल|भुगतान)'],
    'word-complaint': ['(शिकायत|shikayat)', '(वकील|कानूनी कार्रवाई|कोर्ट|मुआवजा)', '(consumer court|legal action|vakil|lawyer)'],
    'word-thanks': ['(धन्यवाद|शुक्रिया|dhanyavad|shukriya)'],
    counterfeit: ['(नकली|डुप्लीकेट|nakli|naqli)'],
  },
}
