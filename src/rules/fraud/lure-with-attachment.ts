import { isRiskyFile } from '../../lists/attachments'
import { defineRule, evidenceOf } from '../rule'

/**
 * A lure stands beside an attachment of a risky kind.
 *
 * Why: malware hides behind orders and slips.
 * Wrong when: drawings come in an archive.
 * Signals: FR04
 */
export const lureWithAttachment = defineRule({
  id: 'fraud.lure-with-attachment',
  needs: ['wording', 'attachments'],
  check: ({ wording, attachments }) => (attachments.some(({ filename }) => isRiskyFile(filename)) ? evidenceOf(wording, 'payment-claim', 'document-lure', 'parcel-lure', 'order-intent', 'quotation-ask') : null),
})
