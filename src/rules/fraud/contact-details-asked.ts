import { definePhraseRule } from '../rule'

/**
 * The reader's full name or direct number is wanted.
 *
 * Why: swindlers move to the telephone.
 * Wrong when: buyers also want a contact person.
 * Signals: section 7
 */
export const contactDetailsAsked = definePhraseRule({ id: 'fraud.contact-details-asked', concepts: ['contact-details-ask'] })
