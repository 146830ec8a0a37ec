import { definePhraseRule } from '../rule'

/**
 * The minimum order is asked for.
 *
 * Why: small buyers must know it.
 * Wrong when: everybody asks it.
 * Signals: SP13
 */
export const minimumAsked = definePhraseRule({ id: 'demand.minimum-asked', concepts: ['minimum-order-ask'] })
