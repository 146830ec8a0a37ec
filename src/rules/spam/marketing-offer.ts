import { defineRule, evidenceOf } from '../rule'

/**
 * The sender offers advertising, followers, videos or appointments.
 *
 * Why: promotion of the reader's business is a sale to the reader.
 * Wrong when: the seller is an advertising firm.
 * Signals: FR14
 */
export const marketingOffer = defineRule({
  id: 'spam.marketing-offer',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'marketing-offer'),
})
