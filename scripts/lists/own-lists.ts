import { serviceLines, takenOver } from '../../src/lists/account-services.data'
import { abusedEndings } from '../../src/lists/abused-endings'
import { archiveEndings, documentEndings, riskyEndings, specificationEndings } from '../../src/lists/attachments'
import { brandLines } from '../../src/lists/brands.data'
import { certificates, upperCaseCertificates } from '../../src/lists/certificates'
import { honorifics } from '../../src/lists/honorifics'
import { freeHosts } from '../../src/lists/free-host-mailboxes'
import { incoterms, incotermVariants } from '../../src/lists/incoterms'
import { monthNames } from '../../src/lists/months'
import { linkRewriters } from '../../src/lists/link-rewriters'
import { notNames } from '../../src/lists/not-names'
import { noticeWords } from '../../src/lists/notice-words'
import { numberMailboxDomains } from '../../src/lists/number-mailboxes'
import { paymentTermWords } from '../../src/lists/payment-terms'
import { portNames, ports } from '../../src/lists/ports'
import { profileDomains } from '../../src/lists/profile-hosts'
import { redirectors } from '../../src/lists/redirectors'
import { forwardMarks, replyMarks } from '../../src/lists/reply-marks'
import { mailboxRoles } from '../../src/lists/role-mailboxes'
import { familyNames } from '../../src/lists/surnames'
import { unitOf, unitTokens } from '../../src/lists/units'
import { webHosts } from '../../src/lists/web-hosts'

/** Lists that no source has and that are written by hand, by file in src/lists; each with the count that its head must give. */
export function ownLists(): Readonly<Record<string, string>> {
  const terms = Object.values(incoterms)
  const { buying, general, additions } = mailboxRoles()
  const names = familyNames()
  const tokens = unitTokens()
  const hosts = Object.entries(webHosts).map(([name, list]) => `${list.trim().split(/\s+/).length} ${name}`)
  return {
    'abused-endings': `${abusedEndings.size} endings`,
    'account-services.data': `${serviceLines.trim().split('\n').length} services of its own, ${takenOver.length} taken over from brands.data`,
    attachments: `${riskyEndings.size} that run or show something, ${archiveEndings.size} of archives, ${documentEndings.size} of documents, ${specificationEndings.size} of specifications`,
    'brands.data': `${brandLines.trim().split('\n').length} brands`,
    certificates: `${certificates.length} certificates and papers, ${upperCaseCertificates.size} of them in capitals alone`,
    honorifics: `${honorifics().size} words`,
    months: `12 months, ${monthNames().length} names`,
    incoterms: `${terms.filter(({ current }) => current).length} current, ${terms.filter(({ current }) => !current).length} retired, ${Object.keys(incotermVariants).length} other ways of writing them`,
    'link-rewriters': `${Object.keys(linkRewriters).length} hosts`,
    'not-names': `${notNames().words.size} words, ${notNames().parts.length} parts of words`,
    'free-host-mailboxes': `${freeHosts.length} hosts`,
    'notice-words': `${noticeWords.size} words`,
    'number-mailboxes': `${numberMailboxDomains.size} domains`,
    'payment-terms': `${paymentTermWords.length} words`,
    'ports.data': `${ports().length} ports, ${portNames().size} names`,
    'profile-hosts': `${profileDomains.size} domains`,
    redirectors: `${Object.keys(redirectors).length} hosts`,
    'reply-marks': `${replyMarks.size} of answers, ${forwardMarks.size} of messages passed on`,
    'role-mailboxes': `${buying.size} that buy, ${general.size} others, ${additions.size} additions`,
    surnames: `${names.chinese.size + names.compound.size} Chinese, ${names.inLatin.size} in Latin letters, ${names.koreanCompound.size} Korean of two syllables, ${names.secondGiven.size} second given names, ${names.particles.size} particles`,
    units: `${new Set(tokens.map((token) => unitOf(token)?.unit)).size} units, ${tokens.length} ways of writing them`,
    'web-hosts': hosts.join(', '),
  }
}

/** Files in src/lists that read a list of another file, or say what the lists are about, and hold none themselves. */
export const readers: readonly string[] = [
  'account-services', 'brands', 'concept-groups', 'concepts', 'confusables', 'countries', 'country-key', 'currencies', 'disposable', 'domain-table', 'mail-domains', 'main-zones', 'moon', 'number-words', 'ports', 'throw-away-services', 'trade-terms',
]
