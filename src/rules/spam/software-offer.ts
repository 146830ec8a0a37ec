import { definePhraseRule } from '../rule'

/**
 * The sender sells software, hosting or data services to the reader.
 *
 * Why: the reader is asked to buy.
 * Wrong when: an integrator describes its own software while asking for hardware.
 * Signals: FR15
 */
export const softwareOffer = definePhraseRule({ id: 'spam.software-offer', concepts: ['software-offer'] })
