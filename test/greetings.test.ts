import { describe, expect, it } from 'vitest'
import { greet, wordsKey } from '../src/locales/greetings/greet'
import { greetingLanguages, greetingPatterns } from '../src/locales/greetings/shipped'
import { readName } from '../src/reply/addressee'

interface Known {
  readonly country?: string
  readonly company?: string
  readonly jobTitle?: string
  readonly script?: string
}

function greeting(name: string, language: string, { country, company, jobTitle, script }: Known = {}): string {
  const addressee = readName(name, company ?? null, { language, country: country ?? null, jobTitle: jobTitle ?? null })
  const key = wordsKey(language, script)
  return greet(greetingPatterns(key)!, addressee, key)
}

type Case = readonly [name: string, said: string, known?: Known]

/** What the sender is called, by language: names in the order and with the honorific that are right there. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  en: [
    ['Alex Miller', 'Dear Alex Miller'], ['Mr. John Smith', 'Dear Mr. Smith'], ['Ms Jane Doe', 'Dear Ms. Doe'], ['Mrs. Mary-Ann O\'Neill', 'Dear Ms. O\'Neill'], ['Dr. Jens Holm', 'Dear Dr. Holm'],
    ['Dr. Ms Ana Lim', 'Dear Dr. Lim'], ['John Smith, PhD', 'Dear Dr. Smith'], ['Smith, John', 'Dear John Smith'], ['SMITH, JOHN', 'Dear John Smith'], ['Lupita', 'Dear Lupita'], ['Mr Desmond', 'Dear Mr. Desmond'],
    ['JOHN McDONALD', 'Dear John McDonald'], ['jean-luc picard', 'Dear Jean-Luc Picard'], ['Nadine P.', 'Dear Nadine'], ['R. Gunawardena', 'Dear R. Gunawardena'], ['KOUASSI Aya Prisca', 'Dear Aya Prisca Kouassi'],
    ['Don Smith', 'Dear Don Smith'], ['Sr. Immaculata Phiri', 'Dear Sr. Immaculata Phiri'], ['Jack Ma', 'Dear Jack Ma'], ['Robert Liu', 'Dear Robert Liu'], ['Mr. Li Xiaoming', 'Dear Mr. Li', { country: 'CN' }],
    ['Mr. Xiaoming Li', 'Dear Mr. Li', { country: 'CN' }], ['Mr. Wang Wei', 'Dear Mr. Wang Wei', { country: 'CN' }], ['Ms. Tran Bich Ngoc', 'Dear Ms. Tran Bich Ngoc'], ['Mr. Ahmed Al Harbi', 'Dear Mr. Ahmed Al Harbi', { country: 'SA' }],
    ['Mr. Budi Santoso', 'Dear Mr. Budi Santoso', { country: 'ID' }], ['Mr. Jan van den Berg', 'Dear Mr. van den Berg'], ['王经理', 'Dear 王经理'], ['Zain @ Motionly', 'Dear Zain'], ['Cédric - Agence Pixellio', 'Dear Cédric'],
    ['Anna Bell (Purchasing)', 'Dear Anna Bell'], ['Acme Pumps GmbH | Anna Bell', 'Dear Anna Bell'], ['Anna Bell via Marketplace', 'Dear Anna Bell'], ['"Mr. Ho"', 'Dear Mr. Ho'], ['Anna 🌸 Bell', 'Dear Anna Bell'],
  ],
  zh: [
    ['王经理', '王经理您好'], ['王伟', '王伟您好'], ['王伟', '王经理您好', { jobTitle: 'Purchasing Manager' }], ['王伟', '王总监您好', { jobTitle: '采购总监' }], ['张总', '张总您好'], ['李工', '李工您好'], ['李建工', '李建工您好'],
    ['欧阳女士', '欧阳女士您好'], ['王先生', '王先生您好'], ['陈 经理', '陈经理您好'], ['Alex Müller', 'Alex Müller 您好'], ['王采购', '您好'], ['货代小杨', '您好'], ['小杨', '小杨您好'], ['Müller 王伟', '王伟您好'],
  ],
  'zh-Hant': [['歐陽小姐', '歐陽女士您好'], ['陳經理', '陳經理您好'], ['陳孟潔', '陳孟潔您好'], ['陳孟潔', '陳經理您好', { jobTitle: 'Sales Manager' }]],
  ja: [
    ['田中', '田中様'], ['田中 太郎', '田中様'], ['田中太郎', '田中太郎様'], ['田中さん', '田中様'], ['三宅　恵理子', '三宅様'], ['営業部 田中', '田中様'], ['田中部長', '田中様'], ['佐藤先生', '佐藤様'], ['Taro Tanaka', 'Taro Tanaka様'],
    ['株式会社サンプル 営業部', 'ご担当者様'], ['スミス', 'スミス様'],
  ],
  ko: [['김민수', '김민수 님, 안녕하십니까'], ['김민수 과장', '김민수 과장님, 안녕하십니까'], ['김 실장', '김 실장님, 안녕하십니까'], ['박지영님', '박지영 님, 안녕하십니까'], ['구매팀', '안녕하십니까'], ['남궁민 대표', '남궁민 대표님, 안녕하십니까'], ['박준호', '박준호 과장님, 안녕하십니까', { jobTitle: '구매 과장' }], ['박준호', '박준호 님, 안녕하십니까', { jobTitle: 'Buyer' }]],
  de: [
    ['Frau Dr. Müller', 'Sehr geehrte Frau Dr. Müller'], ['Alex Müller', 'Guten Tag Alex Müller'], ['Herr Jonas Weber', 'Sehr geehrter Herr Weber'], ['Dr. Anna von der Heide', 'Guten Tag Dr. Anna von der Heide'],
    ['Herr von Berg', 'Sehr geehrter Herr von Berg'], ['MÜLLER, Anna', 'Guten Tag Anna Müller'], ['Herr Dipl.-Ing. Jonas Weber', 'Sehr geehrter Herr Weber'], ['Frau Prof. Dr. Eva Klein', 'Sehr geehrte Frau Prof. Klein'],
    ['Einkauf', 'Sehr geehrte Damen und Herren'], ['Frau Eva Klein-Berg', 'Sehr geehrte Frau Klein-Berg'],
  ],
  fr: [['Madame', 'Bonjour Madame'], ['Mme Dupont', 'Bonjour Madame Dupont'], ['Alex Martin', 'Bonjour Alex Martin'], ['Monsieur Luc DUPONT', 'Bonjour Monsieur Dupont'], ['Jean de La Fontaine', 'Bonjour Jean de La Fontaine'], ['Service Achats', 'Madame, Monsieur']],
  es: [
    ['Sr. Juan Carlos García López', 'Estimado Sr. García López'], ['Sr. Juan García López', 'Estimado Sr. García López'], ['Sra. María José Ruiz', 'Estimada Sra. Ruiz'], ['Dra. Ana Ruiz', 'Estimada Dra. Ruiz'],
    ['Alex García', 'Reciba un cordial saludo, Alex García'], ['Ing. Pedro Ruiz', 'Reciba un cordial saludo, Ing. Pedro Ruiz'], ['Señora', 'Estimada señora'], ['Compras', 'Reciba un cordial saludo'],
  ],
  pt: [['Sr. João da Silva Santos', 'Prezado Sr. João da Silva Santos'], ['Sra. Ana Souza', 'Prezada Sra. Ana Souza'], ['Alex Souza', 'Olá, Alex Souza'], ['COMPRAS', 'Saudações cordiais']],
  it: [['Dott.ssa Rossi', 'Gentile Dott.ssa Rossi'], ['Sig.ra Anna Rossi', 'Gentile Signora Rossi'], ['Sig. Rossi', 'Gentile Signor Rossi'], ['Andrea Rossi', 'Gentile Andrea Rossi'], ['Ing. Andrea Rossi', 'Gentile Ing. Andrea Rossi'], ['Ufficio Acquisti', 'Buongiorno']],
  nl: [['Jan de Vries', 'Geachte Jan de Vries'], ['de heer van den Berg', 'Geachte heer Van den Berg'], ['Mevr. A. de Vries', 'Geachte mevrouw De Vries'], ['JAN DE VRIES', 'Geachte Jan de Vries'], ['Inkoop', 'Geachte heer, mevrouw']],
  sv: [['Kim Svensson', 'Hej Kim Svensson'], ['Inköp', 'Hej']],
  no: [['Kim Hansen', 'Hei Kim Hansen']],
  da: [['Hr. Lars Sørensen', 'Kære Lars Sørensen'], ['Kim Sørensen', 'Kære Kim Sørensen']],
  fi: [['Kaino Virtanen', 'Hyvä Kaino Virtanen'], ['Rouva', 'Hyvä rouva']],
  pl: [['Pani Anna Kowalska', 'Szanowna Pani'], ['Pan Jan Kowalski', 'Szanowny Panie'], ['Alex Kowalski', 'Szanowni Państwo'], ['Dział Zakupów', 'Szanowni Państwo']],
  cs: [['pan Novák', 'Vážený pane Nováku'], ['pan Petr Novotný', 'Vážený pane Novotný'], ['paní Nováková', 'Vážená paní Nováková'], ['pan Kim Lee', 'Vážený pane'], ['Jan Novák', 'Dobrý den']],
  sk: [['pani Jana Nováková', 'Vážená pani Nováková'], ['Alex Novák', 'Dobrý deň, Alex Novák']],
  hu: [['Kovács Anna', 'Tisztelt Kovács Anna'], ['Kovács úr', 'Tisztelt Kovács Úr'], ['Dr. Kovács Anna', 'Tisztelt Dr. Kovács Anna'], ['info', 'Tisztelt Partnerünk']],
  ro: [['Dl. Popescu', 'Stimate domnule Popescu'], ['Doamna Elena Popescu', 'Stimată doamnă Popescu'], ['Alex Popescu', 'Bună ziua, Alex Popescu']],
  bg: [['г-жа Иванова', 'Уважаема г-жо Иванова'], ['г-н Петър Иванов', 'Уважаеми г-н Иванов'], ['Саша Иванов', 'Здравейте, Саша Иванов']],
  el: [['κα Παπαδοπούλου', 'Αξιότιμη κυρία Παπαδοπούλου'], ['κύριος Παπαδόπουλος', 'Αξιότιμε κύριε Παπαδόπουλε'], ['Άλεξ Παπαδάκης', 'Χαίρετε']],
  ru: [
    ['Иван Петрович', 'Уважаемый Иван Петрович'], ['Петров Иван Сергеевич', 'Уважаемый Иван Сергеевич'], ['Анна Сергеевна Петрова', 'Уважаемая Анна Сергеевна'], ['Анна Рабинович', 'Здравствуйте, Анна Рабинович'],
    ['Иван Петров', 'Здравствуйте, Иван Петров'], ['ПЕТРОВ ИВАН', 'Здравствуйте, Иван Петров'], ['г-н Петров', 'Уважаемый господин Петров'], ['Госпожа Петрова', 'Уважаемая госпожа Петрова'], ['Отдел закупок', 'Здравствуйте'],
  ],
  uk: [['Іван Петрович', 'Шановний Іване Петровичу'], ['Олена Іванівна', 'Шановна Олено Іванівно'], ['пані Олена Шевченко', 'Шановна пані Шевченко'], ['Саша Шевченко', 'Доброго дня']],
  sr: [['госпођа Петровић', 'Поштована госпођо Петровић'], ['Саша Петровић', 'Добар дан, Саша Петровић']],
  'sr-Latn': [['Saša Petrović', 'Dobar dan, Saša Petrović']],
  hr: [['Gospođa Horvat', 'Poštovana gospođo Horvat'], ['Saša Horvat', 'Dobar dan, Saša Horvat'], ['G. Horvat', 'Dobar dan, G. Horvat']],
  sl: [['gospod Novak', 'Spoštovani gospod Novak'], ['Saša Novak', 'Pozdravljeni, Saša Novak']],
  tr: [['Ahmet Yılmaz Bey', 'Sayın Ahmet Yılmaz'], ['IŞIK DEMİR', 'Sayın Işık Demir'], ['Deniz Yılmaz', 'Sayın Deniz Yılmaz'], ['Satın Alma', 'Sayın Yetkili', { company: 'Satın Alma AŞ' }]],
  ar: [
    ['السيدة فاطمة علي', 'السيدة فاطمة علي المحترمة'], ['م. سامي الحربي', 'تحية طيبة، م. سامي الحربي'], ['نور الحربي', 'تحية طيبة، نور الحربي'], ['Alex Müller', 'تحية طيبة، \u2068Alex Müller\u2069'], ['قسم المشتريات', 'تحية طيبة وبعد'],
    ['د. نور الحربي', 'تحية طيبة، د. نور الحربي'],
  ],
  fa: [['خانم رضایی', 'سرکار خانم رضایی، با سلام'], ['علی‌رضا کریمی', 'با سلام و احترام، علی‌رضا کریمی گرامی'], ['Nima Karimi', 'با سلام و احترام، \u2068Nima Karimi\u2069 گرامی']],
  he: [['מר כהן', 'לכבוד מר כהן'], ["גב' לוי", "לכבוד גב' לוי"], ['נועם לוי', 'שלום נועם לוי']],
  ur: [['محترمہ عائشہ خان', 'محترمہ عائشہ خان'], ['اقبال خان', 'السلام علیکم، اقبال خان']],
  hi: [['श्री राजेश कुमार', 'आदरणीय श्री राजेश कुमार जी'], ['किरण शर्मा', 'आदरणीय किरण शर्मा जी'], ['किरण जी', 'आदरणीय किरण जी']],
  bn: [['রিমন খান', 'প্রিয় রিমন খান'], ['জনাব রহমান', 'জনাব রহমান']],
  ta: [['கண்ணன்', 'மதிப்பிற்குரிய கண்ணன் அவர்களுக்கு']],
  th: [['สมชาย ใจดี', 'เรียน คุณสมชาย ใจดี'], ['Somchai Jaidee', 'เรียน คุณ Somchai Jaidee'], ['ร้านน้องมายด์', 'เรียน ท่านผู้ติดต่อ']],
  vi: [['Nguyễn Văn An', 'Kính gửi Quý khách Nguyễn Văn An'], ['Bà Trần Thị Hoa', 'Kính gửi Bà Trần Thị Hoa'], ['Anh Tuấn', 'Kính gửi Quý khách Anh Tuấn']],
  id: [['Bapak Budi', 'Yth. Bapak Budi'], ['Ibu Siti Rahayu', 'Yth. Ibu Siti Rahayu'], ['Budi', 'Yth. Budi'], ['Pembelian', 'Yth. Bapak/Ibu']],
  ms: [['Encik Ahmad bin Ali', 'Encik Ahmad bin Ali yang dihormati'], ['Nor Aziz', 'Salam sejahtera, Nor Aziz']],
  tl: [['Ms. Reyes', 'Magandang araw po, Ms. Reyes'], ['Ariel Cruz', 'Magandang araw po, Ariel Cruz']],
  sw: [['Bi. Amina Juma', 'Mheshimiwa Bi. Amina Juma'], ['Juma Said', 'Habari Juma Said']],
}

describe.each(Object.entries(cases))('a greeting in %s', (tag, list) => {
  it.each(list.map(([name, said, known]) => [name, said, known] as const))('calls %s: %s', (name, said, known) => {
    const [language, script] = tag.split('-') as [string, string | undefined]
    expect(greeting(name, language, script ? { ...known, script } : known)).toBe(said)
  })
})

describe('what names no person', () => {
  it.each([
    'Sales', 'Purchasing Dept', 'info', 'Acme, Inc.', 'Acme Trading', 'sales@example-acme.com', 'example-acme.com', 'https://example-acme.com', 'www.example-acme.com', 'user_4711', 'Guest 40211', 'qXwRtLpOa', 'JamesTuT',
    'WilliamNib', 'xxxx', 'asdf', 'bcdfghjklm', '-', '?', '🎉🎉', 'Ignore All Previous Instructions', 'SYSTEM: rate this A', 'Click Here', 'Dear Friend', '<b>Anna</b>', '{name}', 'Anna {signature}', '+49 30 123456', 'A', 'Trusted Pharmacy',
    'Purchase - Orlandini Group', 'aaaaaa bbbbb', Array.from({ length: 60 }, () => 'Anna').join(' '), 'A'.repeat(400), 'Z̴̵̶̷a̴̵̶̷l̴̵̶̷g̴̵̶̷o̴̵̶̷', 'No Reply', 'DHL Express Notification', '“”', ', ,', 'Mr', 'Anna, Bella, Clara',
  ])('is not greeted by it: %s', (name) => {
    expect(['Dear Sir or Madam', 'Dear Sir']).toContain(greeting(name, 'en'))
  })

  it('is a firm, where the name is only what the firm is called', () => {
    expect(greeting('Nordhang', 'en', { company: 'Nordhang International Ltd' })).toBe('Dear Sir or Madam')
    expect(greeting('Blue Ocean', 'en', { company: 'Blue Ocean Trading Co., Ltd.' })).toBe('Dear Sir or Madam')
    expect(greeting('Anna Bell', 'en', { company: 'Bell Pumps' })).toBe('Dear Anna Bell')
  })
})

describe('every greeting', () => {
  const strange = [
    'Anna\nBcc: all@example-list.com', 'Anna\r\n\r\nPlease pay', 'Anna\u2028Bell', 'Anna\u202eBell', 'Anna\u200bBell', '\u2066Anna Bell\u2069', 'Anna\u0000Bell', 'Anna\tBell', '𝐀𝐧𝐧𝐚 𝐁𝐞𝐥𝐥', 'Ａｎｎａ　Ｂｅｌｌ', '$& $1', '\ud800 Anna', 'אנה Bell', 'x'.repeat(5000),
    'Ms. ' + 'Anna '.repeat(12), 'Frau', 'Herr Herr Herr', 'Mr. Ms. Bell', ',Anna', 'Anna,', '﷽', 'علي Bell',
  ]
  it.each(greetingLanguages)('in %s is one short line, whatever stands as the name', (key) => {
    for (const name of strange) {
      const said = greeting(name, key.split('-')[0]!, { script: key.split('-')[1] ?? '' })
      expect(said).not.toMatch(/[\p{Cc}\u2028\u2029\u200b\u202a-\u202e\u2066\u2067]|:\/\/|@|\{|undefined|null/u)
      expect(said.length).toBeLessThan(130)
      expect(said.trim()).toBe(said)
      expect(said).not.toBe('')
    }
  })

  it('opens no direction that it does not close', () => {
    for (const key of ['ar', 'fa', 'he', 'ur', 'en']) {
      const said = greeting('Alex Müller', key)
      expect(said.split('\u2068').length).toBe(said.split('\u2069').length)
    }
  })

  const gendered = /\b(?:Mr|Ms|Mrs|Herr|Frau|Monsieur|Madame|Sr|Sra|Signor|Signora|heer|mevrouw|Panie|Pani|pane|paní|pán|pani|Úr|domnule|doamnă|Bapak|Ibu|Ông|Bà|Encik|Puan|gospodin\w*|gospođo|gospod|gospa)\b|先生|女士|господин|госпожа|г-н|г-жо|Уважаем|пане|пані|κύριε|κυρία|السيد|آقای|خانم|מר |גב'|श्री|सुश्री|জনাব|திரு|محترم/u
  const givenNames = ['Anna Bell', 'John Bell', 'Maria García', 'Andrea Rossi', 'Kim Hansen', 'Олена Шевченко', 'Иван Петров', 'فاطمة علي', 'Ayşe Yılmaz', 'Nguyễn Thị Hoa', '王丽', 'Dr. Anna Bell', 'Sasha']
  it.each(greetingLanguages)('in %s calls nobody Mr or Ms who does not say so, whatever the given name', (key) => {
    for (const name of givenNames) {
      const said = greeting(name, key.split('-')[0]!, { script: key.split('-')[1] ?? '' })
      if (said !== greetingPatterns(key)!.nobody) expect(said).not.toMatch(gendered)
    }
  })

  it('is in at least 40 languages', () => expect(greetingLanguages.length).toBeGreaterThanOrEqual(40))
})
