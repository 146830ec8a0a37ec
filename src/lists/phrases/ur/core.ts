import type { PhrasePack } from '../../concepts'

/** Urdu, in its own script and in Latin letters: what buyers and customers with an order say, and the commonest risks. */
export const urCore = {
  language: 'ur',
  phrases: {
    'price-ask': [
      '(قیمت|ریٹ|نرخ|دام|قیمتیں|ریٹس|بھاؤ) (بتا*|کیا|کتنی|کتنا|کتنے|بھیج*|ارسال*|چاہیے|معلوم|درکار|دے دیں|دیں|لگا*|فراہم کریں)',
      '(قیمت|ریٹ|نرخ|قیمتیں|قیمتوں|ریٹس) (اور|کی|کے|کا|بھی|سے) … (بتا*|بھیج*|ارسال*|چاہیے|معلوم|درکار|مطلع|آگاہ|فراہم کریں)',
      '(qeemat|qimat|keemat|kimat) (kya|kitni|batao|batayein|bataen|bata|batain|batadein|chahiye|bataye)',
      '(rate|price|qeemat) (batayein|bataen|batain|bata dein|bata den|bata dain|kiya hai|kia hai|kia|bataiye ga|bta dain|btaen|bataein|bhej dein|bhejein)',
      '(kitne ka|kitnay ka|kitnay ki|kitne ki|kitna hai price|kia rate|kiya rate|kia price|kitnay mein|kitnay paise|rates bata)',
    ],
    'quotation-ask': [
      '(کوٹیشن|کوٹیشنز|پروفارما|پروفارمہ|تخمینہ|نرخ نامہ|پرو فارما) … (بھیج*|ارسال*|درکار|چاہیے|فراہم*|دیں|دے دیں|بنا دیں)',
      '(quotation|proforma|rate list) (bhej dein|bhejein|bhej den|bhejen|send kar dein|darkar|chahiye hai|bhaij dein|bhijwa dein|bhejwa dein)',
    ],
    'catalogue-ask': [
      '(کیٹلاگ|کیٹالاگ|قیمتوں کی فہرست|پرائس لسٹ|ریٹ لسٹ|بروشر|تصاویر) … (بھیج*|ارسال*|درکار|چاہیے|فراہم*|دکھا*|دیں)',
      '(catalog|catalogue|price list|tasveerein|pictures|pics) (bhej dein|bhejein|bhej den|bhejen)',
      '(catalog|catalogue|price list|tasveerein|pictures|pics) (send kar dein|dikha dein|bhaij dein|bhijwa dein|send karein)',
    ],
    'sample-ask': [
      '(sample|namoona|namuna) (bhej dein|bhejein|bhej den|mil sakta|darkar|bhaij dein|mil jaye ga|mangwana hai|bhijwa dein|mil sakay)',
    ],
    'order-intent': [
      '(خریدنا|منگوانا|آرڈر کرنا|آرڈر دینا|درآمد کرنا|خریدنے|منگوانے|لینا) (ہے|ہیں|چاہتا|چاہتے|چاہتی|چاہوں|کا ارادہ ہے|کا ارادہ رکھ*|میں دلچسپی|کے خواہشمند)',
      '(ہمیں|مجھے|ہم کو) … (درکار|چاہیے|چاہئے|چاہیئے|ضرورت|مطلوب|خریدنے|منگوانے|خریدنا|چاہییں)',
      '(mujhay|mujhe|humein|hamein|hamain|humain) … (chahiye hai|darkar hai|darkar hain|khareedna)',
      '(mujhe|mujhay|humein|hamein|humain) … (chahiye|chahye|chahiay|darkar|lena hai|leni hai|zaroorat hai)',
      '(mujhay|mujhe|humein|hamein|hamain|humain) … (kharidna hai|mangwana hai|khareedni|order karna|chahiyen|chahye)',
      '(khareedna chahta|khareedna chahte|khareedna hai|khareedne ka|order dena chahte|order karna chahta|mangwana chahte)',
    ],
    'availability-ask': [
      '(دستیاب|موجود|سٹاک میں|اسٹاک میں) (ہے|ہیں|ہوگا|ہوں گے|ہے کیا|ہو)', '(کیا آپ کے پاس|آپ کے پاس) … (ہے|ہیں|مل سکتا|مل جائے|دستیاب|موجود)',
      '(dastiyab|dastyab|maujood|mojood) (hai|hain|hay|he|hai kya|hain kya)',
      '(mil jaye ga|mil jayega kya|mil sakta hai|mil sakti hai|aap banate hain|aap ke pas|apke pass|stock mein hai)',
    ],
    'lead-time-ask': [
      '(کتنے دن|کتنے دنوں|کب تک|کتنا وقت|کتنے عرصے) (میں|لگیں|لگے|مل*|تیار|ڈیلیور*|بھیج*|میں ڈیلیور*)', '(ڈیلیوری|ترسیل) (کا وقت|کب|کتنے دن)',
      '(kitne din|kitnay din|kab tak) (mein mil|lagein gay|lagen ge|lagain gay|mil jaye|deliver|mein deliver|mein aa|tayyar)*',
    ],
    'shipping-ask': [
      '(delivery charges kitne|karaya kitna|kiraya kitna)',
      '(تک|پورٹ تک|شہر تک) (ڈیلیوری|پہنچانے|بھیجنے|کرایہ|کا خرچ|ترسیل|پہنچا|ڈیلیور)',
      '(delivery|shipping|freight|courier) (ka kharcha|ke kitne|charges|ke kitne paise|ka kiraya|ka karaya) (kitna|kitne|kya|batayein|hain|hoga|lagenge)*',
      '(karachi|lahore|islamabad|faisalabad|peshawar|multan|sialkot) (tak|delivery|mein deliver|port tak|bhej) (kitna|kitne|ka|charges|ho|sakte)*',
    ],
    'payment-terms-ask': [
      '(ادائیگی|پیمنٹ|رقم) (کی شرائط|کا طریقہ|کیسے|کس طرح|کی شرط|کا کیا طریقہ)', 'advance kitna dena',
      '(ایل سی|ٹی ٹی|قسطوں) (پر|قبول|ممکن|ہو سکتا|میں ادائیگی)',
      '(payment|paisay|raqam) (kaise karni|kaisay karni|ka tareeqa|ka tareeka|kis tarah|kaise hogi|kaisay hogi)',
    ],
    'minimum-order-ask': ['(کم از کم|کم سے کم) (آرڈر|مقدار|کتنا|کتنے|کتنی|تعداد)', '(kam az kam|kam se kam) (kitna|kitne|kitnay|order|kitni|quantity)'],
    'specification-ask': [
      '(تفصیل|تفصیلات|معلومات|سپیسیفیکیشن|خصوصیات) … (بھیج*|بتا*|درکار|چاہیے|فراہم*|دیں|ارسال*)',
      '(warranty|guarantee|size|wazan|quality|material|rang) (kitni|kitna|kya|kia|kaisi|konsa|kon sa|kiya)',
      '(tafseel|tafseelat|details|specifications) (bata dein|bhej dein|batayein|chahiye|darkar|bataen|bata den|bataein)',
    ],
    'customisation-ask': [
      'logo (print kar*|print ho*|lagwa*|lagana|chapwa*|banwa*|lag jaye*)',
      '(apna logo|hamara logo|apne brand|apnay brand|hamare brand|hamaray brand) (lag|print|ke sath|kay sath|lagwana|chahiye|par)*',
    ],
    'end-use': [
      '(دکان|دوکان|فیکٹری|کارخانے|کاروبار|منصوبے|پراجیکٹ|ہسپتال|سکول|ہوٹل|گاہکوں|ادارے|کمپنی) (کے لیے|کے لئے|کیلئے|کیلیے)',
      '(dukan|dukaan|karobar|factory|karkhana|karkhanay) (ke liye|kay liye|ke lye|k liye|kay lye) (chahiye|darkar)*',
    ],
    'not-received': [
      '(ابھی تک|اب تک|تاحال) (نہیں ملا|نہیں ملی|نہیں پہنچا|نہیں پہنچی|نہیں آیا|موصول نہیں|نہیں ملے)',
      '(مال|آرڈر|پارسل|سامان|کنٹینر) … (نہیں ملا|نہیں پہنچا|نہیں آیا|موصول نہیں|گم ہو*)',
      '(abhi tak|ab tak) (nahi|nahin|nai) (mila|pohancha|pohncha|aaya|puhncha|mili|pohanchi)',
      '(maal|order|parcel|saman) … (nahi pohancha|nahin pohancha|nahin mila|nahi pohncha|nahin aaya)',
    ],
    'not-as-described': [
      '(ghalat|galat) (maal|cheez|product|saman|rang|size) (bheja|bheji|mila|mili|aaya|bhej diya)*',
      '(mayar kharab|meyar kharab|sample se mukhtalif|tasveer se mukhtalif)',
    ],
    damaged: [
      '(maal|saman|parcel|carton) … (toota hua|toota huwa|kharab hua|kharab pohancha|bheega hua|tooti hui|toot gaye)',
    ],
    'refund-ask': [
      '(پیسے|رقم|پیسہ) (واپس|ریفنڈ)',
      '(paisay|paise|raqam|pesay) (wapas|wapis|vapis) (karein|kar dein|karo|chahiye|karen|kar den|chahiyen|do)',
    ],
    'repair-ask': [
      '(مشین|موٹر|پمپ|پروڈکٹ|یونٹ) … (خراب ہو*|کام نہیں کر*|نہیں چل*|بند ہو گئ*|ایرر)', '(وارنٹی میں|مرمت|مکینک|وارنٹی کلیم) (ہے|کر*|بھیج*|چاہیے|درکار)',
      '(پرزے|پرزہ|سپیئر پارٹس|سپئیر پارٹس|پارٹس) … (مل*|درکار|چاہیے|دستیاب|بھیج*)', '(parts|purza|purzay) (darkar|chahiye hain|mil sakte|mil jayein)',
      '(machine|motor) … (kharab ho gayi|kharab hai|chal nahi rahi|kaam nahi kar rahi|nahin chal rahi|band ho gayi)',
    ],
    'shipping-status': [
      '(آرڈر|مال|پارسل|کنٹینر|شپمنٹ|سامان) (کہاں|کدھر|کب) (ہے|تک|پہنچ*|آئے*|ملے*|بھیج*)',
      '(shipment|delivery|maal) kab (hogi|hoga|bhejein*|aaye*|milay*|mile*|tak)',
      '(mera|hamara|hamari|meri) (order|maal|parcel|container|shipment) (kahan|kidhar|kab) (hai|tak|pohanchay|pohnche|aaye|mile|pahunche|pohanche)*',
    ],
    'payment-matter': [
      '(رقم|پیسے|ادائیگی|پیمنٹ|ایڈوانس|بقایا رقم) … (بھیج دی*|کر دی*|ٹرانسفر کر*|جمع کرا*|ادا کر دی*|جمع کروا*)',
      '(advance|balance) (bhej|transfer|jama) (diya|di|kar diya|kar di|karwa)',
      '(payment|paisay|raqam) (kar di hai|bhej di hai|bhej diye hain|transfer kar di|kar di gayi|jama karwa|bhej diye)',
    ],
    'follow-up': [
      '(جواب|رپلائی|ریپلائی) (نہیں|کا انتظار|دیں|کا منتظر|کے منتظر|ابھی تک)',
      '(jawab|jawaab) (nahi|nahin|ka intezar|dein|den|ka intizar|ka muntazir|nahi mila|nahi aaya)', '(intezar hai|intizar hai|muntazir hoon|muntazir hain)',
    ],
    thanks: [
      '(maal|quality|service|product) (bohat|bohot|bahut|boht) (achi|acha|achhi|zabardast)',
      '(bohat shukriya|bohot shukriya|bahut shukriya|boht shukriya|shukriya aap|shukria aap|shukriya bhai)',
    ],
    'lowest-price': [
      '(کم سے کم|بہترین|آخری|ہول سیل|تھوک) (قیمت|ریٹ|نرخ)',
      '(best|final|last|wholesale|holesale|kam se kam) (rate|price|qeemat) (batayein|bata|dein|kya|kia|lagayein|den|batain)',
    ],
    'certificate-ask': [
      '(سرٹیفکیٹ|سرٹیفیکیٹ|ٹیسٹ رپورٹ|سند) … (درکار|چاہیے|ہے|بھیج*|موجود|فراہم*)',
      '(certificate|test report|halal certificate) (hai|chahiye|darkar|bhej*|mil*)',
    ],
    'buyer-role': [
      '(ہم|میں|ہماری کمپنی) … (درآمد کنندہ|درآمد کنندگان|امپورٹر|ڈسٹری بیوٹر|ہول سیلر|تھوک فروش|ریٹیلر|دکاندار|ٹھیکیدار|تاجر)',
    ],
    short: [
      '(پیس|کارٹن|ڈبے|عدد|بوری*|سامان) (کم ہے|کم ہیں|کم نکل*|کم ملے|کم ملا|غائب)',
    ],
    'dispute-open': [
      '(شکایت|مقدمہ|قانونی کارروائی|قانونی نوٹس|ہرجانہ|کنزیومر کورٹ) (درج|کر*|دائر|کا مطالبہ|بھیج*|میں)',
    ],
    'documents-matter': [
      '(بل آف لیڈنگ|بی ایل|پیکنگ لسٹ|سرٹیفکیٹ آف اوریجن|کمرشل انوائس|شپنگ دستاویزات|دستاویزات|کاغذات) (کی کاپی|بھیج*|چاہیے|درکار|ارسال*|نہیں ملے|کا ڈرافٹ)',
      '(bl|packing list|invoice|documents|kaghzat) (ki copy |)(bhej*|chahiye|darkar|send kar*)',
    ],
    standstill: [
      '(فیکٹری|کارخانہ|پیداوار|پروڈکشن|مشین|کام|لائن) … (بند پڑی|بند پڑا|رک گئی|رک گیا|بند ہے|بند ہو گیا|ٹھپ)',
    ],
    urgency: ['(jald az jald|fori tor|foran|aaj hi|jaldi)'],
    'card-question': [
      '(کون سے|کون سا|کونسے|کونسا|کس قسم کے) (کریڈٹ کارڈ|کارڈ) … (قبول|لیتے|چلتے|منظور)', '(kaun se|kon se|konsa|konse|kis qism ke) (credit card|card)',
      '(کریڈٹ کارڈ|کریڈٹ کارڈز) … (قبول کر*|لیتے|سے ادائیگی|سے پیمنٹ|کے ذریعے ادائیگی)',
      '(credit card|visa card|mastercard) … (lete hain|lete ho|qabool karte|accept karte|se payment|chalta hai|chalega)',
    ],
    'own-shipper': [
      '(میرا|ہمارا|میرے|ہمارے) (شپر|ایجنٹ|شپنگ ایجنٹ|کوریئر|فارورڈر) … (اٹھا*|لے جائے*|وصول کر*|لینے آئے*|پک اپ)',
      '(mera|hamara|mere|hamare) (shipper|agent|shipping agent|courier|forwarder) … (utha lega|le jaye*|pick karega|pickup karega|lene aaye*|collect karega)',
      '(mera|hamara|mere|hamare) (shipper|agent|shipping agent|courier|forwarder) … (utha le*)',
    ],
    'call-in-order': [
      '(پورا نام|نام) … (فون نمبر|موبائل نمبر|رابطہ نمبر) (بھیج*|دیں|دے دیں|بتا*) … (فون|کال|آرڈر|کارڈ)*',
    ],
    'any-goods': [
      '(آپ کی دکان|آپ کے سٹور|آپ کی شاپ) (سے|کی) (کچھ) (اشیاء|سامان|چیزیں|مصنوعات)',
      '(koi bhi|koi sa bhi) (model|brand|colour|rang) (chalega|chale ga|theek hai|le lunga)',
    ],
    'bank-change': [
      '(ہمارا|ہمارے|کمپنی کا) (بینک اکاؤنٹ|اکاؤنٹ نمبر|بینک اکاونٹ) … (تبدیل ہو*|بدل گیا|تبدیل کر دیا)',
      '(نئے) (بینک اکاؤنٹ|اکاؤنٹ|اکاونٹ) میں … (بھیج*|جمع|منتقل|ادائیگی)', '(hamara|company ka) (bank account|account number) … (tabdeel|change ho|badal gaya)',
    ],
    'fund-transfer': [
      '(ملین|کروڑ|ارب) … (ڈالر|ڈالرز|یورو|پاؤنڈ) … (منتقل*|لاوارث|اکاؤنٹ*|سرمایہ کاری کر*|وارث*|بینک میں|ٹرانسفر)',
      '(رقم|فنڈ|فنڈز|پیسہ) … (آپ کے اکاؤنٹ|آپ کے ملک|آپ کے بینک) … (منتقل*|ٹرانسفر*|سرمایہ کاری)', '(فیصد|%) … (آپ کا حصہ|آپ کو ملے گا|حصہ آپ کا|آپ کا ہوگا)',
    ],
    inheritance: [
      '(مرحوم|متوفی|فوت شدہ) (گاہک|کلائنٹ|شوہر|والد|موکل|صارف) … (ملین|ڈالر|رقم|بینک|دولت|جائیداد|اکاؤنٹ|لاوارث)',
      '(وارث|لواحقین|قریبی رشتہ دار) … (رقم|ملین|فنڈ|بینک|ڈالر|دعوی|پیش کر*|بنا کر)',
      '(marhoom|late) (client|customer|shohar|walid) … (million|raqam|dollar|waris|bank)',
    ],
    'prize-win': [
      '(inam|lottery|lucky draw|prize bond) … (jeet gaya|jeet liya|jeeta hai|jeete hain|nikla hai|nikal aaya|jeet gaye)',
    ],
    donation: [
      '(میری|اپنی|میرا|اپنا) (دولت|جائیداد|مال و دولت|سرمایہ) … (عطیہ|خیرات|صدقہ|وقف|آپ کو دینا)',
    ],
    'sad-story': ['(کینسر|سرطان) (کی مریضہ|کا مریض|میں مبتلا|سے مر|ہے اور)', 'میں (ایک |)(بیوہ|پناہ گزین|یتیم)'],
    secrecy: [
      '(راز|خفیہ|صیغہ راز) (میں رکھ*|رکھیں|رکھنا|رکھیے)', '(کسی کو|کسی سے) (نہ بتائیں|مت بتائیں|ذکر نہ|نہ بتانا)', 'kisi ko (mat|na) (batana|batayein|bataein)',
    ],
    'advance-fee': [
      '(registration|processing|file) (fee|charges) … (jazzcash|easypaisa|pehle|jama|bhej*|ada kar*)',
      '(pehle|pehlay) … (registration|processing|file) (fee|charges)',
    ],
    'credential-ask': [
      '(پاس ورڈ|پاسورڈ|او ٹی پی|پن کوڈ|اے ٹی ایم پن|تصدیقی کوڈ) … (درج کر*|بھیج*|بتا*|دیں|دے دیں|شیئر کر*|لکھ*)',
      '(otp|password|atm pin|pin code aur|verification code|code aya) … (bata dein|batayein|bhej dein|bhejein|share karein|bata den|batain|send kar dein)',
    ],
    'account-threat': [
      '(اکاؤنٹ|اکاونٹ|سم|کارڈ|میل باکس|ای میل) … (بند کر دیا جائے|بند ہو جائے|معطل|بلاک کر*|بلاک ہو*|غیر فعال)',
    ],
    'deadline-threat': [
      '(گھنٹے میں|گھنٹوں میں|گھنٹے کے اندر|گھنٹوں کے اندر) … (بند کر دیا|بند ہو|معطل|بلاک|حذف)',
    ],
    'seo-offer': [
      'گوگل (کے|پر|میں) (پہلے|ٹاپ|سب سے اوپر) (صفحے|پیج|صفحہ|پر)* … (لا*|کر*|آئے*|دیں گے)', '(ایس ای او|سرچ انجن آپٹیمائزیشن) (سروس|سروسز|کی خدمات|پیکج)',
    ],
    'web-design-offer': [
      '(website|mobile app|online store|software) … (bana kar dete|banate hain|banwayein|design karte|bana ke dete)',
    ],
    'marketing-offer': [
      '(digital marketing|social media marketing|facebook ads|bulk sms) … (karte hain|service|services|dete hain|package)',
    ],
    'loan-offer': [
      '(قرضہ|قرض|لون) … (حاصل کریں|فراہم کر*|دیتے ہیں|دے رہے|چاہیے تو|سود|مارک اپ|بغیر ضمانت)',
      '(بغیر ضمانت|آسان شرائط|کم شرح سود|آسان اقساط) … (قرضہ|قرض|لون)',
    ],
    'crypto-promotion': [
      '(کرپٹو|بٹ کوائن|فاریکس|ٹریڈنگ سے|کرپٹو ٹریڈنگ) … (منافع|کمائیں|سرمایہ کاری کریں|ڈبل|انویسٹ)',
      '(سرمایہ کاری|انویسٹمنٹ|انویسٹ) … (روزانہ|ڈبل|یقینی) … (منافع|کمائیں|آمدنی)',
    ],
    'get-rich': [
      '(روزانہ|ماہانہ) … (کمائیں|کما سکتے ہیں|آمدنی حاصل)',
      '(ghar bethe|ghar baithe|mobile se) … (kamayein|kamaein|kamao|kama sakte|earning)',
    ],
    'supplier-pitch': [
      '(ہم) … (مینوفیکچرر|مینوفیکچررز|ایکسپورٹر|برآمد کنندہ|تیار کنندہ|سپلائر) … (فراہم کر*|برآمد کر*|اہم مصنوعات|مناسب قیمت*|ہماری مصنوعات|بہترین معیار)',
      '(ہماری) (اہم|بنیادی|خاص) مصنوعات', '(مناسب|مسابقتی|کم) (قیمتوں|قیمت|ریٹ) (پر|میں) (فراہم کر*|سپلائی|مہیا کر*)',
    ],
    'job-matter': [
      '(نوکری|ملازمت|جاب) … (درخواست|تلاش|چاہیے|خالی|مل سکتی)',
      '(سی وی|cv) (منسلک|ارسال|attach hai|bhej raha)',
    ],
    'call-to-click': [
      '(لنک|یہاں|نیچے دیے گئے لنک) (پر |)(کلک) (کر*)',
      '(abhi|foran) (join|register) (karein|karo|ho jayein)',
    ],
    unsubscribe: [
      '(دلچسپی|خواہش) نہ ہو (تو)*', '(interest|dilchaspi) (na ho|nahi) (to|tou|hai to)',
    ],
    'cost-breakdown-ask': [
      '(پیداواری لاگت|لاگت کی تفصیل|مزدوری کی لاگت|منافع کا مارجن|پیداواری خرچ) … (کیا|کتنی|بتا*|کتنا|فراہم*)',
    ],
    'supplier-ask': [
      '(خام مال|میٹریل|پرزے) (آپ |)(کس سے|کہاں سے|کس کمپنی سے) (خرید*|لیتے|منگوا*|حاصل)',
      '(raw material|kacha maal|khaam maal) (aap |)(kahan se|kis se|kis company se) (lete|khareed*|mangwa*)',
    ],
    'customers-ask': [
      '(آپ کے) (بڑے |اہم |)(گاہک|کسٹمر|خریدار|کلائنٹ) (کون|کی فہرست|کے نام)',
    ],
    'process-ask': [
      '(آپ) … (کیسے|کس طرح) (تیار کرتے|بناتے) ہیں',
    ],
    'capacity-ask': [
      '(kitne) (mazdoor|mulazim|workers|employees) (hain|kaam kar*)',
    ],
    'formula-ask': ['(فارمولا|فارمولہ|نسخہ) (کیا|بتا*|شیئر*|بھیج*|کی تفصیل)', ],
    'no-purchase': [
      '(خریدنے|خریداری|آرڈر کرنے) کا (کوئی |)(ارادہ|پروگرام|منصوبہ) (نہیں|نہیں ہے)', '(صرف) (تحقیق|معلومات|موازنے|ریسرچ) (کے لیے|کے لئے|کیلئے)',
    ],
    'survey-talk': [
      '(سروے|سوالنامہ|سوال نامہ) … (پر کر*|حصہ لیں|جواب دیں|منٹ|بھریں|کر رہ*)',
      '(thesis|research|survey) (ke liye|kar raha|kar rahi|kay liye) … (survey|factory|aap ki|sawal|malumat|interview)',
    ],
  },
} as const satisfies PhrasePack
