import { definePhraseRule } from '../rule'

/**
 * The sender offers advertising, followers, videos or appointments.
 *
 * Why: promotion of the reader's business is a sale to the reader.
 * Wrong when: the seller is an advertising firm.
 * Signals: FR14
 */
export const marketingOffer = definePhraseRule({ id: 'spam.marketing-offer', concepts: ['marketing-offer'] })
