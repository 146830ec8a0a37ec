import { defineRule, evidenceOf } from '../rule'

/**
 * The sender stresses credit, standing or financial strength.
 *
 * Why: who stresses credit wants some.
 * Wrong when: a large company sends its usual profile.
 * Signals: FR17, section 7
 */
export const creditBoast = defineRule({
  id: 'fraud.credit-boast',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'credit-boast'),
})
