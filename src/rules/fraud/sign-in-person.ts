import { definePhraseRule } from '../rule'

/**
 * The contract is to be signed at the sender's place.
 *
 * Why: travellers meet notary fees, banquets and gifts.
 * Wrong when: a big contract is really signed at a visit.
 * Signals: FR12
 */
export const signInPerson = definePhraseRule({ id: 'fraud.sign-in-person', concepts: ['sign-in-person'] })
