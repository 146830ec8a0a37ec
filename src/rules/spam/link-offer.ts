import { definePhraseRule } from '../rule'

/**
 * The sender wants a guest post or a backlink.
 *
 * Why: links serve the sender's own promotion.
 * Wrong when: a trade journal asks to cite the seller.
 * Signals: FR14
 */
export const linkOffer = definePhraseRule({ id: 'spam.link-offer', concepts: ['link-offer'] })
