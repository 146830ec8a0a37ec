import { defineRule, evidenceOf } from '../rule'

/**
 * The sender wants to be agent or distributor.
 *
 * Why: a partner is worth more than one order.
 * Wrong when: flattery scams.
 * Signals: SP22
 */
export const agency = defineRule({
  id: 'demand.agency',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'agency-ask'),
})
