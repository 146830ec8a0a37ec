import { defineRule, evidenceOf } from '../rule'

/**
 * The sender claims to have looked at the reader's website and found it wanting.
 *
 * Why: pitches begin so; buyers name the product that they found.
 * Wrong when: a buyer found the product on the website.
 * Signals: FR14
 */
export const websiteFound = defineRule({
  id: 'spam.website-found',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'website-found'),
})
