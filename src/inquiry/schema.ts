import * as z from 'zod/mini'

/** RFC 3339 date-time, offset required: `2026-03-01T09:30:00+08:00`. */
const dateTime = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i, 'must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00+08:00'))
const dateOrDateTime = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/i, 'must be a date such as 2026-03-01, or an RFC 3339 date-time'))
const holiday = z.string().check(z.regex(/^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/, 'must be a date such as 2026-10-01, or an interval such as 2026-10-01/2026-10-08'))
const clockTime = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time such as 09:00'))
const text = z.string()

/** How an inquiry reached the seller; contract.md says what each means. */
export const channels = ['email', 'form', 'chat', 'message', 'phone', 'fax', 'rfq'] as const
export const channelSchema = z.enum(channels)
/** How an inquiry reached the seller. */
export type Channel = z.infer<typeof channelSchema>

const authenticationResult = z.enum(['pass', 'fail', 'softfail', 'neutral', 'none', 'temperror', 'permerror'])

export const senderSchema = z.object({
  name: z.optional(text),
  jobTitle: z.optional(text),
  company: z.optional(text),
  address: z.optional(text),
  email: z.optional(text),
  replyTo: z.optional(text),
  phone: z.optional(text),
  website: z.optional(text),
  country: z.optional(text),
  timeZone: z.optional(text),
  ip: z.optional(text),
})

export const attachmentSchema = z.object({
  filename: text,
  contentType: z.optional(text),
  size: z.optional(z.number().check(z.nonnegative())),
})

export const inquirySchema = z.object({
  id: z.optional(text),
  channel: z.optional(channelSchema),
  receivedAt: z.optional(dateTime),
  sentAt: z.optional(dateTime),
  sender: z.optional(senderSchema),
  recipients: z.optional(z.array(text)),
  subject: z.optional(text),
  body: z.optional(text),
  html: z.optional(text),
  attachments: z.optional(z.array(attachmentSchema)),
  authentication: z.optional(
    z.object({
      spf: z.optional(authenticationResult),
      dkim: z.optional(authenticationResult),
      dmarc: z.optional(authenticationResult),
    }),
  ),
  product: z.optional(text),
  acceptLanguage: z.optional(text),
  thread: z.optional(z.object({ inReplyTo: z.optional(text), previousMessages: z.optional(z.number()) })),
  answeredAt: z.optional(dateTime),
})
/** What came in: one inquiry, by the contract. There must be a `body` or an `html`. */
export type Inquiry = z.infer<typeof inquirySchema>

/** Hours of a day, opening before closing. */
export const hoursSchema = z.object({ start: clockTime, end: clockTime }).check(z.refine(({ start, end }) => start < end, 'must open before closing, on the same day'))

export const officeHoursSchema = z
  .object({
    /** ISO weekdays, Monday is 1. */
    days: z.array(z.int().check(z.gte(1), z.lte(7))),
    start: clockTime,
    end: clockTime,
  })
  .check(z.refine(({ start, end }) => start < end, 'must open before closing, on the same day'))
/** A desk's working week: ISO weekdays with one opening and one closing time. */
export type OfficeHours = z.infer<typeof officeHoursSchema>

const amountAndUnit = z.object({ amount: z.number(), unit: text })

export const sellerSchema = z.object({
  name: z.optional(text),
  timeZone: z.optional(text),
  country: z.optional(text),
  officeHours: z.optional(officeHoursSchema),
  holidays: z.optional(z.array(holiday)),
  languages: z.optional(z.array(text)),
  products: z.optional(z.array(text)),
  domains: z.optional(z.array(text)),
  competitors: z.optional(z.array(text)),
  brands: z.optional(z.array(text)),
  customers: z.optional(z.array(text)),
  capacity: z.optional(amountAndUnit),
  moq: z.optional(amountAndUnit),
})
/** The one who answers. */
export type Seller = z.infer<typeof sellerSchema>

export const networkKinds = ['residential', 'mobile', 'relay', 'hosting', 'vpn', 'tor'] as const

export const lookedUpFactsSchema = z.object({
  ip: z.optional(z.object({ country: z.optional(text), timeZone: z.optional(text), kind: z.optional(z.enum(networkKinds)) })),
  domain: z.optional(
    z.object({
      createdAt: z.optional(dateOrDateTime),
      hasMx: z.optional(z.boolean()),
      hasWebsite: z.optional(z.boolean()),
      hasDmarc: z.optional(z.boolean()),
    }),
  ),
  phone: z.optional(z.object({ lineType: z.optional(text) })),
  sender: z.optional(
    z.object({
      firstSeenAt: z.optional(dateOrDateTime),
      inquiries30d: z.optional(z.number()),
      orders: z.optional(z.number()),
      disputes: z.optional(z.number()),
      blocked: z.optional(z.boolean()),
      verified: z.optional(z.boolean()),
      denied: z.optional(z.boolean()),
    }),
  ),
  campaign: z.optional(z.object({ similar: z.number(), senders: z.number(), windowHours: z.number() })),
})
/** What the caller looked up: network, domain registration, CRM history, campaign counts. */
export type LookedUpFacts = z.infer<typeof lookedUpFactsSchema>

export const contextSchema = z.object({
  now: z.optional(dateTime),
  seller: z.optional(sellerSchema),
  facts: z.optional(lookedUpFactsSchema),
})
/** What is known beside the inquiry itself: the moment, the seller, looked-up facts. */
export type Context = z.infer<typeof contextSchema>

export const verdicts = ['genuine', 'spam', 'spy', 'fraud'] as const
/** What the sender is after. */
export type Verdict = (typeof verdicts)[number]
/** The verdicts that are not `genuine`: those that decibans speak toward. */
export type RiskClass = Exclude<Verdict, 'genuine'>
export const riskClasses = ['spam', 'spy', 'fraud'] as const satisfies readonly RiskClass[]

export const grades = ['A', 'B', 'C', 'D'] as const
/** How soon a person should answer: A first, D with a template or not at all. */
export type Grade = (typeof grades)[number]
