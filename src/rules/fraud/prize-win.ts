import { defineRule, evidenceOf } from '../rule'

/**
 * The reader is said to have won a prize, grant or compensation.
 *
 * Why: a fee or data will be asked before it is paid.
 * Wrong when: a trade fair awards the seller.
 * Signals: FR16
 */
export const prizeWin = defineRule({
  id: 'fraud.prize-win',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'prize-win'),
})
