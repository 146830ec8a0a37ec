import { definePhraseRule } from '../rule'

/**
 * Several cards, or charges beyond the order, are proposed.
 *
 * Why: stolen cards are used up in parts.
 * Wrong when: a firm pays a large order with two company cards.
 * Signals: FR05
 */
export const cardAbuse = definePhraseRule({ id: 'fraud.card-abuse', concepts: ['card-abuse'] })
