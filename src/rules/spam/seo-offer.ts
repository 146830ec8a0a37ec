import { definePhraseRule } from '../rule'

/**
 * The sender offers search ranking or website traffic.
 *
 * Why: an exporter's published address is on every list that SEO sellers use; a buyer never offers ranking.
 * Wrong when: the seller is itself an agency, and the buyer describes what it needs.
 * Signals: FR14
 */
export const seoOffer = definePhraseRule({ id: 'spam.seo-offer', concepts: ['seo-offer'] })
