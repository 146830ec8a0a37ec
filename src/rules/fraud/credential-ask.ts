import { definePhraseRule } from '../rule'

/**
 * A sign-in, password or code is wanted.
 *
 * Why: no buyer needs the reader's password.
 * Wrong when: a customer's supplier portal asks for registration.
 * Signals: FR03
 */
export const credentialAsk = definePhraseRule({ id: 'fraud.credential-ask', concepts: ['credential-ask'] })
