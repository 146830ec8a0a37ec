import { definePhraseRule } from '../rule'

/**
 * The sender asks who buys.
 *
 * Why: customer names serve a rival.
 * Wrong when: references are wanted.
 * Signals: SY02
 */
export const customers = definePhraseRule({ id: 'spy.customers', concepts: ['customers-ask'] })
