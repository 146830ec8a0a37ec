import { defineRule, evidenceOf } from '../rule'

/**
 * The sender wants a copy of a passport or licence.
 *
 * Why: copies are used for the next victim.
 * Wrong when: a carrier, a platform or a trade body must check identities.
 * Signals: FR01
 */
export const identityDocumentAsked = defineRule({
  id: 'fraud.identity-document-asked',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'identity-document-ask'),
})
