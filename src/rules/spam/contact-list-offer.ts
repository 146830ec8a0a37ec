import { defineRule, evidenceOf } from '../rule'

/**
 * The sender sells addresses, leads or attendee lists.
 *
 * Why: lists of "buyers" are sold to everyone who exhibits.
 * Wrong when: a market researcher buys such lists from a seller of them.
 * Signals: FR14
 */
export const contactListOffer = defineRule({
  id: 'spam.contact-list-offer',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'contact-list-offer'),
})
