import type { Concept } from '../lists/concepts'
import type { CompositeId } from '../policy/composites'
import type { RuleId } from '../rules'
import type { CheckCode } from '../score/reply-parts'

/** What calls for a check. */
export interface CheckTrigger {
  readonly code: CheckCode
  /** One of these must have spoken. */
  readonly when: readonly (RuleId | CompositeId)[]
  /** Or one of these is said: honest buyers say it too, and the check is due all the same. */
  readonly said?: readonly Concept[]
  /** Only for a customer with orders in the seller's records, or only for all others. */
  readonly only?: 'customer' | 'stranger'
  /** Only where nothing may leave by what the sender gave. */
  readonly guarded?: true
}

/**
 * What to verify before anything of value leaves, by what was seen; what costs most when it is forgotten stands first.
 *
 * Source: grading.md (Reply) and the practice of exporters' desks that signals.md gathers.
 */
export const checkTriggers: readonly CheckTrigger[] = [
  { code: 'denied-party', when: ['history.denied'] },
  { code: 'bank-change-customer', when: ['fraud.bank-change', 'fraud.payment-diverted'], only: 'customer' },
  { code: 'bank-change-stranger', when: ['fraud.bank-change', 'fraud.payment-diverted'], only: 'stranger' },
  {
    code: 'nothing-opened',
    when: [
      'transport.risky-attachment', 'transport.double-extension', 'fraud.lure-with-link', 'fraud.lure-with-attachment', 'fraud.document-lure', 'fraud.credential-ask', 'fraud.account-threat', 'fraud.payment-lure',
      'fraud.parcel-lure', 'transport.link-hides-target', 'transport.link-to-address', 'fraud.escrow-lure',
    ],
  },
  { code: 'money-back-only-same-way', when: ['fraud.overpayment', 'fraud.third-party-charge'] },
  { code: 'payment-final', when: ['fraud.payment-claim', 'fraud.cheque', 'fraud.untraceable-payment'] },
  { code: 'no-fees', when: ['fraud.tender-award', 'fraud.advance-fee', 'fraud.award-with-fee', 'fraud.notary-cost', 'fraud.commission-offer', 'fraud.sign-in-person', 'fraud.public-buyer-claim'] },
  { code: 'own-registrar', when: ['fraud.domain-scare'] },
  { code: 'lookalike-domain', when: ['contact.known-domain-lookalike', 'contact.thread-domain-lookalike', 'contact.mixed-script-domain'] },
  {
    code: 'own-site-called',
    when: ['contact.large-company-on-free-mail', 'contact.large-company-on-other-domain', 'contact.mailbox-unlike-company', 'contact.mailbox-unlike-website'],
  },
  { code: 'registration', when: ['contact.domain-days-old', 'contact.domain-months-old', 'contact.mail-server-missing', 'contact.website-missing'] },
  { code: 'reply-address', when: ['transport.reply-to-other-free-mail', 'transport.reply-to-free-mail', 'transport.reply-to-other-domain'] },
  { code: 'sender-proof', when: ['transport.dmarc-failed', 'transport.sender-unproven', 'transport.from-our-domain', 'transport.display-name-our-domain', 'transport.display-name-other-address'] },
  { code: 'forwarder', when: ['fraud.own-shipper', 'fraud.payment-and-shipper'], said: ['own-shipper'] },
  { code: 'delivery-address', when: ['fraud.third-party-delivery'] },
  { code: 'cards', when: ['fraud.card-abuse', 'fraud.card-question', 'fraud.classic-card-order', 'fraud.card-order-untraceable'] },
  { code: 'credit-checked', when: ['fraud.credit-terms', 'fraud.credit-boast', 'fraud.credit-before-product', 'fraud.goods-on-trust'] },
  { code: 'visa-after-order', when: ['fraud.invitation-letter', 'fraud.visa-without-business'], said: ['invitation-letter'] },
  { code: 'no-identity-papers', when: ['fraud.identity-document-asked', 'fraud.personal-details-asked'] },
  {
    code: 'trade-secrets',
    when: ['spy.cost-breakdown', 'spy.suppliers', 'spy.customers', 'spy.process', 'spy.formula', 'spy.drawings', 'spy.capacity', 'spy.everything-asked', 'spy.price-ladder', 'spy.competitor-domain', 'spy.competitor-named'],
  },
  { code: 'sample-terms', when: ['demand.sample-asked', 'fraud.samples-sent-demand', 'fraud.samples-only-terms-vague'] },
  { code: 'brand-licence', when: ['fraud.replica-ask'] },
  { code: 'place-checked', when: ['place.several-contradictions'] },
  { code: 'on-record', when: ['fraud.off-platform', 'transport.messenger-link'], guarded: true },
  { code: 'company-asked', when: ['contact.nobody-named', 'contact.disposable-mail', 'spy.identity-withheld'] },
]
