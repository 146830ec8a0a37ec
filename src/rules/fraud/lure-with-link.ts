import { defineRule, evidenceOf } from '../rule'

/**
 * A lure stands beside a link.
 *
 * Why: phishing needs a click.
 * Wrong when: couriers and providers really send links. Links to the seller's own site alone lead to no trap.
 * Signals: FR03
 */
export const lureWithLink = defineRule({
  id: 'fraud.lure-with-link',
  needs: ['wording', 'links'],
  check: ({ wording, links }) => (links.all.every(({ leadsTo }) => leadsTo === 'seller') ? null : evidenceOf(wording, 'credential-ask', 'account-threat', 'parcel-lure', 'document-lure', 'payment-lure', 'escrow-lure')),
})
