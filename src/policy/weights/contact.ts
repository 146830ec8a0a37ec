import type { contactRules } from '../../rules/contact'
import type { WeightsOf } from './weights'

export const contactWeights = {
  // A function that buys; the name costs an impostor nothing.
  'contact.buying-mailbox': { points: 2 },
  // A firm that can be looked up is half of what an A needs, which composites see to; anybody can buy a domain, so by itself it moves little. Measured
  // 2026-11 on 2,134 graded honest inquiries of many voices: 6 points, and as many again where it fits the company, put every third C at B.
  'contact.company-mailbox': { points: 2, fraud: -2, spy: -2 },
  // Something to look up; collectors leave it out.
  'contact.company-named': { points: 4, spy: -1 },
  // No buyer hides behind a mailbox that is gone tomorrow; lists err, so two signs are needed to condemn.
  'contact.disposable-mail': { points: -10, spam: 8, fraud: 8, spy: 6 },
  // Domains for deceit live days; a start-up's does at first as well.
  'contact.domain-days-old': { fraud: 7, spam: 4 },
  // Half of that: many young firms are honest.
  'contact.domain-months-old': { fraud: 3, spam: 2 },
  // Kept up for years; old domains can be bought, so no more than a factor of two.
  'contact.established-domain': { points: 3, fraud: -3, spam: -1, spy: -1 },
  // Shown only: rarer in spam than in honest mail when alone (S/O 0.398); combinations are composites.
  'contact.free-mail': {},
  // Who wants an answer says who they are; a signature can be copied.
  'contact.full-signature': { points: 5, fraud: -1 },
  // Paid for, and mostly by small firms of long standing.
  'contact.isp-mail': { points: 1 },
  // Customers' payments are led astray this way; strong, yet firms of nearly the same name exist, so alone it does not condemn.
  'contact.known-domain-lookalike': { fraud: 12 },
  // Such companies have no need of a free mailbox; market sellers who name the company are what keeps it under 12.
  'contact.large-company-on-free-mail': { fraud: 11 },
  // Branches that no list knows keep it a little under the free mailbox.
  'contact.large-company-on-other-domain': { fraud: 10 },
  // No answer can arrive; look-ups fail at times.
  'contact.mail-server-missing': { fraud: 5, spam: 3 },
  // Name and address bear each other out: the best that can be checked without a look-up.
  'contact.mailbox-fits-company': { points: 2, fraud: -3, spy: -2 },
  // The site shows the firm, the mailbox belongs to it.
  'contact.mailbox-fits-website': { points: 6, fraud: -2 },
  // Trade names and groups are common: weak.
  'contact.mailbox-unlike-company': { fraud: 3, spy: 1 },
  // A forger points to another's website; so do holdings: weak.
  'contact.mailbox-unlike-website': { fraud: 2 },
  // S (ID08): registries refuse such names, and nobody has one by chance.
  'contact.mixed-script-domain': { fraud: 11, spam: 4 },
  // Nobody to look up costs worth, and hardly any trust: thin is not false.
  'contact.nobody-named': { points: -4, spy: 1 },
  // Can be called.
  'contact.phone-given': { points: 2 },
  // W (ID21): internet telephony is in every office.
  'contact.phone-internet-line': { fraud: 1 },
  // A made-up number; forms that demand one make honest people type anything.
  'contact.phone-implausible': { fraud: 2, spam: 2, spy: 1 },
  // The answer arrives, the sender cannot be checked.
  'contact.privacy-relay': { points: -2 },
  // Not for sale, and can be checked. No trust for it: such accounts are broken into, and send 6 % of the fraud against 2 % of the honest mail on public lists.
  'contact.public-body-mailbox': { points: 5 },
  // S/O 0.77 for free mailboxes that end in digits: a factor below two.
  'contact.random-digits': { fraud: 2, spam: 1 },
  // Bots draw letters.
  'contact.random-letters': { spam: 3, fraud: 1 },
  // Shown only: as common in honest mail as in bulk.
  'contact.role-mailbox': {},
  // A correspondence taken over: as strong as a known domain's likeness.
  'contact.thread-domain-lookalike': { fraud: 12 },
  // Something to look at.
  'contact.website-given': { points: 2 },
  // The firm shows itself.
  'contact.website-live': { points: 2, fraud: -1 },
  // Typing errors are common.
  'contact.website-malformed': { fraud: 1 },
  // A domain for mail alone; many small firms have no site.
  'contact.website-missing': { fraud: 3, spam: 1 },
  // W: a young firm may have liked the word.
  'contact.abused-ending': { spam: 3, fraud: 2 },
  // W: honest notices bear such names too; it counts in combinations.
  'contact.notice-as-name': { fraud: 2, spam: 2 },
  // 0: buyers speak of couriers and of ways to pay; for combinations.
  'contact.service-in-subject': {},
  // W–M: a firm may not have finished moving its mail.
  'contact.free-host-mailbox': { fraud: 4, spam: 4 },
  // M: no honest program writes such; below S for machines in the own house.
  'contact.address-unreadable': { fraud: 5, spam: 5 },
  // M: below, for people who put a flower beside their name.
  'contact.name-unlike-a-name': { spam: 5, fraud: 4 },
  // S (ID05), a little under: resellers, and domains that no list knows.
  'contact.service-name-elsewhere': { fraud: 10, spam: 5 },
  // M: website forms of small firms send so at times.
  'contact.machine-mailbox': { fraud: 5, spam: 4 },
} as const satisfies WeightsOf<typeof contactRules>
