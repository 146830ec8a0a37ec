import { defineRule, evidenceOf } from '../rule'

/**
 * The sender wants the reader's personal or bank details.
 *
 * Why: they open the next step of a fraud.
 * Wrong when: a customer asks for the bank details of a proforma invoice.
 * Signals: FR16
 */
export const personalDetailsAsked = defineRule({
  id: 'fraud.personal-details-asked',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'personal-details-ask'),
})
