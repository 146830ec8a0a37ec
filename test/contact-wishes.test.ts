import { describe, expect, it } from 'vitest'
import { scoreInquiry } from '../src/index'
import { deriveFacts } from '../src/facts/derive'
import { parseInquiry } from '../src/inquiry/parse'
import { contactWishConcepts } from '../src/lists/concept-groups'
import { contactWishPacks } from '../src/lists/phrases/contact-wishes'
import { rules } from '../src/rules'
import { wishesOf } from '../src/reply/wishes'
import { shippedData } from '../src/shipped'

function wishes(body: string) {
  const { wanted, noCalls } = wishesOf(deriveFacts(parseInquiry({ body }).inquiry, {}, { ...shippedData(), watchlist: [] }, []))
  return [...wanted, ...(noCalls ? ['no calls'] : [])].join(', ')
}

type Row = readonly [language: string, body: string, wanted: string]

describe('how the sender wants to be answered', () => {
  it.each<Row>([
    ['en', 'We need 200 valves. Please call me on +44 20 7946 0011.', 'phone'],
    ['en', 'Give me a call when you have the price.', 'phone'],
    ['en', 'WhatsApp me on +233 30 555 0123 with the price', 'chat'],
    ['en', 'Pls add me on WeChat: pumpking88', 'chat'],
    ['en', 'Please send your quotation by email only, no calls please.', 'email, no calls'],
    ['en', 'Kindly reply to my email with the best price', 'email'],
    ['en', 'Please do not call us, we work in shifts.', 'no calls'],
    ['en', 'Contact me on WhatsApp or call me back tomorrow.', 'chat, phone'],
    ['zh', '我们需要200个阀门，请给我打电话，13800001234。', 'phone'],
    ['zh', '报价请加我微信：fangyuan_88', 'chat'],
    ['zh', '请用邮件回复，不要打电话。', 'email, no calls'],
    ['zh-Hant', '報價請加我微信：fangyuan_88', 'chat'],
    ['es', 'Necesitamos 40 bombas. Por favor llámeme al número de abajo.', 'phone'],
    ['es', 'Escríbame por WhatsApp con el precio.', 'chat'],
    ['es', 'Favor responder por correo, no llamar.', 'email, no calls'],
    ['pt', 'Preciso de 40 bombas. Por favor me ligar.', 'phone'],
    ['pt', 'Me chama no WhatsApp para falar do preço.', 'chat'],
    ['pt', 'Favor enviar a cotação por e-mail.', 'email'],
    ['fr', 'Il nous faut 40 pompes. Merci de me rappeler demain.', 'phone'],
    ['fr', 'Contactez-moi sur WhatsApp pour le prix.', 'chat'],
    ['fr', 'Merci de répondre uniquement par mail, ne pas appeler.', 'email, no calls'],
    ['de', 'Wir brauchen 40 Pumpen. Bitte rufen Sie mich an.', 'phone'],
    ['de', 'Bitte per WhatsApp schreiben.', 'chat'],
    ['de', 'Angebot bitte per E-Mail, bitte keine Anrufe.', 'email, no calls'],
    ['it', 'Ci servono 40 pompe. Mi chiami quando ha il prezzo.', 'phone'],
    ['it', 'Scrivetemi su WhatsApp.', 'chat'],
    ['it', 'Rispondete solo via mail, niente telefonate.', 'email, no calls'],
    ['nl', 'Wij zoeken 40 pompen. Kunt u mij bellen?', 'phone'],
    ['nl', 'Stuur de prijs via WhatsApp.', 'chat'],
    ['nl', 'Graag per e-mail, niet bellen.', 'email, no calls'],
    ['pl', 'Potrzebujemy 40 pomp. Proszę o kontakt telefoniczny.', 'phone'],
    ['pl', 'Proszę pisać na WhatsApp.', 'chat'],
    ['pl', 'Proszę o ofertę mailem, proszę nie dzwonić.', 'email, no calls'],
    ['ru', 'Нужно 40 насосов. Перезвоните мне, пожалуйста.', 'phone'],
    ['ru', 'Напишите мне в ватсап цену.', 'chat'],
    ['ru', 'Ответ прошу на почту, не звоните.', 'email, no calls'],
    ['ar', 'نحتاج ٤٠ مضخة. يرجى الاتصال بي على الرقم ادناه', 'phone'],
    ['ar', 'نحتاج ٤٠ مضخة وتواصلوا معي على الواتساب', 'chat'],
    ['ar', 'يرجى ارسال السعر عبر البريد الالكتروني فقط', 'email, no calls'],
    ['tr', '40 pompa lazım. Lütfen beni arayın.', 'phone'],
    ['tr', 'WhatsApp\'tan yazabilirsiniz.', 'chat'],
    ['tr', 'Teklifi mail ile gönderin, lütfen aramayın.', 'email, no calls'],
    ['vi', 'Cần 40 máy bơm. Vui lòng gọi lại cho tôi.', 'phone'],
    ['vi', 'Liên hệ qua Zalo để báo giá.', 'chat'],
    ['vi', 'Vui lòng gửi báo giá qua email.', 'email'],
    ['id', 'Butuh 40 pompa. Tolong telepon saya.', 'phone'],
    ['id', 'Hubungi saya via WA ya', 'chat'],
    ['id', 'Mohon balas lewat email, jangan telepon.', 'email, no calls'],
    ['ja', 'ポンプ40台必要です。お電話をください。', 'phone'],
    ['ja', 'LINEでご連絡ください。', 'chat'],
    ['ja', 'メールでご返信ください。お電話はご遠慮ください。', 'email, no calls'],
    ['ko', '펌프 40대가 필요합니다. 전화 주세요.', 'phone'],
    ['ko', '카톡으로 연락 주세요.', 'chat'],
    ['ko', '이메일로 회신 부탁드립니다.', 'email'],
    ['fa', '۴۰ پمپ لازم داریم. لطفا با من تماس بگیرید', 'phone'],
    ['fa', 'قیمت را در واتساپ برای من پیام دهید', 'chat'],
    ['fa', 'لطفا پاسخ را از طریق ایمیل ارسال کنید', 'email'],
    ['hi', 'हमें 40 पंप चाहिए। कृपया कॉल करें', 'phone'],
    ['hi', 'कीमत व्हाट्सएप पर भेजें', 'chat'],
    ['hi', 'कृपया ईमेल पर जवाब दें', 'email'],
    ['th', 'ต้องการปั๊ม 40 เครื่อง กรุณาโทรกลับ', 'phone'],
    ['th', 'แอดไลน์มาคุยกันครับ', 'chat'],
    ['th', 'กรุณาส่งใบเสนอราคาทางอีเมล', 'email'],
  ])('%s: %s', (_, body, wanted) => expect(wishes(body)).toBe(wanted))

  it.each([
    ['en', 'What do you call this valve? The call for tenders closes on Friday.'],
    ['en', 'We sell WhatsApp stickers and need 5,000 printed sheets.'],
    ['en', 'The valves are on call-off. Send the goods by mail if they are small.'],
    ['zh', '我们需要电话机外壳500个，微信红包封套1000个。'],
    ['de', 'Wir brauchen 300 Telefongehäuse, der Anrufbeantworter ist dabei.'],
    ['es', 'Necesitamos 300 fundas de teléfono, se llaman modelo Correo.'],
    ['ru', 'Нужны корпуса для телефонов, 300 штук, модель «Звонок».'],
  ])('%s, of goods and other calls: %s', (_, body) => expect(wishes(body)).toBe(''))
})

describe('wishes and the score', () => {
  it('are asked after by no rule', () => {
    const asked = new Set(rules.flatMap((rule) => rule.concepts ?? []))
    expect(contactWishConcepts.filter((concept) => asked.has(concept))).toEqual([])
  })
  it('cover nineteen languages, each with all four', () => {
    expect(contactWishPacks.length).toBeGreaterThanOrEqual(19)
    for (const { language, phrases } of contactWishPacks) for (const concept of contactWishConcepts) expect(phrases[concept]?.length, `${language} ${concept}`).toBeGreaterThan(0)
  })
  it('leave a question after nothing what it is', () => {
    const spoke = (body: string) => scoreInquiry({ body, sender: { email: 'x.y@gmail.com' } }).evidence.some(({ rule }) => rule === 'fraud.asks-after-nothing')
    expect(spoke('Did you get my last mail?')).toBe(true)
    expect(spoke('Did you get my last mail? Please call me.')).toBe(true)
  })
  it('are no disguise when one is spelled with a digit', () => {
    const rulesOf = (body: string) => scoreInquiry({ body }).evidence.map(({ rule }) => rule)
    expect(rulesOf('Quote 40 pumps. Please c4ll me back.')).not.toContain('evasion.leetspeak')
  })
})
