import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { eld } from 'eld/extrasmall'
import { describe, expect, it } from 'vitest'
import { createScorer, scoreInquiry } from '../src/index'
import { detectLanguage, type LanguageDetector } from '../src/language'

const lines = readFileSync(new URL('data/language-lines.tsv', import.meta.url), 'utf8').split('\n').slice(1).filter(Boolean).map((line) => line.split('\t') as [code: string, script: string, text: string])

describe('short trade lines', () => {
  it(`are read right, language and script, in at least 97 of 100 (${lines.length} lines, ${new Set(lines.map(([code]) => code)).size} languages)`, () => {
    const wrong = lines.filter(([code, script, text]) => {
      const read = detectLanguage(text)
      return read.code !== code || (code !== 'und' && read.script !== script)
    })
    expect(1 - wrong.length / lines.length, wrong.map((line) => line.join(' ')).join('\n')).toBeGreaterThanOrEqual(0.97)
  })
})

describe('neighbours are told apart by their own letters and words', () => {
  it.each([
    ['no', 'Hva koster frakten til Bergen, og hvor lang tid tar det?'],
    ['da', 'Hvad koster fragten til Aarhus, og hvor lang tid tager det?'],
    ['sv', 'Vad kostar frakten till Malmö, och hur lång tid tar det?'],
    ['cs', 'Kolik stojí doprava a kdy můžete dodat přesně tento díl?'],
    ['sk', 'Koľko stojí doprava a kedy môžete dodať presne tento diel?'],
    ['id', 'Barangnya belum sampai, kapan bisa dikirim? Saya butuh uang kembali.'],
    ['ms', 'Barang belum sampai, bila boleh hantar? Saya nak duit balik, encik.'],
    ['es', '¿Cuánto cuesta el envío y cuándo puede entregar estas piezas?'],
    ['pt', 'Quanto custa o envio e quando podem entregar essas peças? Obrigado'],
    ['gl', 'Canto custa o envío e cando poden entregar estas pezas? Grazas, unha aperta'],
    ['ca', 'Quant costa l’enviament i quan podeu lliurar aquestes peces? Gràcies'],
    ['ru', 'Сколько стоит доставка и когда вы можете отгрузить эти детали?'],
    ['uk', 'Скільки коштує доставка і коли ви можете відвантажити ці деталі?'],
    ['bg', 'Колко струва доставката и кога можете да изпратите тези части?'],
    ['sr', 'Колико кошта превоз и када можете да испоручите ове делове?'],
    ['hi', 'इसकी कीमत क्या है और आप कब तक भेज सकते हैं?'],
    ['mr', 'याची किंमत किती आहे आणि तुम्ही कधी पाठवू शकता?'],
    ['ne', 'यसको मूल्य कति हो र तपाईंले कहिले पठाउन सक्नुहुन्छ?'],
    ['ar', 'كم سعر هذه القطع ومتى يمكنكم التسليم؟ شكراً لكم'],
    ['fa', 'قیمت این قطعات چند است و چه زمانی می‌توانید ارسال کنید؟'],
    ['ur', 'ان پرزوں کی قیمت کیا ہے اور آپ کب تک بھیج سکتے ہیں؟'],
    ['nl', 'Wat kosten de verzendkosten en wanneer kunt u deze onderdelen leveren?'],
    ['af', 'Wat kos die versending en wanneer kan julle hierdie onderdele aflewer?'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text).code).toBe(code)
  })
})

describe('scripts', () => {
  it.each([
    ['请问这款水泵有现货吗？', 'zh', 'Hans'],
    ['請問這款水泵有現貨嗎？', 'zh', 'Hant'],
    ['このポンプの納期を教えてください', 'ja', 'Jpan'],
    ['이 펌프 납기가 언제인가요?', 'ko', 'Kore'],
    ['Koliko košta prevoz i kada možete da isporučite ove delove? Hvala', 'sr', 'Latn'],
  ])('%s is %s in %s', (text, code, script) => {
    expect(detectLanguage(text)).toMatchObject({ code, script })
  })
})

describe('languages typed in Latin letters', () => {
  it.each([
    ['hi', 'namaste bhai, kripya 200 motor ka rate bhejiye, kitne din mein milega'],
    ['ur', 'janab shukriya, maal kab tak bhijwa dein ge, keemat bata dein meharbani'],
    ['ar', 'kifak, badi 3 cont mn hay, 2addeh se3ro'],
    ['ar', 'salam khoya bghit nchri had lmakina, chhal taman dyalha'],
    ['zh', 'ni hao, qing wen zhe ge duo shao qian, women xiang yao yi bai ge'],
    ['ru', 'zdravstvuyte, skolko stoit dostavka v Kazan i kogda mozhete otgruzit'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text)).toMatchObject({ code, script: 'Latn' })
  })
})

describe('what is no evidence', () => {
  it.each(['FOB CIF EXW DDP', 'LM-300 PV2R1', 'SKF 6205', 'https://example.com/a?b=c', '+49 40 1234567', '500 pcs', '???', '', '🙂🙂'])('%s is in no language', (text) => {
    expect(detectLanguage(text)).toMatchObject({ code: 'und', confidence: 0 })
  })

  it('trade terms leave a language what it is', () => {
    for (const [code, text] of [['de', 'MOQ und Preis FOB Ningbo für 500 pcs LED bulb E27 bitte'], ['es', 'precio FOB y MOQ de 500 pcs LM-300, por favor'], ['zh', '你好，请报价 FOB Ningbo'], ['tr', 'MOQ nedir, 500 pcs CIF Mersin fiyat alabilir miyim']] as const) {
      expect(detectLanguage(text).code, text).toBe(code)
    }
  })

  it('a signature and a quoted mail do not count', () => {
    const body = 'Guten Tag, wir brauchen zwanzig Pumpen bis Ende Juni. Was kosten sie?\n\nBest regards / Mit freundlichen Grüßen\nJonas Feldkamp\nPurchasing Manager\n\nOn Mon, 2 Mar 2026 at 10:00, Sales wrote:\n> Thank you for your visit at our booth. Please let us know whatever you need from us this year.'
    expect(scoreInquiry({ body }).language).toMatchObject({ code: 'de', script: 'Latn' })
  })

  it('a name above a quotation does not count', () => {
    const body = 'Tom schrieb:\n> Our price is 4.20 USD for the blue ones.\n> The red ones are out of stock.\n\nMerci pour votre réponse. Nous prenons les bleus, deux cents pièces.'
    expect(scoreInquiry({ body, subject: 'Re: offer' }).language.code).toBe('fr')
  })

  it('a short body is read with its subject', () => {
    expect(scoreInquiry({ subject: 'devis pour chaises de jardin', body: '200?' }).language.code).toBe('fr')
  })
})

describe('other languages in the text', () => {
  const othersOf = (text: string) => detectLanguage(text).others.map(({ code, stretches }) => [code, ...stretches.map(({ start, end }) => text.slice(start, end))])
  it.each([
    ['你好，请报价 FOB Ningbo，数量五百', [['en', 'FOB Ningbo']]],
    ['Здравствуйте! Сколько стоит stainless steel water tank с доставкой до Казани?', [['en', 'stainless steel water tank']]],
    ['Please quote for 20 sets of garden furniture, teak or acacia wood, delivered in May. 需要中文说明书。', [['zh', '需要中文说明书']]],
    ['Wir brauchen bis Ende Juni zwanzig Pumpen mit Zubehör. Please let us know your best price and delivery time.', [['en', 'Please let us know your best price and delivery time']]],
    ['Wir brauchen bis Ende Juni zwanzig Pumpen mit Zubehör. Bitte nennen Sie uns den Preis.', []],
    ['你好，请问这款 LED 灯多少钱？', []],
  ])('%s', (text, others) => {
    expect(othersOf(text)).toEqual(others)
  })

  it('spans point into the field as given', () => {
    const body = '<p>你好，请给我们报价，谢谢</p><p>stainless steel ball valve, please send the price list</p>'
    const [english] = scoreInquiry({ html: body }).language.others
    expect(english?.code).toBe('en')
    expect(english?.spans.map(({ field, start, end }) => [field, body.slice(start, end)])).toEqual([['html', 'stainless steel ball valve, please send the price list']])
  })
})

describe('what else is known of the sender', () => {
  const open = 'Kan dere sende pris'
  const tied: LanguageDetector = { rank: () => [{ code: 'da', confidence: 0.5 }, { code: 'no', confidence: 0.4 }, { code: 'sv', confidence: 0.05 }] }

  it('breaks a tie', () => {
    expect(detectLanguage(open, {}, tied).code).toBe('da')
    expect(detectLanguage(open, { languages: ['no', 'en'] }, tied).code).toBe('no')
    expect(detectLanguage(open, { acceptLanguage: 'no-NO,en;q=0.8' }, tied).code).toBe('no')
    const scorer = createScorer({ lists: { detector: tied } })
    expect(scorer.score({ body: open, sender: { country: 'NO' } }).language.code).toBe('no')
    expect(scorer.score({ body: open, sender: { email: 'kari@fjordverktoy.no' } }).language.code).toBe('no')
    expect(scorer.score({ body: open, acceptLanguage: 'no' }).language.code).toBe('no')
  })

  it('never overrules the text', () => {
    expect(detectLanguage(open, { languages: ['sv'] }, tied).code).toBe('da')
    for (const country of ['BR', 'CN', 'NG', 'DE']) {
      expect(scoreInquiry({ body: 'Bonjour, combien coûtent vingt chaises livrées à Lyon ?', sender: { country } }).language.code).toBe('fr')
    }
  })
})

describe('a detector of your own', () => {
  it('takes the place of the shipped one: eld', () => {
    const detector: LanguageDetector = {
      rank(words) {
        const result = eld.detect(words)
        return result.language ? [{ code: result.language, confidence: result.isReliable() ? 0.95 : 0.5 }] : []
      },
    }
    const scorer = createScorer({ lists: { detector } })
    expect(scorer.score({ body: 'Buenos días, ¿cuánto cuestan cuarenta sillas con envío a Lima?' }).language).toMatchObject({ code: 'es', script: 'Latn' })
    expect(scorer.score({ body: 'Καλημέρα, πόσο κοστίζει;' }).language.code).toBe('el')
  })
})

describe('any text', () => {
  it('gets an answer in range, with stretches inside it, and the same one again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        const read = detectLanguage(text)
        expect(read.confidence).toBeGreaterThanOrEqual(0)
        expect(read.confidence).toBeLessThanOrEqual(1)
        expect(read.confidence === 0).toBe(read.code === 'und')
        for (const { stretches } of read.others) for (const { start, end } of stretches) expect(0 <= start && start < end && end <= text.length).toBe(true)
        expect(detectLanguage(text)).toEqual(read)
      }),
      { numRuns: 300 },
    )
  })
})
