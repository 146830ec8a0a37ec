import type { MessageReader } from '../inquiry/normalise'
import type { Problem } from '../inquiry/problem'
import type { Context, Inquiry, Seller } from '../inquiry/schema'
import type { Message } from '../inquiry/text'
import { answerOrNull } from './answer'
import type { TextModel } from '../model/model'
import { quotesSeller } from './answers-us'
import { type BrandLists, brandOf } from './brand'
import { clockOf } from './clock'
import type { DemandReader } from './demand/reader'
import type { DomainReader } from './domain-names'
import { disguiseOf } from './disguise'
import { displayNameOf } from './display-name'
import type { GistReader } from './gist'
import { identityOf } from './identity'
import { acceptedLanguages } from './language/accept-language'
import { languageOf } from './language/language'
import type { LanguageLists } from './language/read'
import { type LinkLists, linksOf } from './links'
import { phoneOf } from './phone'
import { type PlaceLists, placeOf, withOffset } from './place'
import { quotedDomainsOf } from './quoted-domains'
import { quotesAnother } from './quotes-another'
import { recipientsOf } from './recipients'
import { isOurs, sellerDomainsOf } from './seller-domains'
import { type DisposableList, type DomainLists, mailboxOf, websiteOf } from './sender'
import { serviceOf } from './service'
import type { SignatureReader } from './signature'
import { subjectLineOf } from './subject-line'
import type { Facts } from './types'
import { type PhraseMatcher, wordingOf } from './wording'

/** Everything that is looked up in lists, and what reads by them; the core carries none of it itself. */
export interface Data extends LanguageLists {
  /** Makes an inquiry's texts readable. */
  readonly message: MessageReader
  /** Reads who signs. */
  readonly signature: SignatureReader
  /** Judges the wording as a whole; `null` for none. */
  readonly model: TextModel | null
  /** Reads what it comes to; `null` for none. */
  readonly readGist?: GistReader | null
  readonly domains: DomainLists
  /** Whether mailboxes of a domain are thrown away; `inquiry-score/lists/disposable` knows it of all. */
  readonly disposable: DisposableList
  readonly brands: BrandLists
  readonly links: LinkLists
  readonly places: PlaceLists
  readonly demand: DemandReader
  readonly phrases: PhraseMatcher
  /** Countries that the policy has put under watch; empty by default. */
  readonly watchlist: readonly string[]
}

const day = 86_400_000
const attachmentsAtMost = 100

/** Everything that can be known from one inquiry. What cannot is `null`. */
export function deriveFacts(inquiry: Inquiry, context: Context, data: Data, problems: Problem[]): Facts {
  const sender = inquiry.sender ?? {}
  const lookedUp = context.facts ?? {}
  const seller = context.seller ?? null
  const { names } = data.domains
  const message = data.message(inquiry, problems)
  const mailbox = mailboxOf(sender.email, data.domains, data.disposable)
  if (sender.email?.trim() && !mailbox) problems.push({ code: 'unreadable-value', path: 'sender.email', message: 'is no mail address such as name@example.com' })
  const website = websiteOf(answerOrNull(sender.website) ?? undefined, data.domains)
  const phone = phoneOf(answerOrNull(sender.phone) ?? undefined, data.places.countriesOfCallingCode)
  const signature = data.signature(message)
  const identity = identityOf(sender, { mailbox, phone, website, signature }, names)
  const place = placeOf(inquiry, lookedUp, { mailbox, phone, website, signature, seller, watchlist: data.watchlist }, data.places)
  if (sender.country?.trim() && !place?.claimed) problems.push({ code: 'unreadable-value', path: 'sender.country', message: `"${sender.country.slice(0, 60)}" is no country's name or ISO 3166 code` })
  const spoken = [...acceptedLanguages(inquiry.acceptLanguage)]
  for (const { countries } of place?.claims ?? []) for (const country of countries) spoken.push(...data.places.languagesOfCountry(country))
  const language = languageOf(message, spoken, data)
  const clock = clockOf(inquiry, place, data.places)
  const attachments = inquiry.attachments ?? null
  if (attachments && attachments.length > attachmentsAtMost) problems.push({ code: 'list-cut', path: 'attachments', message: `only the first ${attachmentsAtMost} were looked at` })
  const replyTo = mailboxOf(sender.replyTo, data.domains, data.disposable)
  const sellerDomains = sellerDomainsOf(seller, data.domains)
  const disguise = disguiseOf(message)
  const now = context.now ?? inquiry.receivedAt ?? inquiry.sentAt
  const facts: Facts = {
    inquiry,
    channel: inquiry.channel ?? null,
    message,
    subjectLine: subjectLineOf(message.subject),
    domains: names,
    mailbox,
    thrownAway: mailbox ? mailbox.thrownAway : false,
    replyTo,
    addressing: {
      senderIsOurs: mailbox && sellerDomains && sellerDomains.has(mailbox.domain),
      replyTo,
      replyToIsOurs: replyTo && isOurs(replyTo, sellerDomains, inquiry.recipients),
      dmarc: inquiry.authentication?.dmarc ?? null,
    },
    displayName: displayNameOf(sender.name, sellerDomains, mailbox?.local ?? '', names),
    website,
    phone,
    senderName: sender.name?.trim() || null,
    company: identity.company,
    identity,
    brand: brandOf(identity.company, answerOrNull(sender.name), mailbox, data.brands),
    service: serviceOf(sender.name, inquiry.channel === 'email' ? (inquiry.subject ?? '') : '', mailbox, data.brands),
    quotedDomains: quotedDomainsOf(message, names),
    place: withOffset(place, clock),
    clock,
    language,
    wording: wordingOf(message, language.code, data.phrases, disguise.mixedWords.length + disguise.spacedWords.length > 0),
    demand: data.demand.read(message, { products: seller?.products ?? [], listing: inquiry.product ?? null, language: language.code }),
    links: linksOf(message, { mailbox, websites: [website?.domain, identity.websiteDomain], seller: sellerDomains }, data.links),
    disguise,
    attachments: attachments && attachments.slice(0, attachmentsAtMost),
    recipients: recipientsOf(inquiry.recipients, seller, names),
    authentication: inquiry.authentication ?? null,
    thread: threadOf(inquiry, message, sellerDomains, names),
    network: lookedUp.ip ?? null,
    phoneLine: lookedUp.phone?.lineType?.trim().toLowerCase() || null,
    domainRecord: lookedUp.domain ? { ...lookedUp.domain, ageDays: ageOf(lookedUp.domain.createdAt, now) } : null,
    history: lookedUp.sender ? { ...lookedUp.sender, knownForDays: ageOf(lookedUp.sender.firstSeenAt, now) } : null,
    campaign: lookedUp.campaign ?? null,
    seller: seller && inUnitsOf(data.demand, seller),
    leaning: data.model && data.model.read(message, language.code),
    gist: null,
  }
  const senses = data.readGist && data.phrases.senses?.(message, language.code)
  return senses ? Object.assign(facts, { gist: data.readGist!(facts, senses, language) }) : facts
}

/** The seller's own amounts, to be held against those that are asked for. */
function inUnitsOf({ unitOf }: DemandReader, { capacity, moq, ...seller }: Seller): Seller {
  return { ...seller, ...(capacity ? { capacity: { ...capacity, unit: unitOf(capacity.unit) } } : {}), ...(moq ? { moq: { ...moq, unit: unitOf(moq.unit) } } : {}) }
}

function ageOf(createdAt: string | undefined, now: string | undefined): number | null {
  if (!createdAt || !now) return null
  const age = Math.floor((Date.parse(now) - Date.parse(createdAt)) / day)
  return Number.isNaN(age) ? null : age
}

function threadOf(inquiry: Inquiry, message: Message, sellerDomains: ReadonlySet<string> | null, names: DomainReader): Facts['thread'] {
  const quotes = message.segments.some(({ kind }) => kind === 'quoted')
  if (!inquiry.thread && !quotes) return null
  return {
    reply: quotes || Boolean(inquiry.thread?.inReplyTo) || (inquiry.thread?.previousMessages ?? 0) > 0,
    previousMessages: inquiry.thread?.previousMessages ?? null,
    quotesAnother: quotes && quotesAnother(message, inquiry.sender?.email, inquiry.sender?.name),
    writtenBySeller: sellerDomains && quotesSeller(message, sellerDomains, names),
  }
}
