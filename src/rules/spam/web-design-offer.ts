import { definePhraseRule } from '../rule'

/**
 * The sender offers to build or improve the reader's website, app or shop.
 *
 * Why: this is selling, not buying.
 * Wrong when: the seller builds websites.
 * Signals: FR14
 */
export const webDesignOffer = definePhraseRule({ id: 'spam.web-design-offer', concepts: ['web-design-offer'] })
