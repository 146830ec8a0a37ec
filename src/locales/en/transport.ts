import type { transportRules } from '../../rules/transport'
import type { SentencesOf } from '../sentence'

export const transport = {
  'transport.authenticated': "The sender's domain vouches for this mail (DMARC passed).",
  'transport.display-name-other-address': "The sender's name shows an address at {shown}, but the mail comes from {mailbox}.",
  'transport.display-name-our-domain': "The sender's name shows your own domain {shown}, but the mail comes from {mailbox}.",
  'transport.dmarc-failed': 'The domain in From does not vouch for this mail (DMARC failed): the sender may be forged.',
  'transport.double-extension': "An attachment hides its true kind behind a document's ending: {files}.",
  'transport.file-host-link': 'A link leads to a file store ({hosts}): check before opening.',
  'transport.free-page-link': 'A link leads to a page on a free host: {hosts}.',
  'transport.from-our-domain': 'The mail claims to come from your own domain ({mailbox}), and nothing vouches for it. Answers go to: {replyTo}',
  'transport.image-only': 'The mail is a picture with a link; words beside it: {words}.',
  'transport.link-hides-target': 'A link shows {shown} but leads to {host}.',
  'transport.link-markup': 'The text has raw link markup in it ({mark}), as form-filling programs write it.',
  'transport.link-shortener': 'A shortened link hides where it leads: {hosts}.',
  'transport.link-to-address': 'A link leads to a bare address or a disguised host: {hosts}.',
  'transport.many-links': 'Many links and little else: {count} of them, among others to {hosts}.',
  'transport.messenger-link': 'A link leads to a messenger: {hosts}.',
  'transport.reply-to-free-mail': 'The mail comes from {mailbox}, but answers go to the free mailbox {replyTo}.',
  'transport.reply-to-other-domain': 'The mail comes from {mailbox}, but answers go to another domain, {replyTo}.',
  'transport.reply-to-other-free-mail': 'The mail comes from {mailbox}, but answers go to another free mailbox, {replyTo}.',
  'transport.reply-to-us': 'Answers would go to your own address {replyTo}.',
  'transport.risky-attachment': 'An attachment may run a program or show a sign-in page when opened: {files}.',
  'transport.sender-unproven': 'The sending server may not send for this domain (SPF failed), and no signature proves the sender.',
} as const satisfies SentencesOf<typeof transportRules>
