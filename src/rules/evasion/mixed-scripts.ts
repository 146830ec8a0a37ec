import { defineRule, evidenceOfReadings } from '../rule'

/**
 * Two or more words mix Latin letters with Cyrillic or Greek ones that look the same.
 *
 * Why: filters do not know the word, the eye does not see the difference.
 * Wrong when: people who write with two keyboards slip; a Cyrillic word with a Latin letter in it does not count, nor does a unit such as µm.
 * Signals: ID08
 */
export const mixedScripts = defineRule({
  id: 'evasion.mixed-scripts',
  needs: ['disguise'],
  check: ({ disguise: { mixedWords } }) => (mixedWords.length >= 2 ? evidenceOfReadings(mixedWords) : null),
})
