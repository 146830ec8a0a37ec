import type { Concept } from '../../lists/concepts'
import { defineRule, evidenceOf, shareInLong, shortText } from '../rule'

const lures = ['credential-ask', 'account-threat', 'parcel-lure', 'document-lure', 'payment-lure', 'escrow-lure'] as const satisfies readonly Concept[]

/**
 * A lure stands beside a link.
 *
 * Why: phishing needs a click.
 * Wrong when: couriers and providers really send links. Links to the seller's own site alone lead to no trap; in long letters one word of many counts less.
 * Signals: FR03
 */
export const lureWithLink = defineRule({
  id: 'fraud.lure-with-link',
  needs: ['wording', 'links'],
  check: ({ wording, links }) => {
    if (links.all.every(({ leadsTo }) => leadsTo === 'seller')) return null
    const evidence = evidenceOf(wording, ...lures)
    return evidence && { ...evidence, share: shareInLong(wording, lures, shortText.fraud) }
  },
})
