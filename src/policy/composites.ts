import { noticeComposites } from './forged-notices'
import type { Composite } from './schema'

/** What shows a buyer's need, and a seller's offer just as well. */
const needOfBuyers = [
  'demand.quantity', 'demand.product-named', 'demand.model-named', 'demand.specification', 'demand.many-specifications', 'demand.certificate-wanted', 'demand.incoterm', 'demand.port', 'demand.payment-term', 'demand.payment-asked',
  'demand.target-price', 'demand.deadline', 'demand.packaging', 'demand.own-brand', 'demand.end-use', 'demand.buyer-role', 'demand.company-introduction', 'demand.several-questions', 'demand.drawing-attached', 'demand.lead-time-asked',
  'demand.shipping-asked', 'demand.specification-asked', 'demand.price-asked', 'demand.sample-asked', 'demand.concrete-need', 'demand.company-and-need', 'mass.subject-names-product',
] as const

/** Combinations that say more, or less, than their parts. Numbers set by hand, the reason above each. */
export const composites = [
  // grading.md: product, quantity, and at least one of terms, specification, deadline, target price. Shown for itself; it carries weight with a company.
  {
    id: 'demand.concrete-need',
    all: ['demand.quantity'],
    any: [
      'demand.product-named', 'demand.model-named', 'demand.specification', 'demand.incoterm', 'demand.port', 'demand.deadline', 'demand.payment-term', 'demand.target-price', 'demand.certificate-wanted', 'demand.packaging', 'demand.own-brand',
      'demand.drawing-attached', 'demand.end-use',
    ],
    atLeast: 2,
    weight: { points: 2 },
  },
  // An own domain and a named company that nothing contradicts can be looked up.
  {
    id: 'contact.named-company-mailbox',
    all: ['contact.company-mailbox', 'contact.company-named'],
    none: ['contact.mailbox-unlike-company', 'contact.mailbox-unlike-website'],
    weight: {},
  },
  // A letterhead: the firm, its address and a telephone in its own country. Faxes and notes have no mailbox to look up.
  { id: 'contact.letterhead', all: ['contact.company-named', 'contact.full-signature', 'place.phone-agrees'], none: ['contact.free-mail'], weight: {} },
  {
    id: 'contact.checkable-company',
    any: ['contact.letterhead', 'contact.mailbox-fits-company', 'contact.mailbox-fits-website', 'contact.public-body-mailbox', 'contact.named-company-mailbox', 'history.customer', 'history.verified'],
    none: [
      'contact.domain-days-old', 'contact.known-domain-lookalike', 'contact.thread-domain-lookalike', 'contact.large-company-on-other-domain', 'contact.large-company-on-free-mail', 'transport.dmarc-failed',
      'transport.reply-to-free-mail',
    ],
    weight: { points: 2 },
  },
  // A domain that is days old proves nobody: what it agrees with was made on the same day.
  {
    id: 'contact.fresh-identity',
    all: ['contact.domain-days-old'],
    any: ['contact.mailbox-fits-company', 'contact.mailbox-fits-website', 'contact.company-mailbox', 'contact.website-given', 'contact.full-signature'],
    absorbs: ['contact.mailbox-fits-company', 'contact.mailbox-fits-website', 'contact.company-mailbox', 'contact.full-signature', 'contact.website-live'],
    weight: { points: -4, fraud: 3, spam: 1 },
  },
  // What makes an A before the sale (grading.md): from a mail's start terms or a specification bring it there.
  { id: 'demand.company-and-need', all: ['demand.concrete-need', 'contact.checkable-company'], weight: { points: 9, fraud: -3, spam: -3, spy: -2 } },
  // A paying customer in trouble is an A whatever the words (scoring.md, floors).
  { id: 'history.customer-in-trouble', all: ['history.customer'], any: ['history.trouble', 'history.trouble-in-other-words', 'history.standstill', 'history.urgent-today', 'history.goods-asked-after'], weight: { points: 8 } },
  // One contradiction has many honest reasons (travel, VPN, head office elsewhere); several independent ones do not.
  {
    id: 'place.several-contradictions',
    any: ['place.network-contradicts-country', 'place.phone-contradicts-country', 'place.zone-contradicts-country', 'place.offset-contradicts-country', 'place.domain-contradicts-country', 'place.address-contradicts-country'],
    atLeast: 2,
    weight: { fraud: 4, spy: 1 },
  },
  // The classic letter comes from a mailbox that cannot be traced; the same words from a firm are a shop's first order.
  { id: 'fraud.card-order-untraceable', all: ['fraud.classic-card-order'], any: ['contact.free-mail', 'contact.nobody-named', 'contact.random-digits', 'contact.disposable-mail'], weight: { fraud: 7 } },
  // Whoever opens a story with strangers has the answer sent elsewhere, and no goods to speak of.
  {
    id: 'fraud.story-answered-elsewhere',
    all: ['demand.nothing-of-goods'],
    any: ['transport.reply-to-other-free-mail', 'transport.reply-to-free-mail'],
    none: ['history.customer', 'transport.from-our-domain', 'spam.pitch-without-request'],
    weight: { fraud: 13 },
  },
  // What is sought is in the words of those who offer it.
  {
    id: 'demand.seeks-what-others-offer',
    all: ['demand.seeks'],
    any: ['spam.pharma-adult', 'spam.freight-offer', 'spam.web-design-offer', 'spam.software-offer', 'spam.supplier-pitch'],
    none: ['spam.unsubscribe', 'spam.call-to-click', 'spam.service-pitch', 'spam.marketing-offer', 'spam.seo-offer', 'spam.pitch-without-request', 'transport.link-shortener'],
    weight: { spam: 2 },
    absorbs: ['spam.pharma-adult', 'spam.freight-offer', 'spam.web-design-offer', 'spam.software-offer', 'spam.supplier-pitch'],
  },
  // Whoever sells and lets the answers go elsewhere is no firm's seller.
  {
    id: 'spam.pitch-answered-elsewhere',
    all: ['spam.pitch-without-request'],
    any: ['transport.reply-to-other-free-mail', 'transport.reply-to-free-mail', 'transport.reply-to-other-domain'],
    none: ['history.customer', 'transport.from-our-domain'],
    weight: { spam: 9 },
  },
  // A lender has a house and a name; who lends to strangers and answers from another mailbox wants a fee first.
  {
    id: 'fraud.loan-answered-elsewhere',
    all: ['spam.loan-offer'],
    any: ['transport.reply-to-other-free-mail', 'transport.reply-to-free-mail'],
    none: ['history.customer', 'transport.from-our-domain'],
    weight: { fraud: 7, spam: 6 },
  },
  // The same with the answer going to another firm's domain: newsletters and groups of companies do that as well.
  {
    id: 'fraud.story-answered-at-other-firm',
    all: ['demand.nothing-of-goods', 'transport.reply-to-other-domain'],
    none: ['history.customer', 'transport.from-our-domain', 'spam.unsubscribe'],
    weight: { fraud: 9, spam: 5 },
  },
  // Nothing of goods, from a private mailbox that chance has named.
  { id: 'fraud.story-from-nobody', all: ['demand.nothing-of-goods', 'contact.free-mail'], any: ['contact.random-digits', 'contact.random-letters'], none: ['history.customer'], weight: { fraud: 7, spam: 5 } },
  // Shown for itself: the answer goes to a mailbox that is not the sender's.
  {
    id: 'fraud.answered-elsewhere',
    any: ['transport.reply-to-other-free-mail', 'transport.reply-to-free-mail', 'transport.reply-to-other-domain'],
    none: ['history.customer', 'transport.from-our-domain', 'demand.nothing-of-goods', 'spam.unsubscribe'],
    weight: {},
  },
  // Asks like a buyer, of nothing in particular, and the answer goes elsewhere.
  {
    id: 'fraud.inquiry-answered-elsewhere',
    all: ['fraud.answered-elsewhere'],
    any: ['mass.generic-subject', 'mass.bulk-greeting', 'demand.catalogue-only', 'demand.everything-only', 'demand.vague-quantity', 'fraud.haste-without-questions', 'contact.mailbox-unlike-company'],
    none: ['demand.concrete-need', 'demand.model-named'],
    weight: { fraud: 8 },
  },
  // Where the answer goes to a free mailbox, the company's address proves nobody: whoever forges a company cannot read its mail.
  {
    id: 'contact.borrowed-identity',
    any: ['transport.reply-to-free-mail', 'contact.large-company-on-other-domain', 'contact.large-company-on-free-mail'],
    none: ['history.customer', 'history.answers-us', 'transport.from-our-domain'],
    absorbs: ['contact.company-mailbox', 'contact.mailbox-fits-company', 'contact.mailbox-fits-website', 'contact.company-named', 'contact.full-signature'],
    weight: {},
  },
  // The same inquiry of nothing in particular, and the answer goes to a mailbox that anybody may open.
  { id: 'fraud.inquiry-answered-at-free-mail', all: ['fraud.inquiry-answered-elsewhere', 'transport.reply-to-free-mail'], weight: { fraud: 5 } },
  // A large firm buys, and the mailbox is not that firm's.
  {
    id: 'fraud.impostor-buys',
    all: ['contact.large-company-on-other-domain'],
    any: ['demand.price-asked', 'demand.order-placed', 'demand.catalogue-only', 'demand.quantity', 'fraud.credit-terms', 'fraud.public-buyer-claim'],
    none: ['history.customer', 'history.answers-us'],
    weight: { fraud: 7 },
  },
  // Under a large firm's name from a mailbox that anybody may open: sellers at markets do it, buyers do not.
  {
    id: 'fraud.impostor-buys-by-free-mail',
    all: ['contact.large-company-on-free-mail'],
    any: ['demand.price-asked', 'demand.order-placed', 'demand.catalogue-only', 'fraud.credit-terms', 'fraud.public-buyer-claim'],
    none: ['history.customer', 'history.answers-us'],
    weight: { fraud: 8 },
  },
  // Asks after a message that nobody knows, of nothing, from a mailbox that cannot be traced or does not get the answer. Not condemned by this alone: buyers chase too.
  {
    id: 'fraud.fishing-for-an-answer',
    all: ['fraud.asks-after-nothing', 'demand.nothing-of-goods'],
    any: ['contact.nobody-named', 'contact.free-mail', 'contact.disposable-mail', 'transport.reply-to-other-free-mail', 'transport.reply-to-free-mail', 'transport.reply-to-other-domain'],
    weight: { fraud: 4 },
  },
  // An account in danger, and the way to save it is a link.
  { id: 'fraud.threat-with-link', all: ['fraud.lure-with-link'], any: ['fraud.account-threat', 'fraud.deadline-threat', 'fraud.credential-ask'], weight: { fraud: 6 } },
  // Money is spoken of, or a stranger's heart, and nothing that could be sold.
  {
    id: 'fraud.story-without-goods',
    all: ['demand.nothing-of-goods'],
    any: [
      'fraud.fund-transfer', 'fraud.inheritance', 'fraud.prize-win', 'fraud.donation', 'fraud.investment-talk', 'fraud.sad-story', 'fraud.trust-plea', 'fraud.bank-insider', 'fraud.personal-details-asked', 'fraud.secrecy',
      'fraud.religious-appeal', 'fraud.vague-matter', 'fraud.private-opener',
    ],
    none: ['history.customer'],
    weight: { fraud: 8 },
  },
  // Shown for itself: goods before money.
  { id: 'fraud.goods-on-trust', any: ['fraud.credit-terms', 'fraud.credit-boast', 'fraud.third-party-delivery', 'fraud.samples-sent-demand', 'fraud.price-no-object'], weight: {} },
  // A large firm's name on another mailbox is a question; with goods on trust behind it, an answer.
  {
    id: 'fraud.impostor-on-credit',
    any: ['contact.large-company-on-free-mail', 'contact.large-company-on-other-domain', 'contact.domain-days-old', 'contact.known-domain-lookalike'],
    all: ['fraud.goods-on-trust'],
    weight: { fraud: 7 },
  },
  // A large firm's name, and the network or domain that it comes from is not a large firm's.
  {
    id: 'fraud.impostor',
    all: ['contact.large-company-on-other-domain'],
    any: ['contact.domain-days-old', 'contact.domain-months-old', 'contact.website-missing', 'place.anonymous-network', 'transport.dmarc-failed', 'transport.reply-to-free-mail'],
    weight: { fraud: 9 },
  },
  // New, and hidden in two more ways: each alone has honest reasons.
  {
    id: 'fraud.fresh-and-hidden',
    all: ['contact.domain-days-old'],
    any: ['contact.website-missing', 'contact.mail-server-missing', 'place.anonymous-network', 'transport.sender-unproven', 'transport.dmarc-failed', 'transport.reply-to-free-mail', 'place.network-contradicts-country', 'mass.recipient-hidden'],
    atLeast: 2,
    weight: { fraud: 6 },
  },
  // What runs when opened, from where nobody vouches for the sender.
  {
    id: 'fraud.malware-like',
    all: ['transport.risky-attachment'],
    any: ['transport.double-extension', 'transport.dmarc-failed', 'transport.sender-unproven', 'transport.reply-to-free-mail', 'place.anonymous-network', 'contact.domain-days-old', 'fraud.lure-with-attachment'],
    weight: { fraud: 9 },
  },
  // A new account, and a way to ask about it is cut off or faked.
  {
    id: 'fraud.payment-diverted',
    all: ['fraud.bank-change'],
    any: [
      'fraud.no-phone', 'fraud.secrecy', 'fraud.counterparty-silence', 'fraud.urgency', 'fraud.deadline-threat', 'contact.domain-days-old', 'contact.thread-domain-lookalike', 'contact.known-domain-lookalike',
      'transport.reply-to-free-mail', 'transport.reply-to-other-domain', 'transport.dmarc-failed', 'place.anonymous-network',
    ],
    none: ['history.customer'],
    weight: { fraud: 8 },
  },
  // Who says that he buys for an army, a ministry or a hospital and minds neither price nor model buys nothing. Public buyers ask prices, from several.
  {
    id: 'fraud.public-buyer-not-choosy',
    all: ['fraud.public-buyer-claim'],
    any: ['fraud.price-no-object', 'fraud.any-goods', 'fraud.cheque', 'fraud.overpayment', 'fraud.secrecy', 'fraud.card-abuse', 'fraud.third-party-charge', 'fraud.own-shipper'],
    none: ['history.customer', 'contact.public-body-mailbox'],
    weight: { fraud: 7 },
  },
  // More than is due is paid, or somebody else's due with it, and whoever gets the rest stands ready. An honest customer who paid twice wants the rest back, for himself.
  {
    id: 'fraud.rest-passed-on',
    all: ['fraud.overpayment'],
    any: ['fraud.own-shipper', 'fraud.third-party-charge', 'fraud.any-goods', 'fraud.price-no-object', 'fraud.untraceable-payment', 'fraud.cheque', 'fraud.no-phone', 'fraud.secrecy'],
    none: ['history.customer'],
    weight: { fraud: 6 },
  },
  {
    id: 'fraud.others-paid-for',
    all: ['fraud.third-party-charge'],
    any: ['fraud.own-shipper', 'fraud.any-goods', 'fraud.price-no-object', 'fraud.payment-claim', 'fraud.public-buyer-claim', 'fraud.no-phone', 'fraud.secrecy'],
    none: ['history.customer', 'fraud.rest-passed-on'],
    weight: { fraud: 5 },
  },
  // A buyer wants a code read out or a PIN typed in: nothing is paid to a seller in that way.
  {
    id: 'fraud.code-for-payment',
    all: ['fraud.credential-ask'],
    any: ['fraud.public-buyer-claim', 'fraud.any-goods', 'fraud.price-no-object', 'fraud.payment-claim', 'fraud.deadline-threat', 'fraud.haste-without-questions'],
    none: ['history.customer', 'fraud.threat-with-link'],
    weight: { fraud: 7 },
  },
  // A paper says that it is paid, and nobody may ask the bank or call. A customer who has paid gladly has both asked.
  {
    id: 'fraud.paid-on-paper',
    all: ['fraud.payment-claim'],
    any: ['fraud.no-phone', 'fraud.counterparty-silence', 'fraud.secrecy'],
    none: ['history.customer'],
    weight: { fraud: 8 },
  },
  // A way out of a list, and what else circulars have.
  {
    id: 'spam.circular',
    all: ['spam.unsubscribe'],
    any: ['mass.large-campaign', 'mass.recipient-hidden', 'mass.bulk-greeting', 'mass.dear-friend', 'spam.meeting-push', 'spam.discount-talk', 'spam.call-to-click', 'spam.website-found', 'transport.many-links'],
    none: ['history.customer', 'history.answers-us'],
    weight: { spam: 5 },
  },
  // A circular that has looked at the reader or wants a slot, and speaks of no goods of the reader's. Shops' and lists' own newsletters have neither.
  { id: 'spam.circular-without-goods', all: ['spam.circular', 'demand.nothing-of-goods'], any: ['spam.meeting-push', 'spam.website-found'], weight: { spam: 6 } },
  // One text to very many, which asks for no goods. Buyers' prefilled lines name or ask something, even if it is only the price.
  {
    id: 'spam.campaign-without-request',
    all: ['mass.large-campaign', 'demand.nothing-of-goods'],
    none: ['history.customer', 'history.answers-us', 'history.known-sender', 'history.follow-up', 'mass.template-interest', 'fraud.domain-scare', 'fraud.story-without-goods', 'fraud.lure-with-link', 'fraud.invitation-letter', 'fraud.tender-award'],
    weight: { spam: 9 },
  },
  // What a seller of goods counts, specifies and prices is his own: nothing of it is need.
  {
    id: 'spam.own-goods-offered',
    all: ['spam.pitch-without-request'],
    any: ['spam.supplier-pitch', 'spam.freight-offer'],
    none: ['history.customer', 'history.answers-us', 'demand.agency', 'demand.order-placed', 'demand.seeks', 'demand.trial-order'],
    absorbs: [...needOfBuyers],
    weight: {},
  },
  // A list of his own prices is a seller's, whatever else it names. A buyer who repeats prices asks, names a target or has an order, and is not heard so.
  { id: 'spam.price-circular', all: ['spam.own-prices'], none: ['history.customer', 'history.answers-us', 'demand.agency', 'demand.seeks', 'demand.trial-order'], absorbs: [...needOfBuyers], weight: { spam: 4 } },
  // Quantities, terms and goods beside prices that nobody asked for are a seller's; no weight of its own, since the reader's suppliers write so too.
  {
    id: 'spam.need-is-an-offer',
    all: ['spam.unasked-prices'],
    none: ['history.customer', 'history.answers-us', 'history.trouble', 'demand.agency', 'demand.order-placed', 'demand.trial-order'],
    absorbs: [...needOfBuyers],
    weight: {},
  },
  // A competitor on the caller's own list asks what competitors ask.
  { id: 'spy.competitor-asks', any: ['demand.price-asked', 'demand.catalogue-only', 'spy.everything-asked', 'spy.drawings', 'spy.process', 'spy.price-ladder', 'demand.sample-asked'], all: ['spy.competitor-domain'], weight: { spy: 9 } },
  // Paid by card, cheque or draft, and the shipper is his own: the shipper's fee is the loot.
  { id: 'fraud.payment-and-shipper', any: ['fraud.card-question', 'fraud.card-abuse', 'fraud.cheque', 'fraud.untraceable-payment'], all: ['fraud.own-shipper'], weight: { fraud: 7 } },
  // Whoever frightens with a domain sells it, and promotes nothing.
  { id: 'fraud.scare-that-sells', all: ['fraud.domain-scare', 'model.promotes'], absorbs: ['model.promotes'], weight: {} },
  // The model hears a pitch, and nothing in it is a buyer's: of 2,380 honest inquiries of many voices it leaves none condemned, and finds one in twenty more of the spam.
  {
    id: 'spam.promotes-without-request',
    all: ['model.promotes'],
    none: [
      'fraud.domain-scare', 'history.customer', 'history.answers-us', 'history.verified', 'history.trouble', 'demand.price-asked', 'demand.sample-asked', 'demand.agency', 'demand.seeks', 'demand.trial-order', 'demand.order-placed',
    ],
    weight: { spam: 6 },
  },
  // A tender, contract or public buyer that comes with a fee.
  { id: 'fraud.award-with-fee', any: ['fraud.tender-award', 'fraud.public-buyer-claim', 'fraud.commission-offer'], all: ['fraud.advance-fee'], weight: { fraud: 6 } },
  // Shown for itself: what a collector's letter has beside its questions.
  {
    id: 'spy.unlike-a-buyer',
    any: ['spy.no-purchase', 'spy.identity-withheld', 'spy.everything-asked', 'spy.price-ladder', 'spy.survey', 'contact.nobody-named', 'place.seller-country-network', 'place.seller-country-phone', 'mass.many-names'],
    weight: {},
  },
  // Random letters from where bots live; the campaign counts in its own family.
  { id: 'spam.bot-text', all: ['mass.gibberish'], any: ['place.anonymous-network', 'contact.nobody-named', 'contact.random-letters', 'contact.random-digits', 'contact.disposable-mail', 'demand.nothing-asked'], weight: { spam: 8 } },
  // A visa is wanted and the business is air.
  {
    id: 'fraud.visa-without-business',
    all: ['fraud.invitation-letter'],
    any: ['contact.free-mail', 'contact.random-digits', 'demand.everything-only', 'demand.vague-quantity', 'fraud.flattery', 'fraud.long-and-unrelated', 'fraud.religious-appeal', 'fraud.identity-document-asked', 'fraud.urgency'],
    weight: { fraud: 6 },
  },
  // Who places an order with a new supplier audits it first: capacity, certificates, references.
  {
    id: 'spy.buyer-audits',
    all: ['contact.company-mailbox', 'spy.several-trade-secrets'],
    any: ['demand.trial-order', 'demand.order-placed'],
    none: ['spy.no-purchase', 'spy.identity-withheld', 'spy.survey', 'spy.everything-asked', 'spy.suppliers', 'spy.cost-breakdown', 'spy.formula'],
    weight: { spy: -7 },
  },
  // Secrets are asked for and nothing is bought, or nobody says who asks.
  {
    id: 'spy.collector',
    any: ['spy.cost-breakdown', 'spy.suppliers', 'spy.customers', 'spy.process', 'spy.formula', 'spy.capacity'],
    all: ['spy.unlike-a-buyer'],
    weight: { spy: 7 },
  },
  // An applicant to no post of ours: nothing is bought.
  { id: 'spam.applicant-without-goods', all: ['spam.job-matter', 'mass.none-of-our-goods'], none: ['history.customer', 'history.answers-us'], weight: { spam: 6 } },
  // Who asks for an hour of the reader's time, and names neither our goods nor any other, sells something.
  {
    id: 'spam.cadence-without-goods',
    all: ['spam.meeting-push', 'mass.none-of-our-goods'],
    none: ['history.customer', 'history.answers-us', 'history.known-sender', 'spam.circular-without-goods'],
    weight: { spam: 6 },
  },
  // Goods on a famous name's credit go to somebody else's door: the need is borrowed as well.
  {
    id: 'fraud.credit-and-another-door',
    all: ['fraud.third-party-delivery'],
    any: ['fraud.credit-terms', 'fraud.credit-boast', 'contact.large-company-on-other-domain'],
    none: ['history.customer', 'history.answers-us'],
    absorbs: ['demand.company-and-need', 'demand.concrete-need'],
    weight: { fraud: 6 },
  },
  // The boss wants money moved at once, and nobody is to hear of it.
  {
    id: 'fraud.order-of-the-boss',
    all: ['demand.nothing-of-goods', 'fraud.urgency'],
    any: ['fraud.counterparty-silence', 'fraud.secrecy', 'fraud.no-phone'],
    none: ['history.customer'],
    weight: { fraud: 7 },
  },
  // A code or a password is asked for, and nothing else.
  { id: 'fraud.code-without-goods', all: ['fraud.credential-ask', 'mass.none-of-our-goods'], none: ['history.customer', 'fraud.threat-with-link', 'transport.from-our-domain'], weight: { fraud: 6 } },
  // Who has ordered and paid comes to see the goods: the consulate's papers are the smaller part of it.
  {
    id: 'history.guest-of-an-order',
    all: ['fraud.invitation-letter'],
    any: ['history.shipment-matter', 'history.goods-asked-after'],
    none: ['fraud.notary-cost'],
    absorbs: ['fraud.visa-without-business'],
    weight: { fraud: -4 },
  },
  // How the rest is worded does not unsay what only swindlers want.
  {
    id: 'fraud.well-worded',
    all: ['model.honest-wording'],
    any: [
      'fraud.bank-change', 'fraud.credential-ask', 'fraud.own-shipper', 'fraud.overpayment', 'fraud.card-abuse', 'fraud.advance-fee', 'fraud.third-party-charge', 'fraud.inheritance', 'fraud.fund-transfer', 'fraud.prize-win',
      'fraud.invitation-letter', 'fraud.domain-scare', 'fraud.extortion', 'fraud.samples-sent-demand', 'fraud.tender-award', 'fraud.vague-matter', 'fraud.trust-plea', 'fraud.account-threat', 'fraud.untraceable-payment',
    ],
    absorbs: ['model.honest-wording'],
    weight: {},
  },
  ...noticeComposites,
] as const satisfies readonly Composite[]

export type CompositeId = (typeof composites)[number]['id']
