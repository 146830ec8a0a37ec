import { definePhraseRule } from '../rule'

/**
 * The sender offers services such as outsourcing, recruitment, inspection or patents.
 *
 * Why: the reader is asked to buy.
 * Wrong when: an inspection firm writes in the name of a buyer about an order.
 * Signals: FR15
 */
export const servicePitch = definePhraseRule({ id: 'spam.service-pitch', concepts: ['service-pitch'] })
