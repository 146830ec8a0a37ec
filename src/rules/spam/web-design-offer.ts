import { defineRule, evidenceOf } from '../rule'

/**
 * The sender offers to build or improve the reader's website, app or shop.
 *
 * Why: this is selling, not buying.
 * Wrong when: the seller builds websites.
 * Signals: FR14
 */
export const webDesignOffer = defineRule({
  id: 'spam.web-design-offer',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'web-design-offer'),
})
