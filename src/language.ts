import { acceptedLanguages } from './facts/language/accept-language'
import { type LanguageReading, readLanguage } from './facts/language/read'
import { chineseScript } from './lists/languages/chinese-script'
import type { LanguageDetector } from './lists/languages/detector'
import { gramDetector } from './lists/languages/gram-detector'

export type { LanguageReading } from './facts/language/read'
export type { Stretch } from './facts/language/others'
export type { LanguageDetector, LanguageGuess } from './lists/languages/detector'
export { gramDetector } from './lists/languages/gram-detector'

/** What else is known of a writer; it breaks ties and never overrules the text. */
export interface Writer {
  /** Codes of languages that the writer may be expected to use, say those of their country. */
  readonly languages?: readonly string[]
  /** As the browser sends it: `pt-BR,en;q=0.9`. */
  readonly acceptLanguage?: string
}

/** UTF-16 units of a text that are read; more changes no answer. */
const readsAtMost = 256

/**
 * Tells what language a short text is in: ISO 639-1 code (639-3 where there is none, `und` where nothing tells), how often such an
 * answer is right (0 to 1), the script (ISO 15924), and stretches in other languages. Reads the first 256 units of the text; no clock,
 * network or disk.
 *
 * @param detector tells apart languages of one script; the shipped one by default
 */
export function detectLanguage(text: string, writer: Writer = {}, detector: LanguageDetector = gramDetector): LanguageReading {
  return readLanguage(text.slice(0, readsAtMost), [...(writer.languages ?? []), ...acceptedLanguages(writer.acceptLanguage)], { detector, chineseScript })
}
