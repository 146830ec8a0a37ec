import { definePhraseRule } from '../rule'

/**
 * A document or order is to be opened through a link.
 *
 * Why: the link leads to a sign-in page.
 * Wrong when: large drawings are shared by a file service that asks for a sign-in.
 * Signals: FR03
 */
export const documentLure = definePhraseRule({ id: 'fraud.document-lure', concepts: ['document-lure'] })
