import { defineRule, evidenceOf } from '../rule'

/**
 * The sender says what he is in the trade.
 *
 * Why: importers, shops and plants can be checked.
 * Wrong when: scripts claim it too.
 * Signals: SP12
 */
export const buyerRole = defineRule({
  id: 'demand.buyer-role',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'buyer-role'),
})
