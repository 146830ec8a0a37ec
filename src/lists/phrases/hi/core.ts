import type { PhrasePack } from '../../concepts'

/** Hindi: what buyers and customers with an order say. */
export const hiCore = {
  language: 'hi',
  phrases: {
    'price-ask': [
      '(क्या|कितना|कितनी|कितने) (रेट|कीमत|दाम|भाव|प्राइस|का है|की है|में|पड़ेगा|रुपये|लगेगा|में मिलेगा)',
      '(रेट|कीमत|दाम|भाव|प्राइस|मूल्य) (क्या|कितना|कितनी|बताओ|बताइए|बताएं|बता|चाहिए|दीजिए|भेजो|भेजिए|बतायें|बता दो|पता|लिस्ट)',
      '(कीमत|रेट|दाम|भाव|प्राइस) … (बताइए|बताएं|बताओ|बताइये|बताएँ|भेजें|भेजिए|दीजिए|भेज दें|क्या होगा|क्या है)',
      '(rate|price|daam|bhav|keemat|kimat) (aur|or|with|ke sath|per piece|with gst|delivery) … (batao|bataiye|bataye*|bhejo|bhejiye|bta do|kya hai)',
      '(rate|price|daam|dam|bhav|bhaav|keemat|kimat|kya rate|prize) (kya|kitna|kitni|batao|bataiye|bataye|bata|btao|bolo|chahiye|dijiye)',
      '(rate|price|daam|dam|bhav|bhaav|keemat|kimat|kya rate|prize) (bhejo|bhejiye|btaiye|batana|btana|kitne|batado|bta|bata do|list bhejo)',
      '(kitna|kitne|kitni) (ka hai|ki hai|padega|lagega|rate|price|rupees|rupaye|ka|me|mein|paisa|cost|hoga|kharcha|milega|ka padega|ke hai)',
      '(kya rate|kya price|kya bhav|kya daam|rate kya|best rate batao|wholesale rate batao|rate bhejo)',
    ],
    'quotation-ask': [
      '(कोटेशन|कोटेशन भेज|कोटेशन चाहिए|कोटेशन दीजिए)',
      '(quotation|quote|proforma|estimate) (bhejo|bhejiye|chahiye|bhej|dijiye|send karo|de do|banao|bhej do|bhejna|bhejdo|kar do|karo|do)* chahiye',
      '(quotation|quote|proforma|estimate|kotation) (bhejo|bhejiye|bhej do|bhej|dijiye|send karo|de do|bana do|bhejdo|bhejna|chahiye)',
    ],
    'catalogue-ask': [
      '(कैटलॉग|कैटलाग|केटलॉग|प्राइस लिस्ट|रेट लिस्ट|सूची भेज)',
      '(catalog|catalogue|rate list|price list|photo|catlog) (bhejo|bhejiye|chahiye|bhej do|bhej|dikhao|send karo|de do|bhejna|bhejdo|whatsapp karo)',
    ],
    'lowest-price': [
      '(best|last|final|sabse kam|sasta|lowest) (rate|price|bhav|daam) (kya|batao|do|kitna|bataiye|lagao|dijiye|milega)',
      '(kam karo|kuch kam|discount milega|discount kitna|thoda kam|rate kam karo|bulk rate)',
    ],
    'sample-ask': [
      '(सैंपल|सैम्पल|नमूना) (भेज|चाहिए|मिल|भेजो|दीजिए|मिलेगा)*',
      '(sample|namuna) (bhejo|bhejiye|chahiye|milega|mil|bhej do|de do|mangwana|bhejna|dikhao|dijiye|mil jayega)',
    ],
    'order-intent': [
      '(खरीदना|ऑर्डर|आर्डर|मंगवाना|लेना|ख़रीदना) (है|चाहता|चाहते|करना|देना|चाहती|करना है|चाहिए)', '(चाहिए|की जरूरत है|की आवश्यकता है|लेना चाहते हैं)',
      '(kharidna|order|lena|mangwana|khareedna|mangana|leni) (hai|chahta|chahte|karna|dena|chahti|karna hai|h|chahiye)',
      '(mujhe|hume|humko|hamko|mujhko|muje|mereko|hamein) … (chahiye|chaiye|chahie|lena hai|kharidna|mangwana|chaahiye|lena h|chahiyee)',
      '(chahiye mujhe|chahiye hume|order karna|order dena|ki jarurat hai|ki zarurat hai|ki requirement hai)',
    ],
    'availability-ask': [
      '(उपलब्ध|स्टॉक|मिलेगा|मिल जाएगा|मिलेगी) (है|में|क्या|हैं|में है)', 'क्या … (मिलेगा|उपलब्ध|मिलेगी|बनाते|बेचते)',
      '(stock|available|maal|ready) (hai|hai kya|mein hai|me hai|milega|h kya|h|hain|pada hai|milega kya)',
      '(milega kya|mil jayega|milegi kya|mil sakta|banate ho|bechte ho|rakhte ho|milta hai kya|aapke paas|apke pas|aap ke paas)',
    ],
    'lead-time-ask': [
      '(कितने दिन|कब तक|कितना समय|कितने दिनों)',
      '(kitne din|kab tak|kitna time|kitna samay|kitne dino|delivery kab|kitne din mein|kitne time) (me|mein|lagenge|milega|lagega|delivery|hogi)*',
      '(kitne din|kab tak|kitna time|kitna samay) (dispatch|lagta|bhejoge|aayega|chahiye|ka|dega|degi|doge)*',
      '(kitne dino|delivery kab|kitne din mein|kitne time) (dispatch|lagta|bhejoge|aayega|chahiye|ka|dega|degi|doge)*',
    ],
    'shipping-ask': [
      '(डिलीवरी|ट्रांसपोर्ट|भाड़ा|किराया) (चार्ज|होगी|कितना|हो|तक|मिलेगी|का|खर्च)*',
      '(delivery|transport|bhada|courier|freight) (charge|charges|kitna|hoga|hogi|kaise|milegi|ho jayegi) (kitna|kya|hoga|lagega|alag|hai|free|ho)*',
      '(delivery|transport|bhada|courier|freight) (ka kharcha|free hai|kaha tak|ho sakti|karte ho|karoge|kharcha) (kitna|kya|hoga|lagega|alag|hai|free|ho)*',
      'tak (kitna padega|bhejoge|delivery|kitna lagega|bhej sakte|pahuch|transport|kitna aayega)',
    ],
    'payment-terms-ask': [
      '(भुगतान|पेमेंट) (कैसे|शर्तें|की शर्त|का तरीका|कब)*',
      '(payment) (kaise|kese|kab|ka tarika|terms kya|kaise karna|advance kitna|kaise hoga|kaise kare|online hoga)',
      '(advance kitna|kitna advance|udhar milega|cash on delivery hai)',
    ],
    'minimum-order-ask': [
      '(न्यूनतम|कम से कम) (ऑर्डर|कितना|मात्रा|कितने)',
      '(kam se kam|minimum|moq) (kitna|kitne|order kitna|quantity kitni|kitni|kya hai|order kya|piece kitne|lena padega|kitne piece|qty kya)',
    ],
    'specification-ask': [
      '(जानकारी|विवरण|डिटेल|साइज|वारंटी|गारंटी|वजन|क्षमता) (चाहिए|दीजिए|भेज|क्या|बताओ|बताइए|दें|कितना|कितनी|बताएं)*',
      '(detail|details|size|warranty|guarantee|weight) (batao|bhejo|kya|kitni|kitna|bataiye|chahiye|kaisa) (hai|do|hogi|ki|h)*',
      '(quality|capacity|material|jankari|motor|specification) (batao|bhejo|kya|kitni|kitna|bataiye|chahiye|kaisa) (hai|do|hogi|ki|h)*',
      '(detail|details|size|warranty|guarantee|weight) (kaisi|btao|dijiye|bataye|kon sa|konsa|bata do|bhejiye) (hai|do|hogi|ki|h)*',
      '(quality|capacity|material|jankari|motor|specification) (kaisi|btao|dijiye|bataye|kon sa|konsa|bata do|bhejiye) (hai|do|hogi|ki|h)*',
      '(kitne hp|kitna production|kaun sa model|konsa model|chal jayega|chalega kya|installation kaun|kaunsa material)',
    ],
    'customisation-ask': [
      '(logo|naam|apna logo|hamara logo|brand name|print) (lag jayega|print|lagwana|lagega|print ho|chhap|lagana)* hoga',
      '(logo|naam|apna logo|hamara logo|brand name|print) (lag sakta|karke|ke sath|print karna|print hoga|laga ke)* hoga',
      '(apna logo|apne brand|hamara brand|apna brand|hamare naam|apne naam se|apna naam print|logo print ho)',
      '(logo lag|logo ke sath|logo print kar|naam print|hamara logo|customise ho|customize ho|custom size milega)', '(लोगो|ब्रांड|नाम) (प्रिंट|लग|छप|के साथ)*',
    ],
    'end-use': [
      '(dukaan|dukan|factory|shop|restaurant|hotel|project) (ke liye|k liye|kholna|ke liye chahiye|khol raha|khol rahe|shuru karna|start karna)',
      '(business|ghar|godown|site|school|kaam|khet|karkhana|showroom) (ke liye|k liye|kholna|ke liye chahiye|khol raha|khol rahe|shuru karna|start karna)',
      '(दुकान|फैक्ट्री|होटल|प्रोजेक्ट|व्यापार|कारखाने|घर|स्कूल|काम|खेत) (के लिए|खोलना|शुरू)', '(resale ke liye|bechne ke liye|बेचने के लिए)',
    ],
    'buyer-role': [
      '(hum|main|mai|ham|mera|hamara|hamari|meri) … (dealer hai|dealer hu|distributor hai|wholesaler|trader hu|retailer hu|shop hai|dukan hai)',
      '(hum|main|mai|ham|mera|hamara|hamari|meri) … (dukaan hai|factory hai|manufacturer hai|company hai|showroom hai|contractor hu|contractor hai|hotel hai)',
      '(हम|मैं|मेरी|हमारी|मेरा|हमारा) … (डीलर|थोक|व्यापारी|दुकानदार|कंपनी है|दुकान है|फैक्ट्री है|निर्माता|ठेकेदार)',
    ],
    'agency-ask': [
      '(dealership|agency|distributorship|distributor|franchise|dealer) (chahiye|leni|lena|milegi|banna|lena hai|leni hai)',
      '(dealership|agency|distributorship|distributor|franchise|dealer) (ke liye|kaise milegi|banna hai|mil sakti|kaise le)',
      '(डीलरशिप|एजेंसी|डिस्ट्रीब्यूटर|वितरक) (चाहिए|लेनी|बनना|मिल|लेना)*',
    ],
    'need-by': [
      '(tak chahiye|se pehle chahiye|ke andar chahiye|tak maal|diwali se pehle|tak mil jana)',
      '(tak delivery chahiye|तक चाहिए|से पहले चाहिए|के अंदर चाहिए|jaldi chahiye|urgent chahiye)',
    ],
    'free-sample': ['(free|muft) (sample|namuna) (bhejo|milega|chahiye|bhejiye|de do)', '(मुफ्त|फ्री) (सैंपल|सैम्पल|नमूना)'],
    'trial-order': ['(trial|pehla|pahla|test) order (dena|karna|denge|lena|chahte|hai|ke liye|kar)*', '(ट्रायल|पहला|परीक्षण) (ऑर्डर|आर्डर)'],
    'certificate-ask': [
      '(iso|ce|bis|isi|fssai|test) (certificate|report) (hai|chahiye|bhejo|milega|bhejiye|dijiye)',
      '(प्रमाणपत्र|प्रमाण पत्र|सर्टिफिकेट|टेस्ट रिपोर्ट) (है|चाहिए|भेज*|मिलेगा|दीजिए)',
    ],
    'packaging-need': [
      '(packing|packaging) (kaisi|kaise|box me|carton me|achhi|acchi|strong|wooden|1 kg|ek kilo|bag me) (chahiye|hogi|hai|honi|karna|karo)*',
      '(पैकिंग|पैकेजिंग) … (चाहिए|होनी|कैसी|डिब्बे|कार्टन|लेबल)',
    ],
    'payment-proposal': [
      '(30|40|50)( |)(%|percent|pratishat) advance', 'advance (30|40|50)( |)(%|percent)', '(30|40|50)( |)(%|प्रतिशत) (अग्रिम|एडवांस)',
      '(lc at sight|baki dispatch se pehle|balance dispatch se pehle|बाकी डिलीवरी पर|baaki delivery pe)',
    ],
    'target-price': [
      '(hamara|humara|mera) (budget|target price|target rate) (hai|itna|tak|rs)*', '(हमारा|मेरा) (बजट|टारगेट)', '(budget|बजट) (rs|₹|hai|है|1|2|3|5)*',
    ],
    'long-term-talk': [
      '(lambe samay|long term|hamesha|regular) (tak |ke liye |)(kaam|business|order|vyapar|saath) (karna|karenge|denge|chahte|milega|rahega)',
      '(लंबे समय|दीर्घकालिक|नियमित) (तक|के लिए|ऑर्डर|व्यापार|संबंध|सहयोग)',
    ],
    'large-quantity-vague': [
      '(bulk|jyada|zyada|badi|bade) (quantity|order|matra|maal) (me|mein|chahiye|lena|lunga|lenge|dena|denge|hai)', '(बल्क|बड़ी मात्रा|बड़ा ऑर्डर|थोक में)',
    ],
    'visit-proposal': [
      '(factory|unit|plant|aapke yaha) (visit|dekhne|dekhna|aana) (karna|aana|chahte|aayenge|aa sakte|hai)', '(फैक्ट्री|कारखाना|यूनिट) (देखने|देखना|विजिट)*',
    ],
    counterfeit: ['(nakli|duplicate|fake) (maal|product|saman|samaan|part|piece) (bhej*|diya|nikla|hai|mila|aaya)', 'नकली (माल|सामान|प्रोडक्ट|पार्ट)'],
    'not-received': [
      '(maal|order|parcel|saman|samaan|delivery|product|packet|container) … (nahi aaya|nahi mila|nahi pahucha|nahi pahuncha|nhi aaya)',
      '(maal|order|parcel|saman|samaan|delivery|product|packet|container) … (nhi mila|abhi tak nahi|nahi aayi|nahi mili|nahi hui|kho gaya|late ho)',
      '(माल|ऑर्डर|पार्सल|सामान|डिलीवरी) … (नहीं आया|नहीं मिला|नहीं पहुंचा|नहीं पहुँचा|अभी तक नहीं|नहीं मिली|नहीं हुई)',
      'abhi tak (nahi|nhi) (aaya|mila|pahucha|mili|aayi)',
    ],
    'not-as-described': [
      '(galat|alag|dusra|ghatiya|kharab quality|different) (maal|product|colour|color|size) (aaya|bheja|mila|diya|bhej|aa gaya|hai)*',
      '(galat|alag|dusra|ghatiya|kharab quality|different) (saman|samaan|quality|item|model) (aaya|bheja|mila|diya|bhej|aa gaya|hai)*',
      '(sample se alag|sample jaisa nahi|photo jaisa nahi|quality kharab)',
      '(quality bekar|गलत माल|गलत सामान|गलत साइज|घटिया|क्वालिटी खराब|सैंपल से अलग|गलत प्रोडक्ट)',
    ],
    damaged: [
      '(maal|saman|product|parcel|box|samaan|tiles|machine|peti|packet) … (toota|tuta|toot gaya|tut gaya|kharab aaya|damage)',
      '(maal|saman|product|parcel|box|samaan|tiles|machine|peti|packet) … (damaged|bheeg|geela|tooti|tuti|phata|crack|jung|zang)',
      '(माल|सामान|पार्सल|डिब्बा|मशीन|टाइल) … (टूटा|टूट|खराब|भीग|गीला|फटा|टूटी|जंग)',
    ],
    short: [
      '(maal|saman|samaan|piece|quantity|box|carton|peti) … (kam aaya|kam hai|kam mila|kam nikla|short hai|kam nikle|kam aaye|missing hai|kam bheja)',
      '(माल|पीस|सामान|पेटी) … (कम आया|कम है|कम मिला|कम निकला|कम आए)',
    ],
    'refund-ask': [
      '(paisa|paise|payment|refund|pese) (wapas|vapas|wapis|vapis|return|lautao|lauta do)', '(refund|paisa wapas) (chahiye|karo|kab|nahi|nhi|kar do|mil)',
      'refund (kab aayega|kab milega|nahi mila|nahi aaya|kar do|karna)', '(पैसा|पैसे|रिफंड) (वापस|लौटा|वापिस)', 'रिफंड (चाहिए|कब|नहीं|कर दो|कीजिए)',
    ],
    'return-ask': [
      '(maal|saman|product|order|samaan|machine|ise|item|piece) (wapas|vapas|return|replace|exchange|badal|wapis) (karna|lena|le lo|kar do)*',
      '(maal|saman|product|order|samaan|machine|ise|item|piece) (wapas|vapas|return|replace|exchange|badal|wapis) (karo|karna hai|do|lo|kaise|bhejna)*',
      '(return kaise|replace karo|replace kar do|exchange karna|badal do|badalna hai|वापस करना|बदलना|बदल दो|वापस लो|रिटर्न करना)',
    ],
    'repair-ask': [
      '(machine|motor|pump|gadi|mixer|unit|board) … (kharab|band ho|nahi chal|chal nahi|chalti nahi|kaam nahi|nhi chal|problem aa|error aa|jal gaya|jal gayi)',
      '(spare part|spare parts|spare) (chahiye|milega|bhejo|kaha|mil|ka rate|kab)',
      '(warranty mein hai|warranty me hai|warranty claim|service engineer bhejo|mechanic bhejo|engineer bhejo|mistri bhejo)',
      '(मशीन|मोटर|पंप) … (खराब|बंद|नहीं चल|काम नहीं|जल गई)', '(स्पेयर पार्ट|पार्ट्स चाहिए|मरम्मत|वारंटी में)',
    ],
    'usage-ask': [
      '(kaise) (chalaye|chalana|use kare|lagaye|install kare|set kare|chalate|fit kare|use karna|install karna|saf kare|istemal|lagana|fit karna|operate)',
      '(कैसे) (चलाएं|इस्तेमाल|लगाएं|इंस्टॉल|चलाना|उपयोग|सेट)*', '(manual bhejo|operating manual chahiye|video bhejo|video bhej do|video dikhao)',
    ],
    'dispute-open': [
      '(complaint|shikayat|case|fir|legal action|police) (karunga|karenge|karna|darj|kar dunga|karni|kar denge|likhwa|mein jaunga|me complaint|karungi)',
      '(शिकायत|मुकदमा|पुलिस) (करूंगा|करेंगे|दर्ज|करना|में)*', 'consumer court (jaunga|jayenge|me|mein|case)*',
    ],
    'shipping-status': [
      '(mera|hamara|meri|hamari|humara) (order|maal|parcel|saman) (kaha|kahan|kab|kidhar|kha|ka kya) (hai|tak|aayega|pahuchega|hua|milega|aayegi|h|pahucha)*',
      '(mera|hamara|meri|hamari|humara) (container|gadi|delivery|material|samaan) (kaha|kahan|kab|kidhar|kha|ka kya) (hai|tak|aayega|pahuchega)*',
      '(mera|hamara|meri|hamari|humara) (container|gadi|delivery|material|samaan) (kaha|kahan|kab|kidhar|kha|ka kya) (hua|milega|aayegi|h|pahucha)*',
      '(mera|hamara|meri|hamari|humara) (order|maal|parcel|saman) (dispatch|ka status|aaya|pahuncha|bheja) (hai|tak|aayega|pahuchega)*',
      '(mera|hamara|meri|hamari|humara) (order|maal|parcel|saman) (dispatch|ka status|aaya|pahuncha|bheja) (hua|milega|aayegi|h|pahucha)*',
      '(mera|hamara|meri|hamari|humara) (container|gadi|delivery|material|samaan) (dispatch|ka status|aaya|pahuncha|bheja) (hai|tak|aayega|pahuchega)*',
      '(mera|hamara|meri|hamari|humara) (container|gadi|delivery|material|samaan) (dispatch|ka status|aaya|pahuncha|bheja) (hua|milega|aayegi|h|pahucha)*',
      '(मेरा|हमारा|मेरी) (ऑर्डर|माल|पार्सल|सामान|डिलीवरी|कंटेनर) (कहाँ|कहां|कब|किधर|का)*',
      '(kab dispatch|kab aayega|kab pahuchega|dispatch hua|tracking number do|docket number|lr number|lr copy|bilty|order kaha|maal kaha|maal kab)',
    ],
    'customs-matter': [
      '(custom|customs) (me|mein|clearance|duty) (fasa|fas|atka|ruka|kitni|kitna|pakda|kaun|lagegi|hold)*', '(कस्टम|सीमा शुल्क) (में|ड्यूटी|क्लीयरेंस|विभाग)*',
    ],
    'documents-matter': [
      '(पैकिंग लिस्ट|ई-वे बिल|ई वे बिल|बिल ऑफ लेडिंग|जीएसटी बिल|इनवॉइस|बिल्टी|मूल दस्तावेज) (भेज*|चाहिए|नहीं मिल*|तैयार|दीजिए|कब|गलत)',
      '(पैकिंग लिस्ट|बिल ऑफ लेडिंग|उत्पत्ति प्रमाण*)',
      '(bill|invoice|eway bill|e-way bill|gst bill|packing list|document|documents|bl copy) (bhejo|bhejiye|chahiye|bhej do|nahi mila)',
      '(bill|invoice|eway bill|e-way bill|gst bill|packing list|document|documents|bl copy) (nahi aaya|galat|send karo|de do|sahi karo|bhejdo)',
    ],
    'order-change': [
      '(order) (cancel|change|badal|radd|kam|badha) (karna|karo|kar do|karna hai|kardo|do|kijiye|karwana)',
      '(address|pata|quantity|size) (change|badal|badalna) (karna|karo|kar do|hai|do|karna hai)*', '(ऑर्डर|पता|मात्रा) (कैंसिल|बदल|रद्द|चेंज)*',
    ],
    'payment-matter': [
      '(payment|paisa|paise|advance) (kar diya|bhej diya|ho gaya|kar di|bhej diye|transfer) (hai|kiya|kar diya|lo|h|kya)*',
      '(payment|paisa|paise|advance) (kar chuke|de diya|ho gayi|bheja hai|jama|kar diya hai|check kar|mila kya) (hai|kiya|kar diya|lo|h|kya)*',
      '(पेमेंट|पैसे|भुगतान) (कर दिया|भेज दिए|भेज दिया|हो गया|कर दी|मिला|भेजा)',
      '(account number bhejo|bank details bhejo|balance payment kab|utr number|neft kar|rtgs kar)',
    ],
    'follow-up': [
      '(reply|jawab|javab|answer|phone|response) (nahi|nhi|kab|karo|do|nahi aaya|nahi mila|nahi de) (aaya|mila|diya|de rahe|doge|karte|hai|utha|rahe)*',
      '(reply|jawab|javab|answer|phone|response) (nhi aaya|kyu nahi|dijiye|nahi uthate|to do|nhi de) (aaya|mila|diya|de rahe|doge|karte|hai|utha|rahe)*',
      '(जवाब|रिप्लाई|उत्तर) (नहीं|दीजिए|कब|का इंतजार|दो)*',
      '(kya hua|kya update|koi update|intezar kar|wait kar raha|wait kar rahe|kab se wait|abhi tak jawab|yaad dila|kitni bar|kitni baar)',
    ],
    thanks: [
      '(dhanyawad|dhanyavaad|shukriya|dhanyavad) (aapka|apka|bhai|sir|ji|bahut)*', '(धन्यवाद|शुक्रिया|आभार) (आपका|सर|जी|बहुत)*',
      '(माल|सामान|क्वालिटी|प्रोडक्ट|मशीन|डिलीवरी) … (बहुत अच्छ*|बढ़िया|शानदार|पसंद आ*)', '(ग्राहक|हम सब|हम) (बहुत |)(खुश|संतुष्ट) (हैं|है|हुए)',
      '(maal|machine|quality|delivery|product) (bahut |ek dum |bohot |)(accha|acha|achi|acchi|badhiya|mast|shandar) (hai|mila|mili|tha|thi|lag*|aaya)',
      '(bahut accha maal|quality acchi hai|badhiya maal|bahut badhiya|mast maal|maal accha)',
    ],
    standstill: [
      '(machine|kaam|production|factory|line|site|plant) (band|ruka|ruk|khadi|band pada|rok|thap) (hai|pada|gaya|padi|gayi|ho|h|hua)*',
      '(nuksan ho|nuksaan ho|customer wait|customer gussa|grahak wait|labour khali)',
      '(labour baithi|रोज नुकसान|नुकसान हो|काम बंद|मशीन बंद|प्रोडक्शन बंद|काम रुका|ग्राहक इंतजार)',
    ],
  },
} as const satisfies PhrasePack
