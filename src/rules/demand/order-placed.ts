import { defineRule, evidenceOf } from '../rule'

/**
 * The sender orders or says that he will buy.
 *
 * Why: it is what the desk is for.
 * Wrong when: fraud orders at once.
 * Signals: SP09
 */
export const orderPlaced = defineRule({
  id: 'demand.order-placed',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'order-intent'),
})
