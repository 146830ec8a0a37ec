import { definePhraseRule } from '../rule'

/**
 * The sender asks who supplies the seller.
 *
 * Why: the supply chain is what a competitor lacks.
 * Wrong when: a large buyer does its due diligence, or must keep to sanctions.
 * Signals: SY02
 */
export const suppliers = definePhraseRule({ id: 'spy.suppliers', concepts: ['supplier-ask'] })
