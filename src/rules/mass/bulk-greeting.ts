import { definePhraseRule } from '../rule'

/**
 * The greeting is to a function that every firm has: the purchasing manager, the business owner.
 *
 * Why: who writes to one firm knows its name or the product; who writes to ten thousand knows their function.
 * Wrong when: a buyer writes to the sales manager without knowing the name.
 * Signals: MM01.
 */
export const bulkGreeting = definePhraseRule({ id: 'mass.bulk-greeting', concepts: ['bulk-greeting'] })
