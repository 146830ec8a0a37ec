import type { PhrasePack } from '../../concepts'

/** Hindi (both scripts): stories of money, and phishing. */
export const hiFraudMoney = {
  'fund-transfer': [
    '(लाख|करोड़|मिलियन) … (डॉलर|रुपये|रुपए|पाउंड|यूरो) … (आपके खाते|आपके बैंक|ट्रांसफर|स्थानांतरित|हस्तांतरित|हिस्सा|निवेश करना)',
    '(राशि|धन|फंड|पैसा|रकम) … (आपके खाते|आपके बैंक|आपके देश|भारत में|विदेश से) … (ट्रांसफर|स्थानांतरित|हस्तांतरित|भेजना|निवेश)',
    '(लावारिस|बिना दावे|अघोषित|निष्क्रिय) (धन|खाता|खाते|राशि|रकम|फंड|जमा)',
    '(million|crore|lakh) … (dollar*|usd|rupees|rupaye|pound*) … (aapke account|apke account|transfer|aapke khate|hissa|share|invest)',
    '(aapko|apko) … (30|40|50|20)( |)(%|percent|pratishat) … (milega|hissa|share|denge|dunga)',
    '(आपको|आपका) … (30|40|50|20)( |)(%|प्रतिशत) … (मिलेगा|हिस्सा|दिया|दूंगा|दूँगा|होगा)',
  ],
  inheritance: [
    '(निकटतम|नजदीकी|निकट) (रिश्तेदार|संबंधी|परिजन)', '(मृतक|दिवंगत|स्वर्गीय) (ग्राहक|पति|पिता|खाताधारक|व्यवसायी)',
    '(विरासत|वसीयत|उत्तराधिकार*) … (लाख|करोड़|मिलियन|राशि|धन|बैंक|वकील|दावा)', '(nazdeeki|nikatatam|najdiki) (rishtedar|sambandhi)',
    '(mere|mera) (late|swargiya|mrit) (pati|pita|client|husband|father) … (bank|account|khata|million|crore|paisa|paise|sampatti)',
    '(virasat|vasiyat|wasiyat) … (million|crore|lakh|bank|vakil|claim|dollar*)',
  ],
  'prize-win': [
    '(आपने|आपका नंबर|आपके नंबर|आपकी ईमेल) … (इनाम|लॉटरी|लाटरी|पुरस्कार|लकी ड्रा) … (जीता|जीती|जीते|निकला|निकली|लगी|लगा)',
    '(बधाई) … (जीत|इनाम|लॉटरी|विजेता|लकी)*', '(केबीसी|कौन बनेगा करोड़पति) … (लॉटरी|विजेता|इनाम|जीत)*',
    '(aapne|apne|aapka number) … (lottery|inam|inaam|lucky draw|prize|kbc) … (jeeta|jeeti|jeete|jeet|nikla|nikli|lagi|laga)',
    '(apka number|aapka whatsapp|aapke number) … (lottery|inam|inaam|lucky draw|prize|kbc) … (jeeta|jeeti|jeete|jeet|nikla|nikli|lagi|laga)',
    'kbc … (lottery|winner|jeet*|lucky)', '(badhai ho|mubarak ho|congratulation*) … (lottery|inam|inaam|lucky draw) ',
  ],
  donation: [
    '(दान|दान-पुण्य|परोपकार) … (लाख|करोड़|मिलियन|संपत्ति|सम्पत्ति|धनराशि|मेरी दौलत|मेरा पैसा)',
    '(संपत्ति|सम्पत्ति|धन|दौलत) … (दान करना|दान देना|दान में देना|आपको देना|आपको सौंप*)',
    '(anath|anaath|garib*|vidhwa*) … (daan|donate|dan) … (million|crore|paisa|paise|lakh|sampatti)',
    '(apna|apni|mera|meri) (sara paisa|sari sampatti|paisa|sampatti|daulat) … (daan|donate|dan) (kar|dena|de)*',
    '(crore|million|lakh) … (daan|donate) (karna|karne|dena|kar)*',
  ],
  'sad-story': [
    '(मैं|मुझे|मेरे) … (कैंसर|विधवा|अनाथ|शरणार्थी|मृत्युशय्या)', '(डॉक्टर*) … (महीने|दिन) … (जीने|जिंदा|जीवित|बचे)',
    '(cancer hai mujhe|mujhe cancer hai|cancer se|vidhwa hu*|vidhva hu*|widow hu*|anath hu*|anaath hu*)',
    '(doctor*) … (mahine|din) … (jeene|zinda|jinda|bache)',
  ],
  'religious-appeal': [
    '(भगवान|ईश्वर|प्रभु|परमेश्वर|अल्लाह) … (आशीर्वाद दे|आपका भला|कृपा करे|आशीष दे|रक्षा करे)*',
    '(bhagwan|ishwar|allah|prabhu|god) … (aapka bhala|apka bhala|aashirwad de|ashirwad de|kripa kare|bless kare)*', '(भगवान|ईश्वर|प्रभु|परमेश्वर) के नाम पर',
  ],
  'bank-insider': [
    '(मैं|मेरा नाम) … (बैंक|कोषागार) (में |के |का |)(मैनेजर|प्रबंधक|लेखा परीक्षक|ऑडिटर|निदेशक|अधिकारी|कर्मचारी)',
    '(मैं|मेरा नाम) … (वकील|बैरिस्टर|राजनयिक) … (दिवंगत|मृतक|ग्राहक की|स्वर्गीय|संपत्ति)',
    'bank (me|mein|ka|ki) (manager|auditor|director|officer|adhikari) (hu|hun|hoon|hai aur)',
  ],
  secrecy: [
    '(गोपनीय|गुप्त) (रखें|रखिए|रखना|रहे|रहना|रखियेगा)', '(किसी को|किसी से|किसी के साथ) … (न बताएं|मत बताना|न बताएँ|मत बताइए|साझा न करें|न कहें)',
    '(kisi ko|kisi se) … (mat batana|na bataye*|nahi batana|mat bolna|na batana|mat bataiye*)',
    '(gupt|secret|confidential) (rakhe*|rakhna|rakhiye*|rahe|rakho)', 'hamare beech',
  ],
  'trust-plea': [
    '(क्या मैं) … (आप पर|आप पे) … (भरोसा|विश्वास)',
    '(भरोसेमंद|विश्वसनीय|ईमानदार) (व्यक्ति|इंसान|साथी|साझेदार|पार्टनर|आदमी|विदेशी) … (चाहिए|तलाश|जरूरत|ढूंढ|खोज)*',
    '(kya main|kya mai) … (aap par|aap pe|ap par|ap pe) … (bharosa|vishwas|trust)',
    '(bharosemand|imandar|imaandar|vishwasniya) (aadmi|insan|insaan|partner|vyakti|saathi)',
    '(आपकी|आपके) (मदद|सहायता|सहयोग) … (धन|फंड|राशि|पैसा|निवेश|ट्रांसफर)', '(ajeeb|hairan|ashcharya|हैरान|आश्चर्य) … (message|mail|पत्र|संदेश|ईमेल)',
  ],
  'personal-details-ask': [
    '(अपना|आपका) (पूरा नाम|नाम) … (पता|उम्र|आयु|पेशा|फोन) … (उम्र|आयु|पेशा|फोन|खाता|बैंक|मोबाइल)',
    '(अपनी|अपना|अपने|आपका) (बैंक विवरण|बैंक डिटेल|खाता विवरण|खाता संख्या|बैंक खाता|एटीएम|आधार नंबर|पैन नंबर) … (भेज*|दें|दीजिए|बताएं|साझा)',
    '(apna|aapka|apka|apni) (pura naam|full name|naam) … (pata|umar|umr|age|address|occupation|kaam) … (umar|umr|age|bank|account|phone|mobile)',
    '(apna|apni|apne) (bank detail*|account number|atm*|aadhar*|aadhaar*) … (bhej*|do|de do|dijiye|batao|bataye*|share)',
    '(apna|apni|apne) (adhar*|pan card|pan number|khata number) … (bhej*|do|de do|dijiye|batao|bataye*|share)',
  ],
  'identity-document-ask': [
    '(आधार कार्ड|पैन कार्ड|पासपोर्ट|पहचान पत्र|ड्राइविंग लाइसेंस) … (की फोटो|की कॉपी|की प्रति|का फोटो|स्कैन) … (भेज|दें|चाहिए|अपलोड)*',
    '(aadhar|aadhaar|adhar|pan|passport|driving licen*|id) (card |)(ki |ka |)(photo|copy|scan) … (bhej*|do|de do|chahiye|upload|dijiye|send)',
  ],
  'advance-fee': [
    '(पंजीकरण|रजिस्ट्रेशन|प्रोसेसिंग|फाइल|प्रक्रिया|नोटरी|सत्यापन|टेंडर|निविदा|कस्टम) (शुल्क|फीस|फ़ीस|चार्ज) … (जमा|भुगतान|भेज|अदा|देना|देनी|पहले|रिफंड)*',
    '(टैक्स|जीएसटी|शुल्क|फीस) … (जमा करने|देने|भुगतान) … (बाद|पर) … (राशि|इनाम|लॉटरी|लोन|धन)',
    '(registration|processing|file|notary|verification) (fee|fees|charge|charges|shulk) … (jama|pehle|pahle|bhejo|bhej*|dena)',
    '(registration|processing|file|notary|verification) (fee|fees|charge|charges|shulk) … (deni|refund*|pay kar*|bharna|bharni)',
    '(tender|insurance|security|gst|stamp) (fee|fees|charge|charges|shulk) … (jama|pehle|pahle|bhejo|bhej*|dena|deni|refund*|pay kar*|bharna|bharni)',
    '(fees|charge|tax) (jama|bhar*|pay) … (ke baad|tabhi|phir) … (paisa|inam|inaam|lottery|loan|amount)',
  ],
  'tender-award': [
    '(आपकी|आपके) (कंपनी|फर्म|कम्पनी) … (टेंडर|निविदा|ठेके|ठेका) … (चयन|चुना|चुनी|चयनित|स्वीकृत|शॉर्टलिस्ट)',
    '(aapki|apki) (company|firm) … (tender|contract) … (select*|chuna|chuni|shortlist*|approve*)',
    '(आपकी|आपके) (कंपनी|फर्म|कम्पनी) … (चयन|चुनी|चुना*|चयनित|स्वीकृत) … (टेंडर|निविदा|ठेका|ठेके|आपूर्ति|सप्लाई|परियोजना)',
    '(टेंडर|निविदा|ठेका|ठेके) … (आपकी|आपके) (कंपनी|फर्म) … (चयन|चुना|चयनित|स्वीकृत)*',
    '(aapki|apki|aapke) (company|firm) … (select|chuna|chuni|shortlist|approve) … (tender|contract|supply|order|project|vendor)',
    '(tender|contract) … (aapki|apki) (company|firm) … (select|chun*|shortlist*|approve*|mil)',
  ],
  'public-buyer-claim': [
    '(सरकार|मंत्रालय|संयुक्त राष्ट्र|रक्षा मंत्रालय|सेना) (की ओर से|की तरफ से|के लिए) … (खरीद*|सप्लाई|आपूर्ति|टेंडर|ऑर्डर)',
    '(army|cisf|crpf|bsf|military|fauji|sena) (se|camp|officer|canteen|hu|hun|hoon|me|mein) … (order|chahiye|payment|bhej*|saman|maal|delivery|posting)',
    '(सेना|फौज|आर्मी|सीआरपीएफ|बीएसएफ) (से|में|कैंप|अफसर) … (ऑर्डर|चाहिए|भुगतान|सामान|माल|पेमेंट)',
  ],
  'commission-offer': [
    '(कमीशन|कमिशन) … (आपका|आपको|मेरा|मुझे|अधिकारी|साहब|मैनेजर) … (%|प्रतिशत|मिलेगा|देना|हिस्सा)',
    '(commission|cut|hissa) (mera|mujhe|sahab|saab|purchase manager|officer) … (%|percent|dena|deni|chahiye|rahega)',
    '(mera|mere|mujhe) (commission|cut|hissa) (%|dena|do|alag|rakhna|kitna|chahiye)*',
  ],
  'domain-scare': [
    '(domain|डोमेन|trademark|ट्रेडमार्क|brand name) … (koi aur|kisi aur|dusri company|दूसरी कंपनी|कोई और|किसी और) … (register*|रजिस्टर*|apply*|आवेदन)',
    '(aapka|apka|आपका) (domain|डोमेन) … (expire*|khatam|समाप्त|renew*|रिन्यू*)',
  ],
  'credential-ask': [
    '(upi pin|atm pin|otp|cvv) (dalna|dal do|dalke|dalkar|dalne|enter)*', '(ओटीपी|otp|पिन|पासवर्ड) … (बताएं|बताइए|भेज|साझा|दर्ज|शेयर|डालें)*',
    '(केवाईसी|खाता|अकाउंट|पासवर्ड|मेलबॉक्स|ईमेल) … (सत्यापित|अपडेट|पुष्टि|वेरिफाई) (करें|कीजिए|करे|करना|करने|करवाएं)',
    '(लॉगिन|लॉग इन|साइन इन) … (पासवर्ड|ईमेल|लिंक|क्लिक|करें)',
    '(otp|password|pin|cvv) (batao|bata do|bataye*|bataiye*|bhejo|bhej do|share kar*|dalo|daal*|dale*|enter kar*|send kar*)',
    '(kyc|account|mailbox|bank account|email) (verify|update|confirm) (karo|kare*|kijiye|karna|karwa*|nahi|karein)',
    '(login|log in|sign in) (karke|kare*|karo|kijiye) … (password|email|link|document|file|account|update|verify)',
  ],
  'account-threat': [
    '(खाता|अकाउंट|मेलबॉक्स|सिम|कार्ड|बिजली|कनेक्शन|सेवा|ईमेल) … (बंद हो|बंद कर*|ब्लॉक|निलंबित|निष्क्रिय|काट दी|काट दिया|कट जाएग*)',
    '(मेलबॉक्स|इनबॉक्स|स्टोरेज) … (भर गया|फुल|भर चुका|सीमा|पूरा)', '(पासवर्ड) … (समाप्त|एक्सपायर|खत्म)', '(संदिग्ध|असामान्य) (गतिविधि|लॉगिन|लेनदेन)',
    '(account|mailbox|sim|card|kyc|bijli|connection|khata|atm|email) … (band ho|band kar|block ho|block kar|suspend ho)*',
    '(account|mailbox|sim|card|kyc|bijli|connection|khata|atm|email) … (suspend kar|deactivate ho|deactivate kar|kat jaye|expire ho)*',
    '(mailbox|inbox|storage|mail box) … (full ho|bhar gaya|bhar chuka|limit khatam)*', 'password (expire|khatam|samapt) (ho|hone)*',
  ],
  'parcel-lure': [
    '(पार्सल|पैकेज|कूरियर|कुरियर|शिपमेंट) … (रोका|रुका|होल्ड|अटका|डिलीवर नहीं|वितरित नहीं) … (पता|लिंक|शुल्क|भुगतान|अपडेट|क्लिक|कस्टम)',
    '(parcel|courier|package|shipment|post) … (hold|ruka|rok|atka|deliver nahi|pending|wapas) … (address update|link|click|charge pay|pay kar*)',
    '(parcel|courier|package|shipment|post) … (hold|ruka|rok|atka|deliver nahi|pending|wapas) … (confirm kar*|fee*|shulk|verify)',
    '(पता|एड्रेस) (अपडेट|पुष्टि|सत्यापित) … (पार्सल|पैकेज|लिंक|क्लिक|डिलीवरी)',
    '(address) (update|confirm|verify) (karo|kare*|karne|kijiye) … (parcel|courier|link|click|delivery)',
  ],
  'document-lure': [
    '(दस्तावेज|दस्तावेज़|फाइल|इनवॉइस|चालान|डॉक्यूमेंट) … (देखने|खोलने|डाउनलोड करने) … (लिंक|क्लिक|लॉगिन|पासवर्ड|साइन इन)',
    '(document|file|invoice|order|challan|pdf|apk) … (dekhne|kholne|open karne|download karne) … (link|click|login|password|sign in|install)',
    '(click kar*|link kholo|link khol*|login kar*) … (document|file|invoice|purchase order|challan|payment slip)',
  ],
  'payment-lure': [
    '(रिफंड|कैशबैक|टैक्स रिफंड|सब्सिडी|चालान|बकाया) … (लिंक|क्लिक|प्राप्त करने|क्यूआर|स्कैन|दावा)',
    '(refund|cashback|subsidy|tax refund|pm kisan|challan) … (link*|click*|qr|scan kar*|claim kar*|paane|pane)',
    '(qr code|क्यूआर कोड|qr) … (scan kar*|स्कैन) … (paisa|paise|payment|amount|पैसा|पैसे|भुगतान|पेमेंट|upi pin|receive|मिल)*',
    '(upi pin|यूपीआई पिन) (dalo|dale|daal|डालें|डालो|दर्ज|enter)*',
  ],
  'deadline-threat': [
    '(24|48|72|12|2) (घंटे|घंटों|घण्टे) (के अंदर|के भीतर|में) … (वरना|अन्यथा|नहीं तो|बंद|ब्लॉक|वापस|समाप्त|डिलीट)',
    '(अन्यथा|वरना|नहीं तो) … (बंद|ब्लॉक|निलंबित|कानूनी कार्रवाई|खाता|डिलीट|वापस भेज*)',
    '(24|48|72|12|2) (ghante|ghanto|hours|hour|ghanta) (ke andar|me|mein|ke bhitar) … (warna|varna|nahi to|nhi to|band)',
    '(24|48|72|12|2) (ghante|ghanto|hours|hour|ghanta) (ke andar|me|mein|ke bhitar) … (block|delete|wapas|otherwise|suspend)',
    '(aaj raat|aaj sham) … (warna|varna|nahi to|band|kaat|kat|block)', '(warna|varna) … (account|mailbox|khata|card|sim) … (band|block|suspend|delete)*',
  ],
  extortion: [
    '(आपका|आपकी|तुम्हारा|तुम्हारी) (वीडियो|निजी वीडियो|नग्न|अश्लील|फोटो) … (वायरल|भेज दूंगा|दोस्तों|परिवार|रिश्तेदार)',
    '(aapka|apka|tumhara|tera|aapki|tumhari) (video|nude|photo|mms|recording) … (viral|bhej dunga|dosto*|family|rishtedar*|delete)',
    '(hack kar|हैक कर*) (liya|लिया) … (paisa|paise|bitcoin|भुगतान|पैसे|video|वीडियो|camera|data)',
  ],
  'escrow-lure': [
    '(पैसा|पैसे|भुगतान|पेमेंट) … (होल्ड|रुका|रोक|सुरक्षित|एस्क्रो) … (लिंक|कार्ड|प्राप्त|क्लिक|पुष्टि)',
    '(paisa|paise|payment|amount) … (hold|escrow|ruka|safe) … (link|card|receive kar*|click|confirm kar*)',
    '(पैसे|भुगतान|पेमेंट|paise|payment) (प्राप्त करने|पाने|receive karne|lene) (के लिए|ke liye|k liye) … (लिंक|कार्ड|फॉर्म|qr|link*|card|form|scan*)',
  ],
  'investment-talk': [
    '(आपकी|आपके) (कंपनी|व्यवसाय|देश|फैक्ट्री|प्रोजेक्ट) … (निवेश) (करना|करने|के लिए)*', '(मेरे|हमारे) (क्लाइंट|ग्राहक|निवेशक) … निवेश (करना|करने|के लिए)',
    '(aapki|apki|aapke|apke) (company|business|factory|project|desh) … (invest|nivesh|paisa laga*|funding) (karna|karne|kar|chahta|chahte)*',
    '(mere|hamare|humare) (client|investor*) … (invest|nivesh|paisa laga)*',
  ],
  flattery: [
    '(आपकी|आपके) (प्रतिष्ठित|सम्मानित|महान) (कंपनी|संस्था|फर्म)', '(आप और आपके|आपके और आपके) परिवार',
    '(aapki|apki) (pratishthit|sammanit|mahan|naami) (company|firm)', '(aap aur aapke|ap or apke|aap or aapke|aap aur apke) (parivar|family|ghar wale)',
  ],
} as const satisfies PhrasePack['phrases']
