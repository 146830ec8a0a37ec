import { definePhraseRule } from '../rule'

/**
 * The sender sells addresses, leads or attendee lists.
 *
 * Why: lists of "buyers" are sold to everyone who exhibits.
 * Wrong when: a market researcher buys such lists from a seller of them.
 * Signals: FR14
 */
export const contactListOffer = definePhraseRule({ id: 'spam.contact-list-offer', concepts: ['contact-list-offer'] })
