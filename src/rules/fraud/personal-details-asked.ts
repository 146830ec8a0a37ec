import { definePhraseRule } from '../rule'

/**
 * The sender wants the reader's personal or bank details.
 *
 * Why: they open the next step of a fraud.
 * Wrong when: a customer asks for the bank details of a proforma invoice.
 * Signals: FR16
 */
export const personalDetailsAsked = definePhraseRule({ id: 'fraud.personal-details-asked', concepts: ['personal-details-ask'] })
