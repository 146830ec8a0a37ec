import type { languageRules } from '../../rules/language'
import type { SentencesOf } from '../sentence'

export const language = {
  'language.mixed-with-english': 'The message mixes its own language ({code}) with English trade terms, as buyers with little English do.',
  'language.other-than-english': 'The message is written in a language other than English ({code}).',
  'language.sellers-own': 'The message is in a language that your desk works in ({code}).',
  'language.unknown': 'The message has {letters} letters, but no language could be made out.',
} as const satisfies SentencesOf<typeof languageRules>
