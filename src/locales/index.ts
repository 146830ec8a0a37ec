export { byStrength, explain } from './explain'
export { type Locale, locales, localeWords, sentenceOf, wordsOf } from './tables'
