import { definePhraseRule } from '../rule'

/**
 * The seller shall charge more and pass money on to an agent or shipper.
 *
 * Why: the card bounces after the money has gone.
 * Wrong when: a known customer instructs so in writing, which is rare.
 * Signals: FR06
 */
export const thirdPartyCharge = definePhraseRule({ id: 'fraud.third-party-charge', concepts: ['third-party-charge'] })
