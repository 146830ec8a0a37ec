import type { evasionRules } from '../../rules/evasion'
import type { SentencesOf } from '../sentence'

export const evasion = {
  'evasion.encoded-text': 'Most of the message is encoded (base64, {characters} characters): a person cannot read it.',
  'evasion.text-in-links': '{shown} words are shown, and a link\'s address carries {words}.',
  'evasion.hidden-text': 'The mail holds {characters} characters of text that a reader does not see.',
  'evasion.invisible-characters': 'Invisible characters stand inside of words ({count} times), which hides them from filters.',
  'evasion.leetspeak': 'Digits and signs stand for letters: {said}.',
  'evasion.mixed-scripts': 'Words mix look-alike letters of two scripts: {read}.',
  'evasion.spaced-letters': 'Words are written letter by letter: {read}.',
  'evasion.text-for-machines': 'The text gives orders to software that reads it: {said}.',
  'evasion.hidden-page': 'The mail hides a page of {characters} characters.',
  'evasion.styled-letters': 'Subject or sender is in letters that only look like plain ones: {word}.',
} as const satisfies SentencesOf<typeof evasionRules>
