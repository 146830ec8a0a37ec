import { definePhraseRule } from '../rule'

/**
 * All products or all prices are asked for at once.
 *
 * Why: a competitor wants the whole list.
 * Wrong when: a new wholesaler or shop does not yet know the range.
 * Signals: SY05
 */
export const everythingAsked = definePhraseRule({ id: 'spy.everything-asked', concepts: ['everything-ask'] })
