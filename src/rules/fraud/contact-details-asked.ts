import { defineRule, evidenceOf } from '../rule'

/**
 * The reader's full name or direct number is wanted.
 *
 * Why: swindlers move to the telephone.
 * Wrong when: buyers also want a contact person.
 * Signals: section 7
 */
export const contactDetailsAsked = defineRule({
  id: 'fraud.contact-details-asked',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'contact-details-ask'),
})
