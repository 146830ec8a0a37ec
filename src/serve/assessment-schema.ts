import * as z from 'zod/mini'
import type { Assessment } from '../index'
import { grades, verdicts } from '../inquiry/schema'
import { families } from '../rules/rule'
import { intents } from '../score/assessment'

const percent = z.int().check(z.gte(0), z.lte(100))
const probability = z.number().check(z.gte(0), z.lte(1))

const spanSchema = z.object({ field: z.string(), start: z.int(), end: z.int() })
export const problemSchema = z.object({ code: z.enum(['wrong-shape', 'text-cut', 'list-cut', 'unreadable-value', 'rule-failed', 'no-clock', 'unknown-field']), path: z.string(), message: z.string() })

const decibansSchema = z.object({ spam: z.optional(z.number()), spy: z.optional(z.number()), fraud: z.optional(z.number()) })

const evidenceSchema = z.object({
  rule: z.string(),
  family: z.enum(families),
  points: z.number(),
  decibans: decibansSchema,
  args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  spans: z.array(spanSchema),
  message: z.string(),
  absorbedBy: z.optional(z.string()),
})

const replySchema = z.object({
  action: z.enum(['reply', 'verify', 'template', 'report', 'ignore']),
  channels: z.array(z.enum(['phone', 'email', 'chat', 'message', 'fax', 'platform'])),
  within: z.nullable(z.string()),
  dueAt: z.nullable(z.string()),
  language: z.string(),
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
