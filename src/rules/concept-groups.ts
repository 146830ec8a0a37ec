import type { Wording } from '../facts/types'
import type { Concept } from '../lists/concepts'

/** Concepts that several rules look at together. */

/** What a buyer asks for. */
export const askConcepts = [
  'price-ask', 'quotation-ask', 'catalogue-ask', 'sample-ask', 'order-intent', 'availability-ask', 'minimum-order-ask', 'lead-time-ask', 'shipping-ask', 'payment-terms-ask', 'specification-ask', 'customisation-ask', 'agency-ask',
] as const satisfies readonly Concept[]

/** What a customer with an order writes about. */
export const serviceConcepts = [
  'not-received', 'not-as-described', 'damaged', 'short', 'counterfeit', 'refund-ask', 'return-ask', 'repair-ask', 'usage-ask', 'dispute-open', 'shipping-status', 'customs-matter', 'documents-matter', 'order-change', 'payment-matter',
] as const satisfies readonly Concept[]

/** What a customer complains of. */
export const troubleConcepts = [
  'not-received', 'not-as-described', 'damaged', 'short', 'counterfeit', 'refund-ask', 'dispute-open',
] as const satisfies readonly Concept[]

/** What a customer asks about a running order. */
export const shipmentConcepts = [
  'shipping-status', 'documents-matter', 'customs-matter', 'order-change', 'payment-matter',
] as const satisfies readonly Concept[]

/** What else somebody wants who thanks for something. */
export const wishConcepts = [
  'follow-up', 'standstill', 'everything-ask', 'lowest-price', 'free-sample', 'trial-order', 'certificate-ask', 'packaging-need', 'target-price', 'need-by', 'payment-proposal', 'visit-proposal', 'large-quantity-vague', 'urgency',
] as const satisfies readonly Concept[]

/** What is offered to the reader. */
export const offerConcepts = [
  'seo-offer', 'web-design-offer', 'contact-list-offer', 'marketing-offer', 'link-offer', 'loan-offer', 'gambling', 'crypto-promotion', 'get-rich', 'pharma-adult', 'software-offer', 'supplier-pitch', 'freight-offer', 'service-pitch',
  'membership-offer', 'event-promotion',
] as const satisfies readonly Concept[]

/** The pieces of an advance-fee story. */
export const moneyStoryConcepts = [
  'fund-transfer', 'inheritance', 'prize-win', 'donation', 'sad-story', 'bank-insider', 'trust-plea', 'investment-talk', 'commission-offer', 'advance-fee', 'personal-details-ask', 'religious-appeal', 'secrecy',
] as const satisfies readonly Concept[]

/** Those of them that honest mail hardly ever has. */
export const plainMoneyConcepts = ['fund-transfer', 'inheritance', 'prize-win', 'donation', 'sad-story', 'bank-insider', 'trust-plea', 'investment-talk'] as const satisfies readonly Concept[]

/** What a maker keeps to himself. */
export const secretConcepts = [
  'cost-breakdown-ask', 'supplier-ask', 'customers-ask', 'process-ask', 'capacity-ask', 'formula-ask', 'drawing-ask',
] as const satisfies readonly Concept[]

/** Who says one of these would buy, or has bought. */
export const buyerConcepts = [
  'price-ask', 'quotation-ask', 'target-price', 'seeking', 'order-intent', 'order-placed', 'order-change', 'payment-matter', 'documents-matter', 'not-received', 'not-as-described', 'damaged', 'short', 'refund-ask', 'return-ask',
  'dispute-open', 'follow-up',
] as const satisfies readonly Concept[]

/** Whether it is about something already bought: a card is then the subject, not a lure. */
export function isCustomersMatter(wording: Wording): boolean {
  return wording.has('refund-ask') || wording.has('payment-matter') || wording.has('dispute-open')
}

/** How many of the lists have something in them. */
export function countFilled(...lists: readonly (readonly unknown[])[]): number {
  return lists.filter((list) => list.length > 0).length
}
