import * as z from 'zod/mini'
import type { Assessment } from '../index'
import { grades, verdicts } from '../inquiry/schema'
import { families } from '../rules/rule'
import { intents } from '../score/assessment'

const percent = z.int().check(z.gte(0), z.lte(100))
const probability = z.number().check(z.gte(0), z.lte(1))

const spanSchema = z.object({ field: z.string(), start: z.int(), end: z.int() })
export const problemSchema = z.object({ code: z.enum(['wrong-shape', 'text-cut', 'list-cut', 'unreadable-value', 'rule-failed', 'no-clock', 'holidays-failed', 'unknown-field']), path: z.string(), message: z.string() })

const decibansSchema = z.object({ spam: z.optional(z.number()), spy: z.optional(z.number()), fraud: z.optional(z.number()) })

const argsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))

const evidenceSchema = z.object({
  rule: z.string(),
  family: z.enum(families),
  points: z.number(),
  decibans: decibansSchema,
  args: argsSchema,
  spans: z.array(spanSchema),
  message: z.string(),
  absorbedBy: z.optional(z.string()),
})

const channelSchema = z.enum(['phone', 'email', 'chat', 'message', 'fax', 'platform'])
const toldSchema = z.object({ code: z.string(), args: argsSchema, message: z.string() })
const momentSchema = z.nullable(z.object({ utc: z.string(), sender: z.nullable(z.string()), seller: z.nullable(z.string()) }))

const quotationSchema = z.object({
  items: z.array(z.object({ item: z.string(), state: z.enum(['stated', 'open']), asked: z.boolean(), value: z.optional(z.string()) })),
  deadline: z.nullable(z.string()),
  followUp: toldSchema,
})

const replySchema = z.object({
  action: z.enum(['reply', 'verify', 'template', 'report', 'ignore']),
  channels: z.array(channelSchema),
  contacts: z.array(z.object({
    channel: channelSchema, value: z.optional(z.string()), app: z.optional(z.string()), why: toldSchema, from: z.enum(['sender-field', 'signature', 'body', 'channel', 'independent']),
  })),
  within: z.nullable(z.string()),
  dueAt: z.nullable(z.string()),
  sendAt: z.nullable(z.string()),
  timing: z.object({
    due: momentSchema,
    send: momentSchema,
    senderZones: z.array(z.string()),
    reason: z.object({ code: z.string(), args: argsSchema, notes: z.array(z.object({ code: z.string(), args: argsSchema })), message: z.string() }),
  }),
  followUps: z.array(z.object({ kind: z.enum(['no-answer', 'sender-holiday', 'seller-holiday']), on: z.string(), at: z.optional(z.string()), args: argsSchema, message: z.string() })),
  language: z.string(),
  addressee: z.nullable(z.object({
    full: z.string(), given: z.nullable(z.string()), family: z.nullable(z.string()), patronymic: z.nullable(z.string()),
    gender: z.nullable(z.string()), title: z.nullable(z.string()), position: z.nullable(z.string()),
  })),
  greeting: z.string(),
  missing: z.array(z.string()),
  closingQuestion: z.string(),
  understood: z.array(z.object({ code: z.string(), value: z.string() })),
  checklist: z.array(z.object({ code: z.string(), args: argsSchema, message: z.string(), because: z.array(z.string()) })),
  quotation: z.nullable(quotationSchema),
})

/** The assessment as the API's document describes it; a test holds it against real ones, field by field. */
export const assessmentSchema = z.object({
  id: z.nullable(z.string()),
  verdict: z.enum(verdicts),
  probabilities: z.object({ genuine: probability, spam: probability, spy: probability, fraud: probability }),
  worth: percent,
  risk: percent,
  score: percent,
  grade: z.enum(grades),
  review: z.boolean(),
  reviewReasons: z.array(z.enum(['close-verdicts', 'risky-but-worthy', 'floor-used', 'undecided'])),
  intent: z.enum(intents),
  intents: z.array(z.object({ intent: z.enum(intents), confidence: z.number() })),
  team: z.enum(['pre-sales', 'order-logistics', 'after-sales', 'complaints', 'customer-care', 'none']),
  dispute: z.optional(z.string()),
  language: z.object({ code: z.string(), confidence: z.number(), script: z.string(), others: z.array(z.object({ code: z.string(), spans: z.array(spanSchema) })) }),
  evidence: z.array(evidenceSchema),
  skipped: z.array(z.object({ rule: z.string(), missing: z.array(z.string()) })),
  problems: z.array(problemSchema),
  reply: replySchema,
  versions: z.object({ library: z.string(), policy: z.object({ id: z.string(), hash: z.string() }), model: z.nullable(z.string()) }),
})

/** Fails to compile where an assessment could hold what the schema above does not allow. */
export type Described = Assessment extends DeepReadonly<z.infer<typeof assessmentSchema>> ? true : never
type DeepReadonly<T> = T extends readonly (infer Item)[] ? readonly DeepReadonly<Item>[] : T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T
export const described: Described = true
