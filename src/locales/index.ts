export { byStrength, explain } from './explain'
export { type Locale, locales, sentenceOf, wordsOf } from './tables'
