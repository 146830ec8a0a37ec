import { definePhraseRule } from '../rule'

/**
 * The sender wants a copy of a passport or licence.
 *
 * Why: copies are used for the next victim.
 * Wrong when: a carrier, a platform or a trade body must check identities.
 * Signals: FR01
 */
export const identityDocumentAsked = definePhraseRule({ id: 'fraud.identity-document-asked', concepts: ['identity-document-ask'] })
