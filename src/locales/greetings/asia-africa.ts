import type { Greetings } from './patterns'

/** Asia and Africa. */
export const asiaAfrica = {
  zh: {
    nobody: '您好', anyone: '{full}您好', man: '{family}先生您好', woman: '{family}女士您好', sir: '先生您好', madam: '女士您好', byPosition: '{family}{position}您好',
    mark: '：',
  },
  'zh-Hant': {
    nobody: '您好', anyone: '{full}您好', man: '{family}先生您好', woman: '{family}女士您好', sir: '先生您好', madam: '女士您好', byPosition: '{family}{position}您好',
    mark: '：',
  },
  ja: { nobody: 'ご担当者様', anyone: '{family}様', man: '{family}様', woman: '{family}様', sir: 'ご担当者様', madam: 'ご担当者様', mark: '' },
  ko: {
    nobody: '안녕하십니까', anyone: '{full} 님, 안녕하십니까', man: '{full} 님, 안녕하십니까', woman: '{full} 님, 안녕하십니까', sir: '안녕하십니까', madam: '안녕하십니까',
    byPosition: '{full} {position}님, 안녕하십니까', mark: '.',
  },
  ar: {
    nobody: 'تحية طيبة وبعد', anyone: 'تحية طيبة، {title}{full}', man: 'السيد {title}{full} المحترم', woman: 'السيدة {title}{full} المحترمة',
    sir: 'السيد المحترم', madam: 'السيدة المحترمة',
    titles: { dr: 'د. ', prof: 'أ. د. ', eng: 'م. ' }, mark: '،',
  },
  fa: {
    nobody: 'با سلام و احترام', anyone: 'با سلام و احترام، {full} گرامی', man: 'جناب آقای {title}{full}، با سلام',
    woman: 'سرکار خانم {title}{full}، با سلام', sir: 'جناب آقا، با سلام', madam: 'سرکار خانم، با سلام', titles: { dr: 'دکتر ', eng: 'مهندس ' }, mark: '،',
  },
  he: {
    nobody: 'שלום רב', anyone: 'שלום {full}', man: 'לכבוד מר {full}', woman: "לכבוד גב' {full}", sir: 'אדון נכבד', madam: 'גברת נכבדה',
    titles: { dr: 'ד"ר ', prof: "פרופ' " }, titled: 'שלום {title}{full}', mark: ',',
  },
  ur: {
    nobody: 'السلام علیکم', anyone: 'السلام علیکم، {full}', man: 'محترم جناب {full}', woman: 'محترمہ {full}', sir: 'محترم جناب', madam: 'محترمہ',
    mark: '،',
  },
  hi: {
    nobody: 'नमस्ते', anyone: 'आदरणीय {full} जी', man: 'आदरणीय श्री {full} जी', woman: 'आदरणीय सुश्री {full} जी', sir: 'महोदय', madam: 'महोदया', mark: ',',
  },
  bn: { nobody: 'শুভেচ্ছা নেবেন', anyone: 'প্রিয় {full}', man: 'জনাব {full}', woman: 'জনাবা {full}', sir: 'জনাব', madam: 'জনাবা', mark: ',' },
  ta: {
    nobody: 'வணக்கம்', anyone: 'மதிப்பிற்குரிய {full} அவர்களுக்கு', man: 'மதிப்பிற்குரிய திரு. {full} அவர்களுக்கு',
    woman: 'மதிப்பிற்குரிய திருமதி {full} அவர்களுக்கு', sir: 'மதிப்பிற்குரிய ஐயா', madam: 'மதிப்பிற்குரிய அம்மா', mark: ',',
  },
  th: {
    nobody: 'เรียน ท่านผู้ติดต่อ', anyone: 'เรียน คุณ{full}', man: 'เรียน คุณ{full}', woman: 'เรียน คุณ{full}', sir: 'เรียน ท่านผู้ติดต่อ',
    madam: 'เรียน ท่านผู้ติดต่อ', titles: { dr: 'ดร.' }, titled: 'เรียน {title}{full}', mark: '',
  },
  vi: {
    nobody: 'Kính gửi Quý khách', anyone: 'Kính gửi Quý khách {full}', man: 'Kính gửi Ông {full}', woman: 'Kính gửi Bà {full}', sir: 'Kính gửi Ông',
    madam: 'Kính gửi Bà', mark: ',',
  },
  id: { nobody: 'Yth. Bapak/Ibu', anyone: 'Yth. {full}', man: 'Yth. Bapak {full}', woman: 'Yth. Ibu {full}', sir: 'Yth. Bapak', madam: 'Yth. Ibu', mark: ',' },
  ms: {
    nobody: 'Tuan/Puan yang dihormati', anyone: 'Salam sejahtera, {full}', man: 'Encik {full} yang dihormati', woman: 'Puan {full} yang dihormati',
    sir: 'Tuan yang dihormati', madam: 'Puan yang dihormati', mark: ',',
  },
  tl: {
    nobody: 'Magandang araw po', anyone: 'Magandang araw po, {full}', man: 'Magandang araw po, Mr. {family}', woman: 'Magandang araw po, Ms. {family}',
    sir: 'Magandang araw po, Sir', madam: "Magandang araw po, Ma'am", mark: ',',
  },
  sw: {
    nobody: 'Habari', anyone: 'Habari {full}', man: 'Mheshimiwa Bw. {full}', woman: 'Mheshimiwa Bi. {full}', sir: 'Mheshimiwa Bwana',
    madam: 'Mheshimiwa Bibi', mark: ',',
  },
} as const satisfies Greetings
