import { definePhraseRule } from '../rule'

/**
 * The mail says how to stop receiving it.
 *
 * Why: who writes to one firm about one need offers no way out of a list.
 * Wrong when: a company's mail system adds the line to every mail.
 * Signals: MM03
 */
export const unsubscribe = definePhraseRule({ id: 'spam.unsubscribe', concepts: ['unsubscribe'] })
