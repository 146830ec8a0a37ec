import { francAll } from 'franc'
import { type Message, spanOfFolded, type Span } from '../../inquiry/text'
import type { Language } from '../types'
import { hashOn, languagesOfWord, romanised, wordLanguages } from './function-words'
import { chineseScript, languageOfScript, scriptOf } from './scripts'

/** Characters of the sender's own text that the detector reads; more changes no answer. */
const readsAtMost = 320
/** franc is slow: it sees no more than this, and only where script and words leave it open. */
const francReads = 240

/** Answers what language a message is in. */
export function languageOf(message: Message): Language {
  const { text, typed, toSpan } = ownTextOf(message)
  const scripts = new Map<string, number>()
  let plain = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) {
      if (code >= 0x61 && code <= 0x7a) plain++
      continue
    }
    const script = scriptOf(code)
    if (script) scripts.set(script, (scripts.get(script) ?? 0) + 1)
  }
  if (plain > 0) scripts.set('Latn', (scripts.get('Latn') ?? 0) + plain)
  const letters = [...scripts.values()].reduce((sum, count) => sum + count, 0)
  if (letters === 0) return { code: 'und', confidence: 0, script: 'Zyyy', others: [] }
  const own = mainScript(scripts)
  if (own !== 'Latn') {
    const answer = ofOwnScript(text, own, scripts)
    const latin = scripts.get('Latn') ?? 0
    return { ...answer, others: latin >= 12 && latin * 8 >= letters ? foreignStretches(text, toSpan) : [] }
  }
  return { ...ofLatin(text, typed, letters), script: 'Latn', others: [] }
}

/** The stretch that is read: of the sender's own words; without a body of the subject. Upper limit `readsAtMost`. */
interface OwnText {
  readonly text: string
  /** The same as the sender typed it, for folding has taken the accents off; empty where it has letters of ASCII alone. */
  readonly typed: string
  readonly toSpan: (start: number, end: number) => Span
}

function ownTextOf({ subject, body, segments }: Message): OwnText {
  for (const { kind, start, end, rawStart, rawEnd } of segments) {
    if (kind !== 'now') continue
    const text = body.folded.slice(start, Math.min(end, start + readsAtMost))
    if (countLetters(text) < 2) continue
    return { text, typed: accentsOf(body.raw.slice(rawStart, Math.min(rawEnd, rawStart + readsAtMost))), toSpan: (from, to) => spanOfFolded(body, start + from, start + to) }
  }
  return { text: subject.folded.slice(0, readsAtMost), typed: accentsOf(subject.raw.slice(0, readsAtMost)), toSpan: (from, to) => spanOfFolded(subject, from, to) }
}

function accentsOf(written: string): string {
  return beyondAscii.test(written) ? written.toLowerCase().normalize('NFC') : ''
}

function countLetters(text: string): number {
  let count = 0
  for (let i = 0; i < text.length && count < 3; i++) if (scriptOf(text.charCodeAt(i))) count++
  return count
}

/** A few letters of another script beat many Latin ones: English trade terms stand in everybody's letters. */
function mainScript(scripts: ReadonlyMap<string, number>): string {
  const latin = scripts.get('Latn') ?? 0
  let best = 'Latn'
  let most = 0
  for (const [script, count] of scripts) {
    if (script === 'Latn') continue
    // An ideograph or syllable says as much as two or three letters.
    const weight = script === 'Hani' || script === 'Hang' || script === 'Kana' ? 3 : 1
    if (count * weight > most) {
      most = count * weight
      best = script
    }
  }
  return most >= 2 && most * 2.5 >= latin ? best : 'Latn'
}

function ofOwnScript(text: string, script: string, scripts: ReadonlyMap<string, number>): Omit<Language, 'others'> {
  if (script === 'Hani' || script === 'Kana') {
    if ((scripts.get('Kana') ?? 0) * 8 >= (scripts.get('Hani') ?? 0)) return { code: 'ja', confidence: 0.98, script: 'Jpan' }
    return { code: 'zh', confidence: 0.97, script: chineseScript(text) }
  }
  if (script === 'Cyrl') return { ...ofCyrillic(text), script }
  if (script === 'Arab') return { ...ofArabic(text), script }
  if (script === 'Deva') return { ...ofDevanagari(text), script }
  const code = languageOfScript[script]
  return code ? { code, confidence: 0.98, script: script === 'Hang' ? 'Kore' : script } : { code: 'und', confidence: 0, script }
}

const cyrillicWords: Readonly<Record<string, string>> = {
  ru: 'и в на не что с по это как для за вы мы нас вас нам вам есть или от до при если добрыи здравствуите цена цены сколько стоит нужно нужна можно пожалуиста спасибо хотим какие какая интересует привет ваш ваши наш уже только доставка шт',
  uk: 'та що не на з до для як це ви ми нас вас нам вам або від добрии доброго дня день ціна ціни скільки коштує потрібно потрібна можна будь ласка дякую хочемо які яка цікавить привіт ваш наш вже тільки доставка шт',
  bg: 'и в на не че с по това как за вие ние нас вас ни ви има или от до ако добър ден здравеите цена цени колко струва трябва моля благодаря искаме какви каква интересува вашите нашата вече само доставка бр са сме да ли може',
  sr: 'и у на не да с је су са за ви ми нас вас нам вам или од до ако добар дан здраво цена цене колико кошта треба молим хвала желимо какав какве занима ваше наше већ само испорука ком',
  kk: 'және мен бұл бағасы қанша керек сәлем рахмет үшін бар жоқ',
}

function ofCyrillic(text: string): { code: string; confidence: number } {
  const scores = countWords(text, cyrillicWords)
  add(scores, 'uk', count(text, 'іїєґ') * 1.5)
  add(scores, 'ru', count(text, 'ыэ') * 1.2)
  add(scores, 'bg', count(text, 'ъ') * 0.8)
  add(scores, 'sr', count(text, 'ђћљњџј') * 2)
  add(scores, 'mk', count(text, 'ѓќѕ') * 2)
  add(scores, 'kk', count(text, 'қңғүұһә') * 2)
  return best(scores) ?? ofFranc(text, ['rus', 'ukr', 'bul', 'srp', 'kaz'], 0.5) ?? { code: 'ru', confidence: 0.5 }
}

function ofArabic(text: string): { code: string; confidence: number } {
  const scores = new Map<string, number>([['ar', count(text, 'ةثذضظطصؤئإأ') * 0.3 + 0.4]])
  add(scores, 'fa', count(text, 'پچژگ') * 1.2)
  add(scores, 'ur', count(text, 'ٹڈڑںےھہ') * 1.6)
  for (const word of text.split(' ')) {
    if (arabicWords.has(word)) add(scores, 'ar', 1)
    if (persianWords.has(word)) add(scores, 'fa', 1)
    if (urduWords.has(word)) add(scores, 'ur', 1)
  }
  return best(scores) ?? { code: 'ar', confidence: 0.6 }
}

const arabicWords = new Set('من في على الي عن هذا هذه ما هو هي نحن انا لكم لدينا مع او لا كم السعر سعر نريد اريد شكرا السلام عليكم مرحبا هل يوجد عندكم عندي كل ان التي الذي'.split(' '))
const persianWords = new Set('از به در با كه اين ان براي را است هست ما شما من چند قيمت سلام لطفا ممنون داريد دارم ميخواهم مي هم يا چه تا و'.split(' '))
const urduWords = new Set('كا كي كے هے هيں سے ميں كو نے اور كيا اپ هم يه وه چاهيے قيمت كتني بهائي السلام شكريه'.split(' '))

function ofDevanagari(text: string): { code: string; confidence: number } {
  const scores = countWords(text, {
    hi: 'है हैं का की के को से में और क्या कितना कितने चाहिए हम आप मुझे हमें कृपया नहीं यह दाम भेजें नमस्ते धन्यवाद कर',
    mr: 'आहे आहेत चा ची चे ला आणि काय किती पाहिजे आम्ही तुम्ही मला आम्हाला कृपया नाही हे धन्यवाद नमस्कार साठी किंमत',
    ne: 'छ छन् को का लाई र के कति चाहियो हामी तपाईं मलाई हामीलाई कृपया छैन यो मूल्य धन्यवाद नमस्ते लागि गर्नुहोस्',
  })
  return best(scores) ?? { code: 'hi', confidence: 0.7 }
}

const beyondAscii = /[\u00a1-\uffff]/

/** Letters that few Latin alphabets have, with the languages that have them; the more share one, the less it says. */
const telltales: readonly (readonly [letters: string, ...languages: string[]])[] = [
  ['łąężźśćń', 'pl'], ['řěů', 'cs'], ['ľĺŕ', 'sk'], ['őű', 'hu'], ['ășțţ', 'ro'], ['ğış', 'tr'], ['ñ¿¡', 'es'], ['ã', 'pt'], ['õ', 'pt', 'et'], ['ß', 'de'],
  ['ä', 'de', 'sv', 'fi', 'et'], ['ö', 'de', 'sv', 'fi', 'tr', 'hu', 'et'], ['ü', 'de', 'tr', 'hu', 'et'], ['å', 'sv', 'no', 'da'], ['æø', 'no', 'da'], ['ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', 'vi'], ['œêëùâîôû', 'fr'], ['ģķļņ', 'lv'], ['ėįų', 'lt'], ['čšž', 'cs', 'sk', 'sl', 'hr'], ['đ', 'hr', 'vi'],
]

/** The telltales' languages by letter. */
const tellers: ReadonlyMap<number, readonly (readonly string[])[]> = (() => {
  const byLetter = new Map<number, string[][]>()
  for (const [letters, ...languages] of telltales) {
    for (const letter of letters) {
      const known = byLetter.get(letter.charCodeAt(0))
      if (known) known.push(languages)
      else byLetter.set(letter.charCodeAt(0), [languages])
    }
  }
  return byLetter
})()

function ofLatin(text: string, raw: string, letters: number): { code: string; confidence: number } {
  const scores = new Map<string, number>()
  let accented = false
  for (let i = 0; i < raw.length; i++) {
    const languages = tellers.get(raw.charCodeAt(i))
    if (!languages) continue
    accented = true
    for (const own of languages) for (const language of own) scores.set(language, Math.min(2.5, (scores.get(language) ?? 0) + 0.8 / own.length))
  }
  let tokens = 0
  const byLanguage = new Float64Array(wordLanguages.length)
  let start = -1
  let hash = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0
    const inWord = (code >= 0x61 && code <= 0x7a) || code === 0x27 || (start >= 0 && code >= 0x30 && code <= 0x39)
    if (inWord) {
      if (start < 0) {
        start = i
        hash = 0
      }
      hash = hashOn(hash, code)
      continue
    }
    if (start < 0) continue
    tokens++
    const length = i - start
    const languages = languagesOfWord(text, start, i, hash)
    start = -1
    if (languages.length === 0) continue
    // What few languages share says more; single letters say little.
    const weight = (length === 1 ? 0.3 : length === 2 ? 0.7 : 1) / sharing(languages.length)
    for (const language of languages) byLanguage[language]! += weight
  }
  for (let language = 0; language < byLanguage.length; language++) add(scores, wordLanguages[language]!, byLanguage[language]!)
  const byWords = best(scores)
  if (byWords && byWords.confidence >= 0.75) return byWords
  // Plain letters, no function word of any language, but words of everyday or trade English: terse English.
  const english = !accented && !byWords && countEnglish(text) * 4 >= tokens ? { code: 'en', confidence: 0.5 } : null
  if (english) return english
  if (letters >= 40 && (!byWords || byWords.confidence < 0.5)) {
    const candidates = byWords ? ranked(scores).slice(0, 4).map(([code]) => code).filter((code) => !romanised.has(code)) : []
    const byTrigrams = ofFranc(text, candidates.length > 0 ? [...candidates, 'en'].flatMap((code) => francCodes[code] ?? []) : Object.values(francCodes).flat(), 0.6)
    if (byTrigrams) return byTrigrams
  }
  if (byWords) return byWords
  return { code: 'und', confidence: 0 }
}

const sharings: number[] = []

/** What a word's vote is divided by where so many languages share it. */
function sharing(languages: number): number {
  return (sharings[languages] ??= Math.max(1, languages ** 0.7))
}

/** Words of everyday and trade English that are spelled so in no other language of ours. */
const englishWords = new Set(
  ('moq rfq pcs price prices pricing quote quotation catalog catalogue brochure sample samples order orders stock delivery shipping shipment freight payment available availability inquiry enquiry invoice refund urgent discount sheet sheets size sizes colour color weight quantity piece pieces box boxes carton cartons bag bags roll rolls pack packing machine machines tool tools steel wood plastic glass paper cotton leather rubber cheap best cheapest wholesale retail supplier factory made brand new used good cost costs buyer seller customer company office hello thanks regards please info information details product products daily profit join free click link win bonus real followers reviews follow likes sale last day off only today week month year open small big large shop store list send call phone number address website photo picture video required needed interested supply supplies repair broken missing wrong late damaged service warranty spare parts water oil gas power light door window chair table kitchen hand hands toner ink toys dress shirt shoes each per unit units meter meters feet inch inches set sets pair pairs diesel engine sunflower press seed').split(' '),
)

function countEnglish(text: string): number {
  let count = 0
  for (const word of text.split(/[^a-z]+/)) if (englishWords.has(word)) count++
  return count
}

const francCodes: Readonly<Record<string, readonly string[]>> = {
  en: ['eng'], es: ['spa'], pt: ['por'], fr: ['fra'], de: ['deu'], it: ['ita'], nl: ['nld'], sv: ['swe'], da: ['dan'], no: ['nob'], fi: ['fin'],
  pl: ['pol'], cs: ['ces'], sk: ['slk'], sl: ['slv'], hr: ['hrv'], hu: ['hun'], ro: ['ron'], tr: ['tur'], vi: ['vie'], id: ['ind'], ms: ['zlm'],
  tl: ['tgl'], sw: ['swh'], af: ['afr'], sq: ['sqi'], et: ['ekk'], lv: ['lvs'], lt: ['lit'], ca: ['cat'],
}
const codeOfFranc: ReadonlyMap<string, string> = new Map([
  ...Object.entries(francCodes).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
  ['rus', 'ru'], ['ukr', 'uk'], ['bul', 'bg'], ['srp', 'sr'], ['kaz', 'kk'],
])

function ofFranc(text: string, only: string[], confidence: number): { code: string; confidence: number } | null {
  const ranking = francAll(text.slice(0, francReads), { only, minLength: 20 })
  const code = codeOfFranc.get(ranking[0]?.[0] ?? 'und')
  return code ? { code, confidence } : null
}

function best(scores: ReadonlyMap<string, number>): { code: string; confidence: number } | null {
  let code = ''
  let first = 0
  let second = 0
  for (const [language, score] of scores) {
    if (score > first || (score === first && language < code)) {
      second = first
      first = score
      code = language
    } else if (score > second) second = score
  }
  if (first < 0.65) return null
  return { code, confidence: Math.round(Math.min(0.99, (first / (first + second)) * (1 - 0.5 / (1 + first))) * 100) / 100 }
}

function ranked(scores: ReadonlyMap<string, number>): [string, number][] {
  return [...scores].filter(([, score]) => score > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

function add(scores: Map<string, number>, language: string, amount: number): void {
  if (amount > 0) scores.set(language, (scores.get(language) ?? 0) + amount)
}

function count(text: string, letters: string): number {
  let found = 0
  for (const char of text) if (letters.includes(char)) found++
  return Math.min(found, 6)
}

const wordSets = new WeakMap<object, Map<string, Set<string>>>()

function countWords(text: string, lists: Readonly<Record<string, string>>): Map<string, number> {
  let sets = wordSets.get(lists)
  if (!sets) wordSets.set(lists, (sets = new Map(Object.entries(lists).map(([code, list]) => [code, new Set(list.split(' '))]))))
  const scores = new Map<string, number>()
  for (const word of text.split(/[\s,.!?;:()"]+/)) {
    let sharing = 0
    for (const set of sets.values()) if (set.has(word)) sharing++
    if (sharing > 0) for (const [code, set] of sets) if (set.has(word)) add(scores, code, 1 / sharing)
  }
  return scores
}

/** Stretches of Latin letters within a text of another script: English, as far as trade is concerned. */
function foreignStretches(text: string, toSpan: (start: number, end: number) => Span): Language['others'] {
  const spans: Span[] = []
  const finder = /[a-z][a-z0-9 ,.'/&-]{10,}/g
  for (let match = finder.exec(text); match && spans.length < 5; match = finder.exec(text)) spans.push(toSpan(match.index, match.index + match[0].length))
  return spans.length > 0 ? [{ code: 'en', spans }] : []
}
