/** A language that a text may be in. */
export interface LanguageGuess {
  /** ISO 639-1, else 639-3; `und` for a language that is none of those known. */
  readonly code: string
  /** From 0 to 1: how often such an answer is right. */
  readonly confidence: number
}

/**
 * Tells languages apart that share a script. Scripts of one language (Greek, Thai, Hangul) never get here. A detector of your own, say
 * one around `eld` on a server, takes the place of the shipped one through `createScorer({ lists: { detector } })`.
 */
export interface LanguageDetector {
  /**
   * The languages that a text may be in, best first; empty where nothing tells.
   *
   * @param words small letters, one space before, between and after; without numbers, links, abbreviations in capitals and trade terms
   * @param script ISO 15924 of most letters: `Latn`, `Cyrl`, `Arab` or `Deva`
   */
  rank(words: string, script: string): readonly LanguageGuess[]
}
