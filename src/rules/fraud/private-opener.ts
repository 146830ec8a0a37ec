import { definePhraseRule } from '../rule'

/**
 * A stranger wants to know the reader personally.
 *
 * Why: friendship and hearts open romance and advance-fee stories.
 * Wrong when: a friendly customer, or one who learned English from pen friends.
 * Signals: FR16
 */
export const privateOpener = definePhraseRule({ id: 'fraud.private-opener', concepts: ['private-opener'] })
