import { definePhraseRule } from '../rule'

/**
 * A fee is to be paid before anything else happens.
 *
 * Why: registration, notary, attestation and inspection fees are the loot itself.
 * Wrong when: a real tender asks for bid documents or a bond; real fees of a shipment are named together with the goods.
 * Signals: FR01, FR22, FR23
 */
export const advanceFee = definePhraseRule({ id: 'fraud.advance-fee', concepts: ['advance-fee'] })
