import { defineRule, evidenceOf } from '../rule'

/**
 * The seller shall charge more and pass money on to an agent or shipper.
 *
 * Why: the card bounces after the money has gone.
 * Wrong when: a known customer instructs so in writing, which is rare.
 * Signals: FR06
 */
export const thirdPartyCharge = defineRule({
  id: 'fraud.third-party-charge',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'third-party-charge'),
})
