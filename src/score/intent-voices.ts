import type { Concept } from '../lists/concepts'
import type { Intent } from './assessment'

export type Voices = { readonly [Name in Intent]?: number }

const pitch = { promotion: 4 } as const

/** How strongly each concept speaks for an intent. Hand-set: what a desk would sort by first. */
export const voices: { readonly [Name in Concept]?: Voices } = {
  'price-ask': { price: 3, rfq: 1 },
  'lowest-price': { price: 2 },
  'price-list': { price: 1.5 },
  'quotation-ask': { rfq: 3, price: 1 },
  'target-price': { rfq: 0.8 },
  'catalogue-ask': { catalogue: 4 },
  'everything-ask': { price: 1, catalogue: 1 },
  'sample-ask': { sample: 3.5 },
  'free-sample': { sample: 2 },
  'samples-sent-demand': { sample: 3 },
  'order-placed': { order: 3.5 },
  'order-intent': { order: 2.5 },
  'trial-order': { order: 0.8 },
  'availability-ask': { 'product-info': 1.5 },
  'minimum-order-ask': { 'product-info': 2 },
  'specification-ask': { 'product-info': 2 },
  'certificate-ask': { 'product-info': 1.2 },
  'shipping-ask': { 'product-info': 0.8 },
  'lead-time-ask': { 'product-info': 0.8 },
  'payment-terms-ask': { 'product-info': 0.6 },
  'customisation-ask': { customisation: 3.2 },
  'agency-ask': { cooperation: 5 },
  'visit-proposal': { cooperation: 1 },
  'long-term-talk': { cooperation: 0.8 },
  'invitation-letter': { cooperation: 2 },
  'investment-talk': { cooperation: 3 },

  'not-received': { 'not-received': 4 },
  'delivered-but-denied': { 'not-received': 4.5 },
  'returned-to-sender': { 'not-received': 2.5 },
  'wrong-address': { 'not-received': 2 },
  'no-tracking': { 'not-received': 1.5, shipping: 2 },
  'stuck-in-transit': { shipping: 3 },
  'not-as-described': { 'not-as-described': 4 },
  'poor-quality': { 'not-as-described': 3.5 },
  damaged: { damaged: 4 },
  short: { short: 4.5 },
  counterfeit: { counterfeit: 4 },
  'refund-ask': { refund: 3.5 },
  'return-ask': { return: 4 },
  'repair-ask': { repair: 3.5 },
  'usage-ask': { usage: 3.5 },
  'dispute-open': { dispute: 4.5 },
  'goods-refused': { dispute: 2.5 },
  'shipping-status': { shipping: 3.5 },
  'customs-matter': { customs: 3 },
  'customs-hold': { customs: 3.5 },
  'documents-matter': { documents: 3 },
  'order-change': { 'order-change': 4 },
  'payment-matter': { payment: 2.5 },
  'season-wishes': { other: 0.8, thanks: 0.5 },
  'automatic-reply': { other: 3 },
  'follow-up': { 'follow-up': 2.5 },
  thanks: { thanks: 1 },
  feedback: { feedback: 2.5 },
  'no-remedy-wanted': { feedback: 4 },

  'bank-change': { payment: 4 },
  'payment-claim': { payment: 2.5 },
  'payment-lure': { payment: 1 },
  'parcel-lure': { shipping: 4 },
  'card-question': { order: 1 },
  'card-abuse': { order: 1.5 },
  'own-shipper': { order: 1 },
  'third-party-charge': { order: 1 },
  overpayment: { order: 1.5 },
  cheque: { order: 1 },
  'any-goods': { order: 1.5 },
  'price-no-object': { order: 1.5 },
  'call-in-order': { order: 3 },
  'template-interest': { 'product-info': 2 },
  'tender-award': { order: 2 },
  'credit-terms': { order: 1.5 },
  'escrow-lure': { order: 2 },
  'sign-in-person': { order: 2 },
  'notary-cost': { order: 1.5 },

  'seo-offer': pitch, 'web-design-offer': pitch, 'contact-list-offer': pitch, 'marketing-offer': pitch, 'link-offer': pitch, 'loan-offer': pitch, gambling: pitch,
  'crypto-promotion': pitch, 'get-rich': pitch, 'pharma-adult': pitch, 'software-offer': pitch, 'supplier-pitch': pitch, 'own-prices': { promotion: 2.5 }, 'freight-offer': pitch, 'service-pitch': pitch,
  'membership-offer': pitch, 'event-promotion': pitch,
  'discount-talk': { promotion: 1 },
  'call-to-click': { promotion: 0.8 },
  'meeting-push': { promotion: 1.5 },
  unsubscribe: { promotion: 2 },
  'website-found': { promotion: 1 },

  'domain-scare': { other: 5 },
  'job-matter': { other: 3 },
  'survey-talk': { other: 3 },
  'supplier-ask': { other: 0.5 },
  'customers-ask': { other: 1.5 },
  'capacity-ask': { other: 1 },
  'process-ask': { 'product-info': 1 },
  'drawing-ask': { 'product-info': 1.5 },
  extortion: { other: 5 },
  'account-threat': { other: 4 },
  'credential-ask': { other: 2 },
  'deadline-threat': { other: 1 },
  'fund-transfer': { other: 2, cooperation: 1 },
  inheritance: { other: 3 },
  'prize-win': { other: 3 },
  donation: { other: 2 },
}

/** What single words say where nothing more is understood. What went wrong comes before what is asked, the asked before the order it is about. */
export const wordVoices: { readonly [Name in Concept]?: Voices } = {
  'word-price': { price: 1.8 },
  'word-sample': { sample: 2 },
  'word-catalogue': { catalogue: 2 },
  'word-logo': { customisation: 2 },
  'word-agent': { cooperation: 2 },
  'word-order': { order: 1.2 },
  'word-parcel': { shipping: 1.4 },
  'word-broken': { damaged: 2.2 },
  'word-missing': { short: 2 },
  'word-refund': { refund: 2.2 },
  'word-return': { return: 2 },
  'word-repair': { repair: 1.8 },
  'word-manual': { usage: 1.6 },
  'word-customs': { customs: 1.8 },
  'word-invoice': { payment: 1.4 },
  'word-complaint': { dispute: 1.6 },
  'word-thanks': { thanks: 1 },
}

/** What a customer with an order writes about: said of something that runs, not of a first contact. */
export const runningIntents = [
  'shipping', 'documents', 'customs', 'repair', 'payment', 'order-change', 'damaged', 'short', 'not-received', 'not-as-described', 'counterfeit', 'return', 'refund', 'dispute', 'usage',
  'thanks', 'feedback',
] as const satisfies readonly Intent[]

/** Those of them that somebody without an order speaks of too, in passing. */
export const passingIntents = ['shipping', 'documents', 'customs', 'order-change', 'payment', 'return', 'repair', 'usage'] as const satisfies readonly Intent[]

export const complaints = ['not-received', 'not-as-described', 'damaged', 'short', 'counterfeit', 'dispute'] as const satisfies readonly Intent[]

/** What somebody asks before an order. */
export const buyingIntents = ['rfq', 'price', 'product-info', 'sample', 'customisation', 'catalogue', 'cooperation', 'order'] as const satisfies readonly Intent[]
