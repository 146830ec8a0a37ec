import { defineRule, evidenceOf } from '../rule'

/**
 * A mailbox or account is said to be full, blocked or expiring.
 *
 * Why: fear makes people click.
 * Wrong when: the seller's real mail provider writes.
 * Signals: FR03
 */
export const accountThreat = defineRule({
  id: 'fraud.account-threat',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'account-threat'),
})
