import type { LanguageDetector, LanguageGuess } from '../../lists/languages/detector'
import { stretchesOfOthers, type Stretch } from './others'
import { countScripts, languageOfScript, mainScript } from './scripts'
import { isTradeTerm, wordsOf } from './words'

/** What languages are told by, beside scripts. */
export interface LanguageLists {
  /** Tells apart the languages of one script. */
  readonly detector: LanguageDetector
  /** Tells simplified from traditional characters. */
  readonly chineseScript: (text: string) => 'Hans' | 'Hant'
}

/** What a text is written in. */
export interface LanguageReading {
  /** ISO 639-1, 639-3 where there is none, `und` where nothing tells. */
  readonly code: string
  /** How often such an answer is right, 0 to 1. */
  readonly confidence: number
  /** ISO 15924, such as `Latn`. */
  readonly script: string
  /** Other languages in it, with where they stand. */
  readonly others: readonly { readonly code: string; readonly stretches: readonly Stretch[] }[]
}

/** An answer that is right less often is `und`; English may be a little less sure. */
const floor = 0.24
const englishFloor = 0.2
/** So much of a text is enough where it leaves no doubt. */
const enough = 120
const clear = 0.98
/** The answer of a script with one trade language. */
const sure = 0.98
/** Of a question in trade terms alone, that it is English. */
const termsAlone = 0.4
/** Below this, a witness may decide between answers that are near each other: none more than so many times as likely as the other. */
const tieBelow = 0.85
const tieTimes = 4
/** Below this, English wins against what is no likelier: it is the language that most of trade is written in. */
const englishBelow = 0.5

/**
 * Reads what language a text is in.
 *
 * @param spoken languages that the sender may be expected to write in: they may break a tie and never overrule the text
 */
export function readLanguage(text: string, spoken: readonly string[], lists: LanguageLists): LanguageReading {
  const scripts = countScripts(text)
  let letters = 0
  for (const count of scripts.values()) letters += count
  if (letters === 0) return { code: 'und', confidence: 0, script: 'Zyyy', others: [] }
  const own = mainScript(scripts)
  const answer = answerOf(text, own, scripts, spoken, lists)
  return { ...answer, others: stretchesOfOthers(text, { code: answer.code, script: own }, letters, scripts, lists.detector) }
}

function answerOf(text: string, own: string, scripts: ReadonlyMap<string, number>, spoken: readonly string[], lists: LanguageLists): { code: string; confidence: number; script: string } {
  if (own === 'Hani' || own === 'Kana') {
    if ((scripts.get('Kana') ?? 0) * 8 >= (scripts.get('Hani') ?? 0)) return { code: 'ja', confidence: sure, script: 'Jpan' }
    return { code: 'zh', confidence: sure, script: lists.chineseScript(text) }
  }
  const only = languageOfScript[own]
  if (only) return { code: only, confidence: sure, script: own === 'Hang' ? 'Kore' : own }
  const beginning = text.length > enough ? lists.detector.rank(wordsOf(text.slice(0, enough)), own) : []
  if (beginning[0] && beginning[0].code !== 'und' && beginning[0].confidence >= clear) return { ...beginning[0], script: own }
  const words = wordsOf(text)
  if (words === ' ' && own === 'Latn') return isQuestionInTerms(text) ? { code: 'en', confidence: termsAlone, script: own } : { code: 'und', confidence: 0, script: own }
  const guess = choose(lists.detector.rank(words, own), spoken)
  return guess && guess.code !== 'und' && guess.confidence >= (guess.code === 'en' ? englishFloor : floor) ? { ...guess, script: own } : { code: 'und', confidence: 0, script: own }
}

/** `MOQ?`: put in English abbreviations, and nothing of another language with them. */
function isQuestionInTerms(text: string): boolean {
  return text.includes('?') && text.split(/[\s?!.,]+/).some(isTradeTerm)
}

/** The best guess, or, where that is no more than one of several, the one among them that the sender may be expected to write in. */
function choose(guesses: readonly LanguageGuess[], spoken: readonly string[]): LanguageGuess | null {
  const first = guesses[0]
  if (!first || first.confidence >= tieBelow || spoken.includes(first.code)) return first ?? null
  const expected =
    guesses.find(({ code, confidence }) => spoken.includes(code) && confidence * tieTimes >= first.confidence) ??
    guesses.find(({ code, confidence }) => code === 'en' && first.confidence < englishBelow && confidence >= first.confidence)
  return expected ? { ...expected, confidence: Math.max(first.confidence, expected.confidence) } : first
}
