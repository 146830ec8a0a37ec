import type { transportRules } from '../../rules/transport'
import type { WeightsOf } from './weights'

export const transportWeights = {
  // W: spammers and frauds authenticate their own domains.
  'transport.authenticated': { fraud: -1 },
  // M (ID26): rspamd 4.0.
  'transport.display-name-other-address': { fraud: 6 },
  // S (ID26): rspamd 8.0 where it shows our domain.
  'transport.display-name-our-domain': { fraud: 10 },
  // M (ID25): a forged sender fails; mailing lists break it too.
  'transport.dmarc-failed': { fraud: 6, spam: 4 },
  // S (FR04): its only use is to deceive.
  'transport.double-extension': { fraud: 10 },
  // 0: the normal way for drawings; shown, and used in combinations.
  'transport.file-host-link': {},
  // W: small firms are there as well.
  'transport.free-page-link': { fraud: 3, spam: 3 },
  // M–S (ID13): rspamd 6.0 for our own domain with answers elsewhere.
  'transport.from-our-domain': { fraud: 8 },
  // M: pictures pass filters.
  'transport.image-only': { spam: 5, fraud: 3 },
  // M (FR03): newsletters count clicks so.
  'transport.link-hides-target': { fraud: 6, spam: 2 },
  // S: people do not write BBCode into forms.
  'transport.link-markup': { spam: 9 },
  // W–M: more of mass mail than of phishing.
  'transport.link-shortener': { spam: 4, fraud: 2 },
  // M (FR03): no firm gives out such links.
  'transport.link-to-address': { fraud: 6, spam: 4 },
  // M: what spam is made of.
  'transport.many-links': { spam: 5 },
  // W (FR21): the normal channel in much of the world.
  'transport.messenger-link': { spam: 2, fraud: 1 },
  // M–S (ID13): below two free mailboxes, for shops write on behalf of buyers. Met 2026-11 in 3 of 13,000 honest letters of five corpora, and in 15 % of list-spam.
  'transport.reply-to-free-mail': { fraud: 9, spam: 3 },
  // W (ID13): rspamd gives the plain difference nothing.
  'transport.reply-to-other-domain': { fraud: 2 },
  // S (ID12): S/O 0.985 in SpamAssassin's mass-check. Met 2026-11 in 3 of 13,000 honest letters of five corpora, and in 36 % of list-spam.
  'transport.reply-to-other-free-mail': { fraud: 13, spam: 4 },
  // M (ID14): rspamd 5.0; ticket systems do it too.
  'transport.reply-to-us': { fraud: 5, spam: 4 },
  // S (FR04).
  'transport.risky-attachment': { fraud: 11 },
  // Below DMARC: forwarding breaks SPF.
  'transport.sender-unproven': { fraud: 4, spam: 3 },
  // W: a young firm may have liked the word.
  'transport.link-abused-ending': { spam: 3, fraud: 3 },
  // M: notices of honest services count clicks so; alone it does not condemn.
  'transport.links-to-strangers': { spam: 7, fraud: 6 },
  // M: as a bare address, and a little more often honest.
  'transport.link-to-machine': { fraud: 5, spam: 5 },
  // W–M: people copy hits out of a search.
  'transport.link-leads-on': { spam: 4, fraud: 4 },
  // M–S (ID25): lists and forwarders break signatures.
  'transport.unproven-service': { fraud: 8, spam: 5 },
  // W: small firms set up neither.
  'transport.nobody-vouches': { fraud: 3, spam: 3 },
  // W: a slip of an administrator.
  'transport.dmarc-broken': { spam: 2, fraud: 2 },
} as const satisfies WeightsOf<typeof transportRules>
