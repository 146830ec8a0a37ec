import type { PhrasePack } from '../../concepts'

/** Bengali: what tells intents apart, orders placed, changed and gone wrong above all. */
export const bnIntents: PhrasePack = {
  language: 'bn',
  phrases: {
    damaged: [
      '(ভাঙা|ভাঙ্গা|নষ্ট|ছেঁড়া|ভেজা|ক্ষতিগ্রস্ত) (এসেছে|আসছে|পেয়েছি|অবস্থায়|হয়ে|মাল|পেলাম|ছিল)',
      '(maal|mal|product|pis|carton) … (vanga|bhanga|nosto|venge) (asche|aschhe|paisi|peyechi|ache|geche)',
    ],
    short: ['(কম|মিসিং) (পেয়েছি|এসেছে|আছে|পেলাম)', '(mal|maal|pis|carton) kom (paisi|peyechi|asche|ache)'],
    'poor-quality': ['(কোয়ালিটি|মান) (খুব |) (খারাপ|বাজে|নিম্ন)', 'quality (khub |) (kharap|baje)'],
    'customs-hold': ['(কাস্টমস*) … (আটক*|আটকে)'],
    'not-as-described': ['(ভুল) (মাল|পণ্য|সাইজ|রং|কালার|প্রোডাক্ট|মডেল)', '(vul|bhul) (product|mal|maal|size|color|model)'],
    'order-placed': ['(অর্ডার) (দিতে চাই|করতে চাই|নম্বর|কনফার্ম|সংযুক্ত)', 'order (dite chai|korte chai|confirm koren)'],
    'order-change': ['(অর্ডার|পরিমাণ|রং|সাইজ) … (পরিবর্তন|বদল*|বাতিল)'],
    'return-ask': ['(ফেরত|বদল*|এক্সচেঞ্জ) (দিতে চাই|করতে চাই|দেওয়া|করা যাবে|পাঠাতে)'],
    'repair-ask': ['(মেশিন|মোটর|পাম্প) … (চলছে না|নষ্ট|কাজ করছে না|বন্ধ)', '(machine|motor) … (cholche na|nosto|kaj kore na|cholena)'],
    'usage-ask': ['(কিভাবে|কীভাবে) (চালা*|ব্যবহার|সেট|লাগা*|ইনস্টল)', 'kivabe (chalabo|use|set|lagabo|install)'],
    'shipping-status': ['(মাল|অর্ডার|পার্সেল|পণ্য|কন্টেইনার) … (কোথায়|কবে)', '(mal|maal|order|parcel) (koi|kothay|kobe)'],
    'refund-ask': ['(টাকা) (ফেরত|রিফান্ড|ব্যাক)', 'taka (ferot|ferat|back|refund)'],
    'sample-ask': ['(স্যাম্পল|নমুনা) (পাঠা*|দিতে|পাওয়া|লাগবে|চাই)', 'sample (pathan|pathaite|diben|lagbe|chai|paoa|dite)'],
    'catalogue-ask': ['(ক্যাটালগ) (দিন|পাঠান|দেন|পাঠাবেন|চাই)', 'catalog* (den|diben|pathan)'],
    'agency-ask': ['(ডিলার|এজেন্ট|পরিবেশক|ডিস্ট্রিবিউটর) (হতে চাই|হতে চাচ্ছি|নিতে চাই|হিসেবে)'],
    thanks: ['(পেয়েছি|পেলাম|পৌঁছেছে) … (ধন্যবাদ)'],
    feedback: ['(কাস্টমার*|ক্রেতা*) … (পছন্দ করেছে|খুশি)'],
    'customisation-ask': ['(লোগো|নাম) (প্রিন্ট|বসা*|লাগা*|ছাপা*)'],
    'documents-matter': ['(প্যাকিং লিস্ট|সার্টিফিকেট অব অরিজিন|বিএল কপি)'],
    'price-list': ['(মূল্য তালিকা|দামের তালিকা|প্রাইস লিস্ট|রেট লিস্ট)'],
  },
}
