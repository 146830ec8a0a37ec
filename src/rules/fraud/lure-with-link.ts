import { defineRule, evidenceOf } from '../rule'

/**
 * A lure stands beside a link.
 *
 * Why: phishing needs a click.
 * Wrong when: couriers and providers really send links.
 * Signals: FR03
 */
export const lureWithLink = defineRule({
  id: 'fraud.lure-with-link',
  needs: ['wording', 'links'],
  check: ({ wording, links }) => (links.all.length === 0 ? null : evidenceOf(wording, 'credential-ask', 'account-threat', 'parcel-lure', 'document-lure', 'payment-lure', 'escrow-lure')),
})
