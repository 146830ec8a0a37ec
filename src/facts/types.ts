import type { Channel, Inquiry, LookedUpFacts, Seller } from '../inquiry/schema'
import type { DomainReader } from './domain-names'
import type { Gist } from './gist'
import type { Link, Message, Span } from '../inquiry/text'
import type { Concept } from '../lists/concepts'
import type { Leaning } from '../model/model'

/** What kind of place a mailbox is; `corporate` is an own domain that no list knows. */
export type MailboxClass = 'free' | 'isp' | 'disposable' | 'relay' | 'academic' | 'government' | 'corporate'

/** One address taken apart. */
export interface Mailbox {
  /** As given, trimmed. */
  readonly address: string
  /** Before the `@`, lower case. */
  readonly local: string
  /** After the `@`, lower case, in Unicode or punycode as given: `mail.acme.co.uk`. */
  readonly host: string
  /** The registrable domain: `acme.co.uk`. */
  readonly domain: string
  /** `acme` of `acme.co.uk`, punycode decoded: `müller` of `xn--mller-kva.de`. */
  readonly domainLabel: string
  /** The public suffix: `co.uk`. */
  readonly suffix: string
  readonly class: MailboxClass
  /** Whether it is thrown away after use; `null` where no list tells. */
  readonly thrownAway: boolean | null
  /** `info`, `sales`: a mailbox of a function, not a person; `buying` where the function buys (`einkauf`, `purchasing`). */
  readonly role: 'general' | 'buying' | null
  /** Whether the provider's addresses are numbers, or end in some, by custom: `12345678@qq.com`. */
  readonly usesNumbers: boolean
}

/** The company's website as given. */
export interface Website {
  readonly given: string
  readonly wellFormed: boolean
  readonly host: string | null
  readonly domain: string | null
  readonly domainLabel: string | null
  readonly suffix: string | null
  /** Whether the domain may be the firm's own; not for a page on a network, a marketplace or a free host, nor a mail provider's domain. */
  readonly ownDomain: boolean
}

/** A telephone number as given and as read. */
export interface Phone {
  readonly given: string
  /** Whether it may be a number: 7 to 15 digits, and not one digit over and over. */
  readonly plausible: boolean
  /** ISO 3166 code of the country that the number names by its own prefix; `null` without a `+` or where several share it. */
  readonly country: string | null
  /** All countries that the calling code may stand for (+1, +7, +44 … are shared). */
  readonly countries: readonly string[]
}

/** Something that says where the sender is. */
export type PlaceWitness = 'country' | 'phone' | 'network' | 'zone' | 'offset' | 'domain' | 'website' | 'address' | 'signature'

export interface PlaceClaim {
  readonly witness: PlaceWitness
  /** ISO 3166 codes that this witness is compatible with; none for an offset that the claimed country does not have. */
  readonly countries: readonly string[]
  /** As given: `+49 30 …`, `Europe/Berlin`, `.de`; of a network its kind. */
  readonly given: string
  /** A network that need not stand where the sender is: VPN, relay, data centre. What it says contradicts nothing. */
  readonly isExcused: boolean
}

/** Where the sender says, and other witnesses say, that they are. Never a value by itself; agreement is what counts. */
export interface Place {
  /** The claimed country's ISO code; `null` where none was claimed or it could not be read. */
  readonly claimed: string | null
  readonly claims: readonly PlaceClaim[]
  /** Zones that the sender may plausibly be in, from the claimed country (or the best other witness), in IANA names. */
  readonly zones: readonly string[]
  /** Whether that is one zone which a witness names (a stated zone, the zone of the sender's own network), not all zones of a country. */
  readonly zoneNamed: boolean
  readonly sellerCountry: string | null
  /** Whether the claimed country is on the policy's watchlist. */
  readonly watched: boolean
}

/** The sender's clock. Minutes are of the local day, 0 to 1439. */
export interface Clock {
  /** Epoch milliseconds of `sentAt`, else of `receivedAt`. */
  readonly sentAt: number
  /** Minutes east of UTC that `sentAt` states; `null` where only `receivedAt` is known. */
  readonly offset: number | null
  /** Whether that offset is one of the plausible zones'; `null` where either is not known. */
  readonly offsetFits: boolean | null
  /**
   * Whether that offset is at most an hour from one of the claimed country's zones (machines keep old daylight-saving rules
   * for years); `null` where either is not known.
   */
  readonly offsetFitsCountry: boolean | null
  /** Whether that offset is one that mail servers state whatever the sender's zone: UTC, US Pacific. It contradicts nothing. */
  readonly offsetIsServers: boolean
  /**
   * Whether a witness of the sender's own hour is known (a stated offset that fits, a stated zone, the own network's zone):
   * without one, a country with a single zone would be judged by the hour more often than one with many.
   */
  readonly witnessed: boolean
  /** Local times in each plausible zone, ISO weekday (1 is Monday). */
  readonly locals: readonly { readonly zone: string; readonly minutes: number; readonly weekday: number }[]
  /** ISO weekdays that are weekend in the country whose zones these are. */
  readonly weekend: readonly number[]
  /** `receivedAt - sentAt` in minutes, where both are known. */
  readonly transitMinutes: number | null
}

/** What language the message is in. */
export interface Language {
  /** ISO 639-1, else 639-3; `und` below the evidence floor. */
  readonly code: string
  readonly confidence: number
  /** ISO 15924 of most of the letters: `Latn`, `Hans`, `Hant`, `Cyrl`; `Zyyy` where there are none. */
  readonly script: string
  readonly others: readonly { readonly code: string; readonly spans: readonly Span[] }[]
}

/** What the subject shows before it is read for what it says. */
export interface SubjectLine {
  /** Words without the marks of reply and forwarding; two characters count as a word in Chinese, Japanese and Thai. */
  readonly words: number
  /** Whether it begins with a mark of reply: `Re:`, `AW:`, `回复：`. */
  readonly markedReply: boolean
}

/** Where a concept's phrase stands. */
export interface Hit {
  readonly span: Span
  /** The phrase as the sender wrote it, at most 120 characters. */
  readonly text: string
  readonly segment: 'subject' | 'now' | 'signature' | 'quoted' | 'forwarded'
}

/** What is said, by concept: however often and in whatever language it is said. */
export interface Wording {
  /** Hits in what the sender says now: subject and own text, signature and quotations apart. */
  hits(concept: Concept): readonly Hit[]
  /** Whether there is one among them. */
  has(concept: Concept): boolean
  /** The concepts of which there are hits in what the sender says now. */
  readonly said: ReadonlySet<Concept>
  /** Hits that only the reading of digits and signs as letters brings out: `v1agra`. */
  readonly throughLeet: readonly Hit[]
  /** Hits anywhere, with the signature and what is quoted or forwarded. */
  anywhere(concept: Concept): readonly Hit[]
  /** Words of the sender's own text now; two characters count as a word in Chinese, Japanese and Thai. */
  readonly words: number
  /** Characters of the sender's own text now, without white space. */
  readonly characters: number
  /** Whether the message is in a language that the phrases cover: only there does it tell something that nothing was found. */
  readonly covered: boolean
}

/** One thing read out of the text, with its place. */
export interface Reading<Value> {
  readonly value: Value
  readonly span: Span
}

/** What a buyer must say for a quotation, as read. All lists are in text order. */
export interface Demand {
  readonly quantities: readonly Reading<{ readonly amount: number; readonly to: number | null; readonly unit: string }>[]
  /** A number with a unit of measure: `220 V`, `60x120 cm`, `200 gsm`. */
  readonly specifications: readonly Reading<string>[]
  /** Article and model numbers: `DZ-600`, `A193 B7`. */
  readonly models: readonly Reading<string>[]
  readonly certificates: readonly Reading<string>[]
  readonly incoterms: readonly Reading<{ readonly term: string; readonly place: string | null }>[]
  readonly ports: readonly Reading<string>[]
  readonly paymentTerms: readonly Reading<string>[]
  readonly prices: readonly Reading<{ readonly amount: number; readonly currency: string }>[]
  /** Dates and durations that stand by a word for delivery, need or closing. */
  readonly deadlines: readonly Reading<string>[]
  /** The seller's own products that are named (from `context.seller.products` and the listing). */
  readonly products: readonly Reading<string>[]
  readonly questions: number
  /** References of a running business: order, invoice, container, contract numbers. */
  readonly references: readonly Reading<string>[]
}

/** What kind of place a link leads to; `profile` is a page on a network or a marketplace. */
export type LinkClass = 'shortener' | 'file-host' | 'free-page' | 'messenger' | 'profile'

/** A link with where it leads, seen through what mail gateways put in its place. */
export interface FoundLink extends Link {
  /** `null` for mail addresses, telephone numbers and what cannot be seen. */
  readonly host: string | null
  /** The registrable domain, else the host. */
  readonly domain: string | null
  readonly class: LinkClass | null
  /** The domain that an anchor shows in its text; `null` where that is no URL or host. */
  readonly shownDomain: string | null
  /** Whose it is: the sender's own mailbox or website domain, or one of the seller's. */
  readonly leadsTo: 'sender' | 'seller' | null
  /** Whether the host is an IP address, not one of the reader's own network. */
  readonly isIp: boolean
  /** Whether the host is a machine's name as its hoster gave it. */
  readonly isMachine: boolean
  /** Whether it is a large service's page that leads on to any other. */
  readonly leadsOn: boolean
  /** Whether something with an `@` stands before the host: `https://acme.com@example.net`. */
  readonly hasUserInfo: boolean
  readonly segment: 'subject' | 'now' | 'signature' | 'forwarded'
}

export interface Links {
  /** In the order of the text, those of anchors first; what is quoted is left out. */
  readonly all: readonly FoundLink[]
}

/** What is written so that people read it and programs do not, in the subject and the sender's own text. */
export interface Disguise {
  /** Characters without width inside words of Latin, Greek or Cyrillic letters. */
  readonly invisible: readonly Span[]
  /** Latin words with Cyrillic or Greek letters that look like Latin ones. */
  readonly mixedWords: readonly Reading<string>[]
  /** Five and more single letters kept apart: `v i a g r a`. */
  readonly spacedWords: readonly Reading<string>[]
}

/** How an inquiry is addressed, for rules that can do without some of it: each is `null` where it is not known. */
export interface Addressing {
  /** Whether the mailbox is at one of the seller's domains. */
  readonly senderIsOurs: boolean | null
  readonly replyTo: Mailbox | null
  /** Whether answers would go to one of the seller's domains; where those are not known, to the one address that it was sent to. */
  readonly replyToIsOurs: boolean | null
  readonly dmarc: NonNullable<NonNullable<Inquiry['authentication']>['dmarc']> | null
}

/** The sender's name as a mail program shows it. */
export interface DisplayName {
  readonly given: string
  /** Mail addresses in it, and hosts of the seller's, by registrable domain. */
  readonly shown: readonly { readonly domain: string; readonly isOurs: boolean }[]
  /** What stands in it and in no person's or firm's name: a picture, `!`, a token drawn at random; `null` for none. */
  readonly sign: string | null
}

export interface Recipients {
  readonly addresses: readonly string[]
  /** Distinct registrable domains among them. */
  readonly domains: readonly string[]
  /** Whether one of the seller's own domains is among them; `null` where those are not known. */
  readonly includesSeller: boolean | null
}

/** What the sender says of themselves, in a form's fields or else in the signature; as written, `null` for what is not said. */
export interface Identity {
  readonly name: string | null
  readonly jobTitle: string | null
  readonly company: string | null
  readonly address: string | null
  /** A plausible number. */
  readonly phone: string | null
  /** A well-formed one. */
  readonly website: string | null
  readonly websiteDomain: string | null
  /** `null` where there is no readable address. */
  readonly mailboxClass: MailboxClass | null
  /** Filled lines of the signature after the closing formula. */
  readonly signatureLines: number
}

/** A well-known company that the sender claims to be. */
export interface BrandClaim {
  /** Its name; `null` where none is claimed. */
  readonly named: string | null
  /** Whether the mailbox is at a domain of that company, or at its label under a country's suffix. */
  readonly onOwnDomain: boolean
}

/** Services with which people have accounts, and whose notices are forged. */
export interface ServiceClaim {
  /** The service that the sender's name names; `null` for none, and where the mailbox is at a domain of it. */
  readonly named: string | null
  /** The service that a mail's subject names; `null` for none, and where the mailbox is at a domain of it. */
  readonly inSubject: string | null
  /** The service whose own domain the mailbox is at; `null` for none. */
  readonly owner: string | null
}

/** Everything known about one inquiry. `null` is "not known": a rule that needs it is skipped. */
export interface Facts {
  readonly inquiry: Inquiry
  readonly channel: Channel | null
  readonly message: Message
  readonly subjectLine: SubjectLine
  /** Takes domains apart by the public suffixes. */
  readonly domains: DomainReader
  readonly mailbox: Mailbox | null
  /** Whether there is a mailbox that is thrown away after use; `null` where no list tells. */
  readonly thrownAway: boolean | null
  readonly replyTo: Mailbox | null
  readonly addressing: Addressing
  readonly displayName: DisplayName | null
  readonly website: Website | null
  readonly phone: Phone | null
  readonly senderName: string | null
  /** From the form's field, else from the signature. */
  readonly company: string | null
  readonly identity: Identity
  /** `null` where there is no mailbox, or neither company nor name. */
  readonly brand: BrandClaim | null
  readonly service: ServiceClaim
  /** Domains of the mail addresses in what is quoted or forwarded along; `null` where nothing is. */
  readonly quotedDomains: readonly Pick<Mailbox, 'domain' | 'domainLabel' | 'suffix'>[] | null
  readonly place: Place | null
  readonly clock: Clock | null
  readonly language: Language | null
  readonly wording: Wording
  readonly demand: Demand
  readonly links: Links
  readonly disguise: Disguise
  readonly attachments: NonNullable<Inquiry['attachments']> | null
  readonly recipients: Recipients | null
  readonly authentication: NonNullable<Inquiry['authentication']> | null
  /**
   * `quotesAnother`: whether a letter is quoted that is not the sender's own; `writtenBySeller`: whether what is quoted was written at one of
   * the seller's domains, `null` where those are not known.
   */
  readonly thread: { readonly reply: boolean; readonly previousMessages: number | null; readonly quotesAnother: boolean; readonly writtenBySeller: boolean | null } | null
  readonly network: NonNullable<LookedUpFacts['ip']> | null
  /** What kind of telephone line a look-up told, lower case: `landline`, `mobile`, `voip`. */
  readonly phoneLine: string | null
  readonly domainRecord: (NonNullable<LookedUpFacts['domain']> & { readonly ageDays: number | null }) | null
  /** `knownForDays`: full days since `firstSeenAt`. */
  readonly history: (NonNullable<LookedUpFacts['sender']> & { readonly knownForDays: number | null }) | null
  readonly campaign: NonNullable<LookedUpFacts['campaign']> | null
  readonly seller: Seller | null
  /** What the text model makes of the wording; `null` without a model, or where there is too little that it knows. */
  readonly leaning: Leaning | null
  /** What it comes to by the nearness of its words to the concepts; `null` without a model of that. */
  readonly gist: Gist | null
}
