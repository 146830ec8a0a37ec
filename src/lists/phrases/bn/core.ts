import type { PhrasePack } from '../../concepts'

/** Bengali: what buyers and customers with an order say. */
export const bnCore = {
  language: 'bn',
  phrases: {
    'price-ask': [
      '(দাম|মূল্য|রেট|প্রাইস) (কত|কি|জানতে|বলেন|জানান|জানাবেন|দিন|বলুন|কেমন|টা কত|চাই)', '(কত টাকা|কত দাম|দর কত|কত করে|কত পড়বে|দামটা)',
      '(dam|daam|price|rate|mullo) (koto|kto|kot|koto hobe|janaben|bolen|bolun|janan|kemon|koto porbe|ta koto|bolben)',
      '(koto taka|koto dam|koto porbe|koto kore|koto hobe|dam jante|dor koto|koto lagbe)',
    ],
    'quotation-ask': [
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
      '(কিনতে|অর্ডার|নিতে|আমদানি|ক্রয়) (চাই|করতে|করব|দিতে|করতে চাই|চাচ্ছি|ইচ্ছুক)', '(লাগবে|দরকার|প্রয়োজন) (আমার|আমাদের|ছিল)',
      '(আমার|আমাদের) … (লাগবে|দরকার|প্রয়োজন)', '(kinte|order|nite) (chai|korte|korbo|dite|chacchi|chassi|dibo|korte chai)',
      '(amar|amader) … (lagbe|dorkar)',
    ],
    'availability-ask': [
      '(পাওয়া যাবে|আছে কি|স্টকে আছে|স্টক আছে|পাওয়া যায়|স্টক)',
      '(ache ki|ase ki|stock e ache|stock ache|stock ase|pawa jabe|paoa jabe|achhe ki|pabo ki|paoya jabe)',
    ],
    'lead-time-ask': [
      '(কত দিন|কতদিন|কয় দিন|কবে পাব|কত সময়)', '(koto din|kotodin|koydin|koy din|kobe pabo|koto somoy) (lagbe|e|por|lage|pore)*',
    ],
    'shipping-ask': [
      '(পর্যন্ত|ডেলিভারি|শিপিং|পরিবহন) (চার্জ|খরচ|কত|হবে|দেন|দিবেন|ভাড়া)',
      '(chittagong|dhaka|ctg|mongla) (porjonto|port|delivery|e delivery|pathan|pathate|porjonto koto)',
    ],
    'payment-terms-ask': [
      '(পেমেন্ট|মূল্য পরিশোধ) (কিভাবে|কেমন|কীভাবে|শর্ত|পদ্ধতি)*', '(payment) (kivabe|kibhabe|kemne|kivabe korbo|system ki)',
    ],
    'minimum-order-ask': [
      '(সর্বনিম্ন|মিনিমাম|কমপক্ষে) (কত|অর্ডার|কয়টা|পরিমাণ)*', '(minimum|komপক্ষে|komপokkhe|kompokkhe) (koto|koyta|order koto|koto pcs|koto piece)',
    ],
    'specification-ask': [
      '(বিস্তারিত|সাইজ|ওয়ারেন্টি|গুণমান|স্পেসিফিকেশন|মান|কোয়ালিটি) (জানতে|জানান|কত|কি|বলুন|কেমন|দিন|জানাবেন)',
      '(bistarito|details|size|quality|warranty) (janaben|janan|bolen|kemon|koto|jante chai|diben|den)',
    ],
    'customisation-ask': [
      '(লোগো|আমাদের ব্র্যান্ড|নিজস্ব ব্র্যান্ড) (প্রিন্ট|দেওয়া|দিয়ে|সহ|করা|ছাপা)*',
      '(logo|amader brand) (print|diye|dea|soho|deya|kore deya|dewa) (hobe|jabe|korte|koira)',
    ],
    'end-use': [
      '(দোকানের|কারখানার|ব্যবসার|প্রকল্পের|ফ্যাক্টরির|গার্মেন্টসের) (জন্য)', '(dokaner|karkhanar|factory r|factoryr|bebsar|garments er|bebshar) jonno',
    ],
    'not-received': [
      '(মাল|অর্ডার|পণ্য|পার্সেল) … (পাইনি|আসেনি|পৌঁছায়নি|পাই নাই|আসে নাই)',
      '(mal|order|ponno|parcel|product) … (paini|asheni|pai nai|ase nai|asheni|poucheni|pai ni|asche na)',
    ],
    'not-as-described': [
      '(ভুল মাল|ভুল পণ্য|ভুল সাইজ|স্যাম্পলের সাথে মিল|মান খারাপ|নিম্নমানের|ভুল রং)',
      '(vul mal|bhul mal|vul product|sample er sathe mil|quality kharap|vul size)',
    ],
    damaged: [
      '(মাল|পণ্য|কার্টন|মেশিন) … (ভাঙা|নষ্ট|ভেজা|ক্ষতিগ্রস্ত|ভেঙে)', '(mal|ponno|carton|product) … (vanga|bhanga|nosto|bheja|vija)',
    ],
    'refund-ask': [
      '(টাকা ফেরত|রিফান্ড)', '(taka|tk) (ferot|ferat|back) (chai|den|din|dite|lagbe|pabo)*',
    ],
    'repair-ask': [
      '(মেশিন|মোটর) … (নষ্ট|চলছে না|কাজ করছে না|চলে না)', '(machine|motor) … (nosto|cholche na|kaj korche na|chole na|kaj kore na)',
      '(খুচরা যন্ত্রাংশ|spare parts lagbe|parts lagbe)',
    ],
    'shipping-status': [
      '(আমার|আমাদের) (অর্ডার|মাল|কন্টেইনার|পণ্য|শিপমেন্ট) (কোথায়|কবে|কতদূর)*',
      '(amar|amader) (order|mal|container|shipment|product) (kothay|kobe|koi|kotodur) (asbe|pabo|ache|ase)*',
    ],
    'follow-up': [
      '(উত্তর|রিপ্লাই) (পাইনি|দিন|দেন|নাই|দিচ্ছেন না)*', '(reply|uttor) (den|din|paini|pai nai|dicchen na|dissen na|diben|nai)',
    ],
    thanks: [
      '(ধন্যবাদ) (আপনাকে|আপনাদের|ভাই)', '(onek dhonnobad|dhonnobad apnake|dhonnobad vai|onek thanks vai)',
    ],
  },
} as const satisfies PhrasePack
