import { remember } from '../../inquiry/remember'
import type { Addressee } from '../../score/answer'
import type { GreetingPatterns } from './patterns'

/** Codes for what has its words under another. */
const sameWords: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', fil: 'tl', bs: 'hr', cmn: 'zh', yue: 'zh-Hant', arb: 'ar', pes: 'fa', prs: 'fa', zsm: 'ms', in: 'id', iw: 'he' }

/**
 * The key that a language's words are under: `zh-Hant` for Chinese in traditional characters, `sr-Latn` for Serbian in Latin
 * letters, else the language alone.
 *
 * @param tag a BCP 47 tag or an ISO 639 code: `zh`, `zh-TW`, `pt-BR`
 * @param script ISO 15924, where it is known
 */
export function wordsKey(tag: string, script = ''): string {
  return keyOf(`${tag.slice(0, 35)}-${script.slice(0, 8)}`.toLowerCase())
}

const keyOf = remember(256, (marked: string): string => {
  const [given = '', ...marks] = marked.split(/[-_]/, 6)
  const language = Object.hasOwn(sameWords, given) ? sameWords[given]! : given
  if (language === 'zh' && ['hant', 'tw', 'hk', 'mo'].some((mark) => marks.includes(mark))) return 'zh-Hant'
  if (language === 'sr' && marks.includes('latn')) return 'sr-Latn'
  return language
})

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur'])

/** Whether a language is written from right to left. */
export function isRightToLeft(key: string): boolean {
  return rightToLeft.has(key)
}

/** Positions that are read from English job titles. */
const inTraditional: Readonly<Record<string, string>> = { 总: '總', 总监: '總監', 经理: '經理' }

/** Greets by the language's patterns. Never by a gender that is not stated; without the mark behind it. */
export function greet(patterns: GreetingPatterns, addressee: Addressee | null, key: string): string {
  if (!addressee) return patterns.nobody
  const { gender, position, title } = addressee
  const unnamed = gender === 'm' ? patterns.sir : gender === 'f' ? patterns.madam : patterns.nobody
  const full = addressee.full || (addressee.family ?? '')
  if (full === '') return unnamed
  const parts = { full, family: addressee.family ?? full, given: addressee.given ?? full, title: (title && patterns.titles?.[title]) || '' }
  if (position && patterns.byPosition) return put(patterns.byPosition, { ...parts, position: key === 'zh-Hant' ? (inTraditional[position] ?? position) : position }, key)
  if (!gender) return addressee.full === '' ? unnamed : titledOr(patterns, patterns.anyone, parts, key)
  const who = gender === 'm' ? 'man' : 'woman'
  if (addressee.patronymic && addressee.given && patterns.byPatronymic) {
    const given = called(patterns, addressee.given, who)
    const patronymic = called(patterns, addressee.patronymic, who)
    return given && patronymic ? put(patterns.byPatronymic[who], { given, patronymic }, key) : unnamed
  }
  const family = called(patterns, parts.family, who, who === 'woman')
  if (family === null) return unnamed
  const pattern = (title === 'dr' && patterns.byDoctorate?.[who]) || patterns[who]
  return titledOr(patterns, pattern, { ...parts, family: key === 'nl' ? family[0]!.toUpperCase() + family.slice(1) : family }, key)
}

/** By the pattern for titles, where the title takes the place of Mr and Ms, as in English. */
function titledOr(patterns: GreetingPatterns, pattern: string | null, parts: Readonly<Record<string, string>>, key: string): string {
  const chosen = parts['title'] !== '' && patterns.titled ? patterns.titled : pattern
  return chosen === null ? patterns.nobody : put(chosen, parts, key)
}

/** The name as it is called; `null` where the language would change its ending and how is not known. */
function called({ vocative }: GreetingPatterns, name: string, who: 'man' | 'woman', onlyKept = false): string | null {
  if (!vocative) return name
  if (name.includes(' ')) return null
  for (const [ending, changed] of vocative[who] ?? []) if (name.endsWith(ending) && (!onlyKept || ending === changed)) return name.slice(0, name.length - ending.length) + changed
  return null
}

/** Letters of right-to-left scripts: Hebrew, Arabic, Syriac, Thaana, NKo and their presentation forms. */
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Patterns cut at their slots: text and names by turns. Remembered, as there are only as many as the languages have. */
const cutPattern = remember(1024, (pattern: string): readonly string[] => pattern.split(/[{}]/))

/**
 * Puts the parts of a name into a pattern; a name that runs the other way is kept apart, so that it moves nothing around it.
 * Chinese and Thai set a blank beside Latin letters.
 */
function put(pattern: string, parts: Readonly<Record<string, string>>, key: string): string {
  const pieces = cutPattern(pattern)
  let said = pieces[0]!
  for (let at = 1; at < pieces.length; at += 2) {
    const slot = pieces[at]!
    const part = parts[slot] ?? ''
    said += (slot === 'title' ? part : beside(part, key)) + (pieces[at + 1] ?? '')
  }
  return said
}

function beside(part: string, key: string): string {
  if (part === '') return part
  if (fromRight.test(part) !== isRightToLeft(key)) return isolated(part)
  if (key === 'th') return /^[A-Za-zÀ-ɏ]/.test(part) ? ` ${part}` : part
  return key.startsWith('zh') && /[A-Za-zÀ-ɏ.]$/.test(part) ? `${part} ` : part
}

/** Text that runs in its own direction: between U+2068 and U+2069. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
