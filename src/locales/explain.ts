import type { Assessment } from '../score/assessment'
import { explainIn, type ExplainOptions } from './explain-in'
import { type Locale, localeWords } from './tables'

export { byStrength, type ExplainOptions } from './explain-in'

/** An assessment in words for a salesperson, several lines of plain text, strongest reason first. */
export function explain(assessment: Assessment, locale: Locale = 'en', options: ExplainOptions = {}): string {
  return explainIn(assessment, localeWords[locale], options)
}
