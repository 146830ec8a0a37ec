import { defineRule, evidenceOf } from '../rule'

/**
 * The sender asks capacity, lines, headcount or turnover.
 *
 * Why: they measure the seller, not the goods.
 * Wrong when: buyers check that a large order can be made.
 * Signals: SY02
 */
export const capacity = defineRule({
  id: 'spy.capacity',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'capacity-ask'),
})
