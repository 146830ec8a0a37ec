import { defineRule, evidenceOfReadings } from '../rule'

/**
 * Two or more words are written letter by letter.
 *
 * Why: so filters do not find them.
 * Wrong when: headings and names set wide; the alphabet and lists of sizes do not count.
 * Signals: ID08
 */
export const spacedLetters = defineRule({
  id: 'evasion.spaced-letters',
  needs: ['disguise'],
  check: ({ disguise: { spacedWords } }) => (spacedWords.length >= 2 ? evidenceOfReadings(spacedWords) : null),
})
