import { definePhraseRule } from '../rule'

/**
 * The text promotes casinos or betting.
 *
 * Why: form bots drop such links everywhere.
 * Wrong when: a maker of gaming machines gets an order.
 * Signals: FR15
 */
export const gambling = definePhraseRule({ id: 'spam.gambling', concepts: ['gambling'] })
