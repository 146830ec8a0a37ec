import type { PhrasePack } from '../../concepts'

/** Urdu: what tells intents apart, orders placed, changed and gone wrong above all. */
export const urIntents: PhrasePack = {
  language: 'ur',
  phrases: {
    damaged: [
      '(ٹوٹا|ٹوٹے|ٹوٹی|خراب|بھیگا|بھیگے) (ہوا|ہوئے|ہوئی|) (آیا|آئے|آئی|ملا|ملے|نکلا|نکلے|مال|سامان)',
      '(maal|saman|carton) … (toota|tuta|tootay|toote) (hua|huwa|hue|howay)',
    ],
    short: ['(کم|غائب) (ملے|ملا|نکلے|آئے|ہیں|ہے)'],
    'poor-quality': ['(کوالٹی|معیار) (بہت |) (خراب|گھٹیا|ناقص|بیکار)', 'ناقص (مال|معیار|کوالٹی)'],
    'customs-hold': ['کسٹم* (میں|نے) (پھنس*|روک*|رکا*)'],
    'order-placed': ['(آرڈر) (دینا|کرنا|لگانا|بک) (ہے|چاہتے|چاہتا|کریں)', '(پرچیز آرڈر|آرڈر نمبر)'],
    'order-change': ['(آرڈر|تعداد|رنگ|سائز) … (تبدیل*|بدل*|کینسل|منسوخ)'],
    'return-ask': ['(واپس|تبدیل) (کرنا|کر سکتے|کروانا|کر دیں)', '(exchange|wapas) (karna|karwana|ho sakta)'],
    'repair-ask': [
      '(مشین|موٹر|پمپ) … (نہیں چل*|خراب|بند|کام نہیں)', '(machine|motor|pump) … (kharab|nahi chal*|band ho|theek kar*)',
      '(theek kar|repair kar) (do|den|dein|dijiye)',
    ],
    'usage-ask': ['(کیسے) (لگا*|چلا*|استعمال|سیٹ)'],
    'shipping-status': ['(سامان|مال|آرڈر|پارسل) … (کہاں|کب) (ہے|ہیں|پہنچے|آئے|ملے|تک)'],
    'refund-ask': ['(پیسے|رقم) (واپس|لوٹا*|ریفنڈ)'],
    'agency-ask': ['(ڈیلر|ایجنٹ|ڈسٹری بیوٹر|ایجنسی|ڈیلرشپ) (بننا|لینا|چاہ*|کے لیے)'],
    'sample-ask': ['(سیمپل|نمونہ) (بھیج*|چاہیے|مل*|دکھا*|دے)'],
    thanks: ['(مل گیا|پہنچ گیا) … (شکریہ|بہت اچھا)'],
    'documents-matter': ['(پیکنگ لسٹ|بل آف لیڈنگ|سرٹیفکیٹ آف اوریجن)'],
    'follow-up': ['(جواب) (نہیں|کا انتظار)'],
    'customisation-ask': ['(لوگو|نام) (پرنٹ|چھپ*|لگ*)'],
    'price-list': ['(ریٹ لسٹ|قیمتوں کی فہرست|پرائس لسٹ)'],
  },
}
