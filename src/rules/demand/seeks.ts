import { definePhraseRule } from '../rule'

/**
 * The sender looks for goods, a maker or a service.
 *
 * Why: what a text names is then sought, not offered: buyers of freight, websites or adult goods use the words of those who sell them.
 * Wrong when: the sender of a pitch looks for customers.
 * Signals: FR15
 */
export const seeks = definePhraseRule({ id: 'demand.seeks', concepts: ['seeking'] })
