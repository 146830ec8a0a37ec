import { defineRule, evidenceOf } from '../rule'

/**
 * The sender wants a guest post or a backlink.
 *
 * Why: links serve the sender's own promotion.
 * Wrong when: a trade journal asks to cite the seller.
 * Signals: FR14
 */
export const linkOffer = defineRule({
  id: 'spam.link-offer',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'link-offer'),
})
