import type { PhrasePack } from '../../concepts'

/** Bengali, in its own script and in Latin letters: what buyers and customers with an order say, and the commonest risks. */
export const bnCore = {
  language: 'bn',
  phrases: {
    'price-ask': [
      '(দাম|মূল্য|রেট|প্রাইস|দর) … (জানাবেন|জানান|জানালে|জানতে চাই|বলবেন|দিবেন|উল্লেখ কর*|পাঠাবেন|পাঠান|কত হবে|কত পড়বে)',
      '(দাম|মূল্য|রেট|প্রাইস) (কত|কি|জানতে|বলেন|জানান|জানাবেন|দিন|বলুন|কেমন|টা কত|চাই)', '(কত টাকা|কত দাম|দর কত|কত করে|কত পড়বে|দামটা)',
      '(dam|daam|price|rate|mullo) (koto|kto|kot|koto hobe|janaben|bolen|bolun|janan|kemon|koto porbe|ta koto|bolben)',
      '(koto taka|koto dam|koto porbe|koto kore|koto hobe|dam jante|dor koto|koto lagbe)',
    ],
    'quotation-ask': [
      '(কোটেশন|দরপ্রস্তাব|প্রোফর্মা ইনভয়েস|পিআই|কোটেশনটি) … (পাঠান|পাঠাবেন|দিন|দিবেন|দেন|লাগবে|চাই|প্রয়োজন|প্রেরণ কর*)',
      '(কোটেশন|দরপত্র|প্রোফর্মা|মূল্য তালিকা)', '(quotation|proforma|pi) (den|pathan|diben|dite parben|lagbe|pathaben|dorkar|din)',
    ],
    'catalogue-ask': [
      '(ক্যাটালগ|ক্যাটালগটা|মূল্য তালিকা)', '(catalog|catalogue|price list|chobi) (den|pathan|diben|dite parben|lagbe|pathaben|dekhan|din|dorkar)',
    ],
    'sample-ask': [
      '(স্যাম্পল|নমুনা|স্যাম্পেল) (দিন|পাঠান|লাগবে|চাই|পাব|দেওয়া|দেন|পাঠাবেন)*',
      '(sample|nomuna) (den|pathan|diben|lagbe|dite parben|pathaben|pabo|dorkar|din|chai)',
    ],
    'order-intent': [
      '(pcs|piece|ta|ti|kg|ton|set|carton|bosta) (lagbe|nibo|nebo|dorkar|kinbo|kinte|order)',
      '(কিনতে|অর্ডার|নিতে|আমদানি|ক্রয়) (চাই|করতে|করব|দিতে|করতে চাই|চাচ্ছি|ইচ্ছুক)', '(লাগবে|দরকার|প্রয়োজন) (আমার|আমাদের|ছিল)',
      '(আমার|আমাদের) … (লাগবে|দরকার|প্রয়োজন)', '(kinte|order|nite) (chai|korte|korbo|dite|chacchi|chassi|dibo|korte chai)', '(amar|amader) … (lagbe|dorkar)',
    ],
    'availability-ask': [
      '(apnader|apnar) kache … (ache|ase|pabo|hobe|pawa jabe)',
      '(পাওয়া যাবে|আছে কি|স্টকে আছে|স্টক আছে|পাওয়া যায়|স্টক)',
      '(ache ki|ase ki|stock e ache|stock ache|stock ase|pawa jabe|paoa jabe|achhe ki|pabo ki|paoya jabe)',
    ],
    'lead-time-ask': [
      '(কত দিন|কতদিন|কয় দিন|কবে পাব|কত সময়)', '(koto din|kotodin|koydin|koy din|kobe pabo|koto somoy) (lagbe|e|por|lage|pore)*',
    ],
    'shipping-ask': [
      '(পর্যন্ত|তে|এ) (ডেলিভারি|পাঠাতে|পাঠানো|পৌঁছে) (খরচ|চার্জ|দেন|দিবেন|কত|যাবে|হবে)', '(পর্যন্ত|ডেলিভারি|শিপিং|পরিবহন) (চার্জ|খরচ|কত|হবে|দেন|দিবেন|ভাড়া)',
      '(chittagong|dhaka|ctg|mongla) (porjonto|port|delivery|e delivery|pathan|pathate|porjonto koto)',
    ],
    'payment-terms-ask': [
      '(পেমেন্ট|পেমেন্টের|মূল্য পরিশোধের|টাকা) (শর্ত*|টার্মস*|কিভাবে|কীভাবে|পদ্ধতি*|সিস্টেম*)', '(পেমেন্ট|মূল্য পরিশোধ) (কিভাবে|কেমন|কীভাবে|শর্ত|পদ্ধতি)*',
      '(এলসি|টিটি|এল/সি) … (করা যাবে|গ্রহণযোগ্য|নেন|হবে কি|চলবে|সম্ভব)',
      '(payment) (kivabe|kibhabe|kemne|kivabe korbo|system ki)',
    ],
    'minimum-order-ask': [
      '(সর্বনিম্ন|মিনিমাম|কমপক্ষে) (কত|অর্ডার|কয়টা|পরিমাণ)*',
      '(minimum|kompokkhe|komsekom) (order|koto|koyta|qty|quantity) (koto|koyta|ki|lagbe|nite|pcs)*',
      '(minimum|kompokkhe|kom pokkhe|komse kom|komsekom) (koto|koyta|order koto|koto pcs|koto piece)',
    ],
    'specification-ask': [
      '(ওয়ারেন্টি|গ্যারান্টি|সাইজ|মাপ|ওজন|ভোল্টেজ|পাওয়ার|কালার|রং|কাপড়|ম্যাটেরিয়াল) (কত|কি|কী|কেমন|কোনটা|আছে|জানাবেন)',
      '(বিস্তারিত|সাইজ|ওয়ারেন্টি|গুণমান|স্পেসিফিকেশন|মান|কোয়ালিটি) (জানতে|জানান|কত|কি|বলুন|কেমন|দিন|জানাবেন)',
      '(bistarito|details|size|quality|warranty) (janaben|janan|bolen|kemon|koto|jante chai|diben|den)',
    ],
    'customisation-ask': [
      '(nijer|nijosso|amader) (brand|logo|design|nam)', '(লোগো|আমাদের ব্র্যান্ড|নিজস্ব ব্র্যান্ড) (প্রিন্ট|দেওয়া|দিয়ে|সহ|করা|ছাপা)*',
      '(logo|amader brand) (print|diye|dea|soho|deya|kore deya|dewa) (hobe|jabe|korte|koira)',
    ],
    'end-use': [
      '(আমার|আমাদের|নিজের) (হাসপাতালের|খামারের) (জন্য|আছে|এর জন্য|এ ব্যবহার*)',
      '(দোকানের|কারখানার|ব্যবসার|প্রকল্পের|ফ্যাক্টরির|গার্মেন্টসের) (জন্য)', '(dokaner|karkhanar|factory r|factoryr|bebsar|garments er|bebshar) jonno',
    ],
    'not-received': [
      '(এখনও|এখনো|আজও|এখন পর্যন্ত) (পাইনি|আসেনি|পৌঁছায়নি|পাই নাই|আসে নাই|হাতে পাইনি|ডেলিভারি হয়নি)',
      '(ekhono|akhono|ajo|ekhon porjonto) (mal |product |parcel |hate |kichu |)(hate paini|pelam na)',
      '(মাল|অর্ডার|পণ্য|পার্সেল) … (পাইনি|আসেনি|পৌঁছায়নি|পাই নাই|আসে নাই)',
      '(mal|order|ponno|parcel|product) … (paini|asheni|pai nai|ase nai|asheni|poucheni|pai ni|asche na)',
    ],
    'not-as-described': [
      '(ভুল মাল|ভুল পণ্য|ভুল সাইজ|স্যাম্পলের সাথে মিল|মান খারাপ|নিম্নমানের|ভুল রং)',
      '(vul mal|bhul mal|vul product|sample er sathe mil|quality kharap|vul size)',
    ],
    damaged: [
      '(mal|ponno|carton|product) … (vanga|bhanga|nosto|bheja|vija)',
    ],
    'refund-ask': [
      '(টাকা ফেরত|রিফান্ড)', '(taka|tk) (ferot|ferat|back) (chai|den|din|dite|lagbe|pabo)*',
    ],
    'repair-ask': [
      '(মেশিন|মোটর|যন্ত্র|পাম্প|ডিসপ্লে|প্রোডাক্ট|মেশিনটি|মেশিনটা) … (চালু হচ্ছে না|কাজ করে না|বন্ধ হয়ে|এরর|সমস্যা|চলতেছে না|নষ্ট হয়ে)',
      '(ওয়ারেন্টি|গ্যারান্টি) … (সার্ভিস|ঠিক করে|মেরামত|ক্লেইম|আছে এখনও|পরিবর্তন করে)', '(মেশিন|মোটর) … (নষ্ট|চলছে না|কাজ করছে না|চলে না)',
      '(খুচরা যন্ত্রাংশ|spare parts lagbe|parts lagbe)',
      '(machine|motor) … (nosto|cholche na|kaj korche na|chole na|kaj kore na)',
    ],
    'shipping-status': [
      '(অর্ডার|মাল|কন্টেইনার|পণ্য|শিপমেন্ট|পার্সেল|জাহাজ|কন্টেইনারটি) (এখন |বর্তমানে |টা |)(কোথায়|কবে|কত দূর|কতদূর)',
      '(কবে|কখন) (শিপমেন্ট|পাঠাবেন|পৌঁছাবে|পাব|ডেলিভারি|আসবে|জাহাজে)',
      'tracking (number|no) (den|din|pathan|koto)',
      '(আমার|আমাদের) (অর্ডার|মাল|কন্টেইনার|পণ্য|শিপমেন্ট) (কোথায়|কবে|কতদূর)*',
      '(amar|amader) (order|mal|container|shipment|product) (kothay|kobe|koi|kotodur) (asbe|pabo|ache|ase)*',
    ],
    'follow-up': [
      '(কোনো|কোন|এখনও|এখনো) (উত্তর|রিপ্লাই|জবাব|সাড়া|আপডেট)',
      '(উত্তর|রিপ্লাই) (পাইনি|দিন|দেন|নাই|দিচ্ছেন না)*', '(reply|uttor) (den|din|paini|pai nai|dicchen na|dissen na|diben|nai)',
    ],
    thanks: [
      '(মাল|পণ্য|সার্ভিস|কোয়ালিটি) … (খুব ভালো|অনেক ভালো|চমৎকার|সন্তুষ্ট)', '(ধন্যবাদ) (আপনাকে|আপনাদের|ভাই)',
      '(onek dhonnobad|dhonnobad apnake|dhonnobad vai|onek thanks vai)',
    ],
    'lowest-price': [
      '(last|best|paikari|wholesale|sobcheye kom) (price|dam|daam|rate) (koto|bolen|den|bolun|janan|janaben)',
    ],
    'buyer-role': [
      '(আমরা|আমি) … (আমদানিকারক|পাইকারি বিক্রেতা|পরিবেশক|ডিস্ট্রিবিউটর|ব্যবসায়ী|ঠিকাদার|খুচরা বিক্রেতা|ইমপোর্টার|দোকানদার)',
    ],
    'return-ask': [
      '(ফেরত পাঠাতে|ফেরত দিতে|রিটার্ন করতে|বদলে দিন|পরিবর্তন করে দিন|বদলে দিবেন|এক্সচেঞ্জ করতে|পাল্টে দিন|বদলে নতুন)',
    ],
    'documents-matter': [
      '(বিএল|বি/এল|বিল অফ লেডিং|বিল অব লেডিং|প্যাকিং লিস্ট|সার্টিফিকেট অব অরিজিন|কমার্শিয়াল ইনভয়েস) (কপি|পাঠান|পাঠাবেন|দিন|এর|লাগবে|দেন|ড্রাফট|পাইনি)',
    ],
    'payment-matter': [
      '(টাকা|পেমেন্ট|অগ্রিম|টিটি|ব্যালেন্স) … (পাঠিয়েছি|দিয়েছি|করেছি|পরিশোধ করেছি|করে দিয়েছি|জমা দিয়েছি)',
    ],
    standstill: [
      '(উৎপাদন|কারখানা|ফ্যাক্টরি|কাজ|লাইন|প্রোডাকশন) … (বন্ধ|থেমে|বন্ধ হয়ে|আটকে)',
    ],
    urgency: ['(জরুরি|জরুরী|তাড়াতাড়ি|যত দ্রুত সম্ভব|দ্রুত|আজকের মধ্যে|এখনই)', ],
    'card-question': [
      '(কোন কোন|কোন|কি কি|কী কী) (ক্রেডিট কার্ড|কার্ড|ধরনের কার্ড) … (গ্রহণ কর*|নেন|একসেপ্ট*|অ্যাকসেপ্ট*|চলে)',
      '(ক্রেডিট কার্ড|ক্রেডিট কার্ডে|কার্ডে|কার্ড দিয়ে) … (পেমেন্ট করা যাবে|পেমেন্ট নেন|গ্রহণ করেন|গ্রহণ করবেন|নেওয়া হয়|পেমেন্ট দেওয়া|পরিশোধ করা)',
      '(credit card|visa card|mastercard) … (accept koren|nen|nen ki|neya hoy|diye payment|e payment|grohon koren)',
    ],
    'card-abuse': [
      '(কার্ডের তথ্য|কার্ড নম্বর|কার্ডের বিবরণ|কার্ড ডিটেইলস) … (দিব|দেব|পাঠাব|পাঠাবো|ইমেইল)',
    ],
    'own-shipper': [
      '(আমার|আমাদের) (শিপার|শিপিং এজেন্ট|কুরিয়ার|এজেন্ট|ফরওয়ার্ডার|প্রতিনিধি) … (নিয়ে যাবে|নিয়ে যাবেন|সংগ্রহ কর*|পিকআপ*|নিয়ে আসবে)',
      '(amar|amader) (shipper|agent|courier|forwarder) … (niye jabe|niye asbe|pickup korbe|pick up korbe|collect korbe)',
    ],
    'call-in-order': [
      '(পুরো নাম|নাম) … (ফোন নম্বর|ফোন নাম্বার|মোবাইল নম্বর|মোবাইল নাম্বার) … (দিন|পাঠান|দেন|জানান) … (ফোন|কল|অর্ডার|কার্ড)*',
    ],
    'any-goods': [
      '(jekono|je kono) (model|brand|product) (holei|hole|cholbe)',
      '(আপনার|আপনাদের) (দোকান থেকে |দোকানের |)(কিছু) (পণ্য|প্রোডাক্ট|জিনিস) (কিনতে|নিতে|অর্ডার)',
    ],
    'bank-change': [
      '(আমাদের) (ব্যাংক একাউন্ট|ব্যাংক হিসাব|একাউন্ট নম্বর|ব্যাংক অ্যাকাউন্ট) … (পরিবর্তন হয়েছে|পরিবর্তিত|বদলে গেছে|পরিবর্তন করা হয়েছে)',
      '(নতুন) (ব্যাংক একাউন্টে|একাউন্টে|হিসাবে|অ্যাকাউন্টে) … (পাঠান|পাঠাবেন|জমা দিন|পরিশোধ করুন)',
    ],
    'fund-transfer': [
      '(মিলিয়ন|কোটি|বিলিয়ন) … (ডলার|ইউরো|পাউন্ড) … (দাবিহীন|অ্যাকাউন্টে|একাউন্টে|স্থানান্তর*|বিনিয়োগ কর*|ব্যাংকে|উত্তরাধিকার*|হস্তান্তর*|পড়ে আছে)',
    ],
    inheritance: [
      '(মৃত|প্রয়াত|মরহুম) (গ্রাহক|গ্রাহকের|ক্লায়েন্ট|ক্লায়েন্টের|স্বামী|স্বামীর|বাবা|বাবার|মক্কেল*) … (মিলিয়ন|ডলার|টাকা|সম্পদ|তহবিল|ব্যাংক*|আমানত)',
      '(উত্তরাধিকারী|ওয়ারিশ|নিকটাত্মীয়) (হিসেবে|হিসাবে|নেই|ছাড়া|সেজে) … (তহবিল|টাকা|মিলিয়ন|ডলার|ব্যাংক|দাবি|অর্থ|উপস্থাপন|দেখিয়ে)*',
    ],
    'prize-win': [
      '(lottery|puroshkar|lucky draw|prize) … (jitechen|jitsen|bijoyi|peyechen|paisen)',
    ],
    donation: [
      '(আমার) (সম্পদ|সম্পত্তি|অর্থ) … (দান কর*|দাতব্য*|আপনাকে দিতে|অনুদান)',
    ],
    'sad-story': ['(ক্যান্সারে|ক্যানসারে) (আক্রান্ত|মারা|ভুগছি)', 'আমি (একজন |)(বিধবা|শরণার্থী|এতিম)'],
    secrecy: [
      '(গোপন|গোপনীয়) (রাখবেন|রাখুন|রাখতে হবে|রাখার|রাখা)', '(কাউকে|কারো কাছে) (বলবেন না|জানাবেন না|বলা যাবে না)',
    ],
    'advance-fee': [
      '(age|agey) … (registration|processing) (fee|charge)',
      '(registration|processing|service) (fee|charge) (age|first|bkash|nagad|pathan|dite hobe|din|joma)',
    ],
    'credential-ask': [
      '(একাউন্ট|অ্যাকাউন্ট|বিকাশ|মেইলবক্স|কেওয়াইসি) (ভেরিফাই|সচল|আপডেট|পুনরায় চালু) (করুন|করতে|রাখতে)',
      '(পাসওয়ার্ড|ওটিপি|পিন নম্বর|পিন কোড|পিন ও|ভেরিফিকেশন কোড) … (দিন|পাঠান|বলুন|লিখুন|জানান|প্রবেশ কর*|শেয়ার কর*|ওটিপি দিন)',
      '(otp|password|verification code|pin ta|otp ta) … (den|din|pathan|bolun|bolen|pathaben)',
    ],
    'account-threat': [
      '(একাউন্ট|অ্যাকাউন্ট|মেইলবক্স|সিম|কার্ড|হিসাব) … (বন্ধ হয়ে যাবে|বন্ধ করা হবে|স্থগিত করা|স্থগিত হয়েছে|ব্লক করা|ব্লক হয়ে|নিষ্ক্রিয়)',
    ],
    'deadline-threat': ['(ঘণ্টার মধ্যে|ঘন্টার মধ্যে) … (বন্ধ হয়ে|বন্ধ করা|স্থগিত|নিষ্ক্রিয়|ব্লক|মুছে)'],
    'seo-offer': [
      '(গুগলের|গুগলে|google er) … (প্রথম পাতা*|প্রথম পেজ*|প্রথম পৃষ্ঠা*|র‍্যাংক*|first page) … (আন*|নিয়ে*|কর*|দিব*|আস*|kor*|niye*)',
      '(এসইও|এস ই ও) (সার্ভিস|সেবা|প্যাকেজ)',
    ],
    'web-design-offer': [
      '(website|app|ecommerce site) … (banai|banie dei|baniye dei|design kori|toiri kori|develop kori)',
    ],
    'marketing-offer': [
      '(digital marketing|facebook boost|page boost|bulk sms) … (kori|dicchi|service|package|kore dei)',
    ],
    'loan-offer': [
      '(ঋণ|লোন) … (দিচ্ছি|প্রদান করি|দিয়ে থাকি|দেওয়া হয়|লাগলে|দরকার হলে|প্রয়োজন হলে|সুদ*|জামানত ছাড়া)',
      '(জামানত ছাড়া|জামানতবিহীন|স্বল্প সুদে|কম সুদে|সহজ শর্তে) … (ঋণ|লোন)',
    ],
    'crypto-promotion': [
      '(ক্রিপ্টো|বিটকয়েন|ফরেক্স|ট্রেডিংয়ে|ট্রেডিং করে|ক্রিপ্টোতে) … (লাভ|মুনাফা|আয় করুন|ইনভেস্ট করুন|বিনিয়োগ করুন|দ্বিগুণ)',
      '(বিনিয়োগ|ইনভেস্ট) … (প্রতিদিন|দৈনিক|দ্বিগুণ|নিশ্চিত) … (লাভ|মুনাফা|আয়)',
    ],
    'get-rich': [
      '(ghore bose|ghore boshe|basay bose|mobile diye) … (income|ay|uparjon|inkam|taka)', '(protidin|doinik|mase) … (income|inkam|ay) (korun|koren|kora|korte)',
    ],
    'supplier-pitch': [
      '(আমরা) … (প্রস্তুতকারক|উৎপাদনকারী|রপ্তানিকারক|সরবরাহকারী|ম্যানুফ্যাকচারার) … (সরবরাহ কর*|রপ্তানি কর*|প্রধান পণ্য|প্রতিযোগিতামূলক|কম দামে|সাশ্রয়ী)',
      '(আমাদের) (প্রধান|মূল) (পণ্য|পণ্যসমূহ|পণ্যগুলো)',
      '(প্রতিযোগিতামূলক|সাশ্রয়ী) (দামে|মূল্যে) (সরবরাহ|বিক্রি|দিয়ে থাকি|প্রদান)',
    ],
    'job-matter': [
      '(চাকরি|চাকরির|পদে) … (আবেদন|খুঁজছি|দরকার আমার|করতে চাই|নিয়োগ)',
      '(সিভি|বায়োডাটা|জীবনবৃত্তান্ত) (সংযুক্ত|পাঠালাম|দিলাম)',
    ],
    'call-to-click': ['(লিংকে|লিঙ্কে|এখানে) (ক্লিক|প্রবেশ) (করুন|করে|কর*)', '(ekhane|link e|linke) click (korun|koren|kore)'],
    unsubscribe: [
      '(আগ্রহী|ইচ্ছুক) না (হলে|থাকলে)',
    ],
    'cost-breakdown-ask': [
      '(আপনাদের|আপনার) (উৎপাদন খরচ|উৎপাদন ব্যয়|মজুরি খরচ|মুনাফার হার|লাভের হার|প্রোডাকশন খরচ)',
    ],
    'supplier-ask': [
      '(কাঁচামাল|কাচামাল|যন্ত্রাংশ|ফেব্রিক) … (কার কাছ থেকে|কোথা থেকে|কোথায়|কার থেকে) (কেনেন|কিনেন|আনেন|সংগ্রহ|আমদানি)',
      '(kachamal|kacha mal|raw material|fabric) (apnara |)(kotha theke|kar kach theke|kar theke) (kinen|anen|kenen|nen)',
    ],
    'customers-ask': [
      '(আপনাদের|আপনার) (প্রধান |বড় |মূল |)(ক্রেতা|গ্রাহক|ক্রেতারা|বায়ার|কাস্টমার) (কারা|কে|কে কে|তালিকা|দের তালিকা)',
    ],
    'process-ask': [
      '(কিভাবে|কীভাবে) (তৈরি করেন|উৎপাদন করেন|বানান|তৈরি হয়)',
    ],
    'capacity-ask': [
      '(আপনাদের|আপনার|কারখানার|ফ্যাক্টরির) … (উৎপাদন ক্ষমতা|কতজন শ্রমিক|কত জন কর্মী|কতজন কর্মী|বার্ষিক বিক্রি|বার্ষিক টার্নওভার)',
      '(factory te|karkhanay|apnader) (koto|kotojon) (worker|sromik|kormi|line|machine)',
    ],
    'no-purchase': [
      '(কেনার|ক্রয়ের|অর্ডার দেওয়ার) (পরিকল্পনা|ইচ্ছা|উদ্দেশ্য) (নেই|নাই|আপাতত নেই)',
      '(শুধু|শুধুমাত্র) (গবেষণার|তথ্যের|জরিপের|তুলনার) জন্য',
    ],
    'survey-talk': [
      '(জরিপ|জরিপে|প্রশ্নমালা|প্রশ্নপত্র) … (অংশ নিন|অংশগ্রহণ|পূরণ|উত্তর দিন|মিনিট|করছি)',
      '(thesis|survey|gobeshona) (er |)(jonno|korchi|kortesi|kaje) … (factory|apnader|information|tottho|koto|janaben|proshno)',
    ],
  },
} as const satisfies PhrasePack
