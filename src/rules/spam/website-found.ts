import { definePhraseRule } from '../rule'

/**
 * The sender claims to have looked at the reader's website and found it wanting.
 *
 * Why: pitches begin so; buyers name the product that they found.
 * Wrong when: a buyer found the product on the website.
 * Signals: FR14
 */
export const websiteFound = definePhraseRule({ id: 'spam.website-found', concepts: ['website-found'] })
