import { defineRule, evidenceOfHits } from '../rule'

/**
 * Digits and signs stand for letters in what is said: `v1agra`, `l0an`.
 *
 * Why: filters do not know the word, the eye reads over it.
 * Wrong when: a brand is spelled so, or a finger slips. Article numbers do not count: only words that make a known phrase do.
 * Signals: FR14
 */
export const leetspeak = defineRule({
  id: 'evasion.leetspeak',
  needs: ['wording'],
  check: ({ wording }) => evidenceOfHits(wording.throughLeet),
})
