import { buyingMailbox } from './buying-mailbox'
import { companyMailbox } from './company-mailbox'
import { companyNamed } from './company-named'
import { disposableMail } from './disposable-mail'
import { domainDaysOld } from './domain-days-old'
import { domainMonthsOld } from './domain-months-old'
import { establishedDomain } from './established-domain'
import { freeMail } from './free-mail'
import { fullSignature } from './full-signature'
import { ispMail } from './isp-mail'
import { knownDomainLookalike } from './known-domain-lookalike'
import { largeCompanyOnFreeMail } from './large-company-on-free-mail'
import { largeCompanyOnOtherDomain } from './large-company-on-other-domain'
import { mailServerMissing } from './mail-server-missing'
import { mailboxFitsCompany } from './mailbox-fits-company'
import { mailboxFitsWebsite } from './mailbox-fits-website'
import { mailboxUnlikeCompany } from './mailbox-unlike-company'
import { mailboxUnlikeWebsite } from './mailbox-unlike-website'
import { mixedScriptDomain } from './mixed-script-domain'
import { nobodyNamed } from './nobody-named'
import { phoneGiven } from './phone-given'
import { phoneImplausible } from './phone-implausible'
import { phoneInternetLine } from './phone-internet-line'
import { privacyRelay } from './privacy-relay'
import { publicBodyMailbox } from './public-body-mailbox'
import { randomDigits } from './random-digits'
import { randomLetters } from './random-letters'
import { roleMailbox } from './role-mailbox'
import { threadDomainLookalike } from './thread-domain-lookalike'
import { websiteGiven } from './website-given'
import { websiteLive } from './website-live'
import { websiteMalformed } from './website-malformed'
import { websiteMissing } from './website-missing'
import { addressUnreadable } from './address-unreadable'
import { nameUnlikeAName } from './name-unlike-a-name'
import { serviceNameElsewhere } from './service-name-elsewhere'
import { machineMailbox } from './machine-mailbox'
import { abusedEnding } from './abused-ending'
import { noticeAsName } from './notice-as-name'
import { serviceInSubject } from './service-in-subject'
import { freeHostMailbox } from './free-host-mailbox'

/** The contact family's rules. */
export const contactRules = [
  buyingMailbox,
  companyMailbox,
  companyNamed,
  disposableMail,
  domainDaysOld,
  domainMonthsOld,
  establishedDomain,
  freeMail,
  fullSignature,
  ispMail,
  knownDomainLookalike,
  largeCompanyOnFreeMail,
  largeCompanyOnOtherDomain,
  mailServerMissing,
  mailboxFitsCompany,
  mailboxFitsWebsite,
  mailboxUnlikeCompany,
  mailboxUnlikeWebsite,
  mixedScriptDomain,
  nobodyNamed,
  phoneGiven,
  phoneImplausible,
  phoneInternetLine,
  privacyRelay,
  publicBodyMailbox,
  randomDigits,
  randomLetters,
  roleMailbox,
  threadDomainLookalike,
  websiteGiven,
  websiteLive,
  websiteMalformed,
  websiteMissing,
  addressUnreadable,
  nameUnlikeAName,
  serviceNameElsewhere,
  machineMailbox,
  abusedEnding,
  noticeAsName,
  serviceInSubject,
  freeHostMailbox,
] as const
