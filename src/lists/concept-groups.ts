import type { Concept } from './concepts'

/** What is said by those who sell, promote or lure: no buyer's first message needs it. */
export const promotionConcepts = [
  'seo-offer', 'web-design-offer', 'contact-list-offer', 'marketing-offer', 'link-offer', 'loan-offer', 'gambling', 'crypto-promotion', 'get-rich',
  'pharma-adult', 'software-offer', 'supplier-pitch', 'freight-offer', 'service-pitch', 'membership-offer', 'event-promotion', 'unsubscribe', 'call-to-click',
] as const satisfies readonly Concept[]

/** What is said by those who are after money, documents or credentials. */
export const deceitConcepts = [
  'fund-transfer', 'inheritance', 'prize-win', 'donation', 'bank-insider', 'trust-plea', 'personal-details-ask', 'advance-fee', 'card-question', 'card-abuse',
  'third-party-charge', 'overpayment', 'cheque', 'any-goods', 'call-in-order', 'invitation-letter', 'domain-scare', 'credential-ask', 'account-threat', 'parcel-lure',
  'document-lure', 'payment-lure', 'extortion',
] as const satisfies readonly Concept[]

/** What is asked by those who want to know about the maker rather than to buy. */
export const curiosityConcepts = [
  'cost-breakdown-ask', 'supplier-ask', 'customers-ask', 'process-ask', 'capacity-ask', 'formula-ask', 'drawing-ask', 'survey-talk', 'everything-ask',
] as const satisfies readonly Concept[]

/** Asks that a buyer makes: one of them makes the shortest message a question to the desk. */
export const buyingConcepts = [
  'price-ask', 'quotation-ask', 'catalogue-ask', 'sample-ask', 'order-intent', 'trial-order', 'availability-ask', 'lead-time-ask', 'shipping-ask',
  'payment-terms-ask', 'minimum-order-ask', 'specification-ask', 'certificate-ask', 'customisation-ask',
] as const satisfies readonly Concept[]

/** How somebody wants to be answered: it says nothing of what is wanted, and no rule may be moved by it. */
export const contactWishConcepts = ['call-wish', 'chat-wish', 'mail-wish', 'no-call-wish'] as const satisfies readonly Concept[]
