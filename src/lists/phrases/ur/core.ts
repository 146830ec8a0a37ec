import type { PhrasePack } from '../../concepts'

/** Urdu in Latin letters: what buyers and customers with an order say. */
export const urCore = {
  language: 'ur',
  phrases: {
    'price-ask': [
      '(qeemat|qimat|keemat|kimat) (kya|kitni|batao|batayein|bataen|bata|batain|batadein|chahiye|bataye)',
      '(rate|price|qeemat) (batayein|bataen|batain|bata dein|bata den|bata dain|kiya hai|kia hai|kia|bataiye ga|bta dain|btaen|bataein|bhej dein|bhejein)',
      '(kitne ka|kitnay ka|kitnay ki|kitne ki|kitna hai price|kia rate|kiya rate|kia price|kitnay mein|kitnay paise|rates bata)',
    ],
    'quotation-ask': [
      '(quotation|proforma|rate list) (bhej dein|bhejein|bhej den|bhejen|send kar dein|darkar|chahiye hai|bhaij dein|bhijwa dein|bhejwa dein)',
    ],
    'catalogue-ask': [
      '(catalog|catalogue|price list|tasveerein|pictures|pics) (bhej dein|bhejein|bhej den|bhejen)',
      '(catalog|catalogue|price list|tasveerein|pictures|pics) (send kar dein|dikha dein|bhaij dein|bhijwa dein|send karein)',
    ],
    'sample-ask': [
      '(sample|namoona|namuna) (bhej dein|bhejein|bhej den|mil sakta|darkar|bhaij dein|mil jaye ga|mangwana hai|bhijwa dein|mil sakay)',
    ],
    'order-intent': [
      '(mujhay|mujhe|humein|hamein|hamain|humain) … (chahiye hai|darkar hai|darkar hain|khareedna)',
      '(mujhay|mujhe|humein|hamein|hamain|humain) … (kharidna hai|mangwana hai|khareedni|order karna|chahiyen|chahye)',
      '(khareedna chahta|khareedna chahte|khareedna hai|khareedne ka|order dena chahte|order karna chahta|mangwana chahte)',
    ],
    'availability-ask': [
      '(dastiyab|dastyab|maujood|mojood) (hai|hain|hay|he|hai kya|hain kya)',
      '(mil jaye ga|mil jayega kya|mil sakta hai|mil sakti hai|aap banate hain|aap ke pas|apke pass|stock mein hai)',
    ],
    'lead-time-ask': [
      '(kitne din|kitnay din|kab tak) (mein mil|lagein gay|lagen ge|lagain gay|mil jaye|deliver|mein deliver|mein aa|tayyar)*',
    ],
    'shipping-ask': [
      '(karachi|lahore|islamabad|faisalabad|peshawar|multan|sialkot) (tak|delivery|mein deliver|port tak|bhej) (kitna|kitne|ka|charges|ho|sakte)*',
      '(delivery charges kitne|karaya kitna|kiraya kitna)',
    ],
    'payment-terms-ask': [
      '(payment|paisay|raqam) (kaise karni|kaisay karni|ka tareeqa|ka tareeka|kis tarah|kaise hogi|kaisay hogi)', 'advance kitna dena',
    ],
    'minimum-order-ask': [
      '(kam az kam|kam se kam) (kitna|kitne|kitnay|order|kitni|quantity)',
    ],
    'specification-ask': [
      '(tafseel|tafseelat|details|specifications) (bata dein|bhej dein|batayein|chahiye|darkar|bataen|bata den|bataein)',
    ],
    'customisation-ask': [
      '(apna logo|hamara logo|apne brand|apnay brand|hamare brand|hamaray brand) (lag|print|ke sath|kay sath|lagwana|chahiye|par)*',
    ],
    'end-use': [
      '(dukan|dukaan|karobar|factory|karkhana|karkhanay) (ke liye|kay liye|ke lye|k liye|kay lye) (chahiye|darkar)*',
    ],
    'not-received': [
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
      '(paisay|paise|raqam|pesay) (wapas|wapis|vapis) (karein|kar dein|karo|chahiye|karen|kar den|chahiyen|do)',
    ],
    'repair-ask': [
      '(machine|motor) … (kharab ho gayi|kharab hai|chal nahi rahi|kaam nahi kar rahi|nahin chal rahi|band ho gayi)',
      '(parts|purza|purzay) (darkar|chahiye hain|mil sakte|mil jayein)',
    ],
    'shipping-status': [
      '(mera|hamara|hamari|meri) (order|maal|parcel|container|shipment) (kahan|kidhar|kab) (hai|tak|pohanchay|pohnche|aaye|mile|pahunche|pohanche)*',
    ],
    'payment-matter': [
      '(payment|paisay|raqam) (kar di hai|bhej di hai|bhej diye hain|transfer kar di|kar di gayi|jama karwa|bhej diye)',
    ],
    'follow-up': [
      '(jawab|jawaab) (nahi|nahin|ka intezar|dein|den|ka intizar|ka muntazir|nahi mila|nahi aaya)', '(intezar hai|intizar hai|muntazir hoon|muntazir hain)',
    ],
    thanks: [
      '(bohat shukriya|bohot shukriya|bahut shukriya|boht shukriya|shukriya aap|shukria aap|shukriya bhai)',
    ],
  },
} as const satisfies PhrasePack
