import type { RuleId } from '../rules'
import type { Composite } from './schema'

/** What a bank's, courier's or shop's notice to its customers does not have. */
const unlikeAService = [
  'transport.links-to-strangers', 'transport.free-page-link', 'transport.link-shortener', 'transport.link-to-machine', 'transport.link-to-address', 'transport.link-leads-on', 'transport.nobody-vouches', 'transport.dmarc-failed',
  'transport.sender-unproven', 'transport.reply-to-other-domain', 'transport.image-only', 'transport.risky-attachment', 'contact.free-mail', 'contact.address-unreadable', 'contact.machine-mailbox', 'contact.random-digits',
  'contact.random-letters', 'fraud.lure-with-link', 'fraud.account-threat', 'fraud.parcel-lure', 'fraud.payment-lure', 'mass.recipient-in-subject', 'evasion.hidden-text', 'evasion.styled-letters',
  'mass.only-a-link', 'mass.drawn-token', 'mass.subject-pictures', 'contact.name-unlike-a-name', 'contact.abused-ending', 'transport.many-links', 'transport.link-abused-ending', 'evasion.invisible-characters', 'fraud.credential-ask',
  'fraud.deadline-threat', 'fraud.reward-lure', 'fraud.callback-lure', 'fraud.authority-lure', 'fraud.wallet-lure', 'fraud.attachment-password', 'spam.call-to-click', 'spam.unsubscribe', 'spam.discount-talk', 'demand.nothing-of-goods',
] as const satisfies readonly RuleId[]

/** What programs do so that filters see no two mails alike, or nothing to read. */
const tricks = [
  'contact.address-unreadable', 'contact.name-unlike-a-name', 'contact.machine-mailbox', 'contact.random-digits', 'contact.random-letters', 'contact.service-name-elsewhere', 'transport.nobody-vouches', 'transport.sender-unproven',
  'transport.dmarc-failed', 'transport.unproven-service', 'transport.link-to-machine', 'transport.link-to-address', 'transport.link-leads-on', 'transport.link-shortener', 'transport.free-page-link', 'transport.image-only',
  'transport.reply-to-other-domain', 'mass.recipient-in-subject', 'mass.subject-pictures', 'mass.only-a-link', 'mass.reply-without-thread', 'evasion.hidden-text', 'evasion.styled-letters', 'evasion.mixed-scripts',
  'evasion.invisible-characters', 'evasion.spaced-letters',
  'mass.drawn-token', 'mass.made-up-thread', 'contact.abused-ending', 'contact.free-host-mailbox', 'contact.notice-as-name', 'contact.service-in-subject', 'transport.link-abused-ending', 'transport.dmarc-broken',
] as const satisfies readonly RuleId[]

/** Combinations that tell a forged notice and a program's mail from a person's. Numbers set by hand, the reason above each. */
export const noticeComposites = [
  // Shown for itself: a service's name or domain that the mail cannot prove.
  { id: 'contact.service-unproven', any: ['contact.service-name-elsewhere', 'transport.unproven-service'], none: ['history.customer', 'history.answers-us'], absorbs: ['contact.company-mailbox'], weight: {} },
  // A bank's or courier's name on what that bank or courier never sends: a mailbox, a link or a proof of another.
  {
    id: 'fraud.service-forged',
    all: ['contact.service-unproven'],
    any: [...unlikeAService],
    weight: { fraud: 9, spam: 4 },
  },
  // A page that leads to strangers is how notices are sent, too; with one trick beside it, it is seldom that.
  {
    id: 'spam.page-with-a-trick',
    all: ['transport.links-to-strangers'],
    any: [...tricks],
    none: ['history.customer', 'history.answers-us'],
    absorbs: ['contact.company-mailbox'],
    weight: { spam: 8, fraud: 6 },
  },
  {
    id: 'spam.page-with-tricks',
    all: ['transport.links-to-strangers'],
    any: [...tricks],
    atLeast: 2,
    none: ['history.customer', 'history.answers-us'],
    weight: { spam: 6, fraud: 5 },
  },
  // An account, a parcel, a charge or a reward is spoken of, and nothing that could be sold: no matter of a buyer's, nor of a supplier's.
  {
    id: 'fraud.lure-without-goods',
    all: ['demand.nothing-of-goods'],
    any: [
      'fraud.parcel-lure', 'fraud.payment-lure', 'fraud.reward-lure', 'fraud.callback-lure', 'fraud.authority-lure', 'fraud.wallet-lure', 'fraud.attachment-password', 'fraud.extortion',
    ],
    none: ['history.customer', 'history.answers-us'],
    weight: { fraud: 6 },
  },
  // Two signs of a program at work, and nothing is asked for.
  {
    id: 'spam.program-made',
    any: [
      'contact.address-unreadable', 'contact.name-unlike-a-name', 'contact.notice-as-name', 'contact.machine-mailbox', 'contact.free-host-mailbox', 'contact.abused-ending', 'mass.drawn-token', 'mass.made-up-thread',
      'mass.recipient-in-subject', 'mass.subject-pictures', 'transport.link-to-machine', 'transport.link-to-address', 'transport.link-leads-on', 'transport.link-shortener', 'transport.link-abused-ending', 'transport.image-only',
      'transport.dmarc-failed', 'transport.dmarc-broken', 'evasion.hidden-page', 'evasion.styled-letters', 'fraud.attachment-password', 'fraud.reward-lure', 'fraud.wallet-lure',
    ],
    atLeast: 2,
    none: ['history.customer', 'history.answers-us', 'transport.links-to-strangers', 'demand.price-asked', 'demand.product-named', 'demand.order-placed', 'demand.sample-asked'],
    weight: { spam: 6, fraud: 6 },
  },
  // Something is sold in a page that leads to strangers.
  {
    id: 'spam.page-that-sells',
    all: ['transport.links-to-strangers'],
    any: [
      'spam.discount-talk', 'spam.call-to-click', 'spam.pharma-adult', 'spam.gambling', 'spam.get-rich', 'spam.crypto-promotion', 'spam.loan-offer', 'spam.software-offer', 'spam.service-pitch', 'spam.membership-offer',
      'spam.marketing-offer', 'spam.event-promotion', 'mass.shouting',
    ],
    none: ['history.customer', 'history.answers-us'],
    weight: { spam: 6, fraud: 2 },
  },
  // A lure in a page that leads to strangers, or in a file from a mailbox that anybody may open.
  {
    id: 'fraud.lure-in-a-page',
    all: ['transport.links-to-strangers'],
    any: ['fraud.account-threat', 'fraud.credential-ask', 'fraud.parcel-lure', 'fraud.payment-lure', 'fraud.reward-lure', 'fraud.callback-lure', 'fraud.authority-lure', 'fraud.wallet-lure', 'fraud.prize-win', 'fraud.deadline-threat'],
    none: ['history.customer', 'history.answers-us'],
    weight: { fraud: 7, spam: 4 },
  },
  // A mailbox that anybody may open, and what is sent from it was made by a program: no person's mail, though not always a fraud's.
  {
    id: 'fraud.program-on-free-mail',
    all: ['contact.free-mail'],
    any: ['contact.name-unlike-a-name', 'contact.notice-as-name', 'contact.service-in-subject', 'contact.service-name-elsewhere', 'contact.random-digits', 'contact.random-letters', 'mass.drawn-token', 'mass.recipient-in-subject', 'fraud.attachment-password', 'fraud.callback-lure', 'fraud.reward-lure', 'fraud.payment-lure', 'evasion.styled-letters'],
    atLeast: 2,
    none: ['history.customer', 'history.answers-us'],
    weight: { fraud: 6, spam: 4 },
  },
] as const satisfies readonly Composite[]
