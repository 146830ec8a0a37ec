import * as z from 'zod/mini'
import { channels, grades, hoursSchema, officeHoursSchema } from '../inquiry/schema'
import { families } from '../rules/rule'

const points = z.int().check(z.gte(-100), z.lte(100))
const decibans = z.int().check(z.gte(-60), z.lte(60))
const gradeSchema = z.enum(grades)

const countries = z.array(z.string().check(z.regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code such as DE')))
const days = z.int().check(z.gte(0), z.lte(366))

/** When an answer is due and sent, and what follows it. */
const replySchema = z.strictObject({
  hoursA: z.number().check(z.gt(0)),
  leastHoursB: z.number().check(z.gt(0)),
  /** Hours on the wall from receipt within which a marketplace wants an answer. */
  platformHours: z.number().check(z.gt(0), z.lte(720)),
  /** Channels that such a clock runs on. */
  platformChannels: z.array(z.enum(channels)),
  /** The sender's working hours, on every day that is no weekend or holiday there. */
  senderHours: hoursSchema,
  /** The part of them that an answer is read in best. */
  bestHours: hoursSchema,
  /** Working hours in the month of fasting, in these countries. */
  ramadan: z.strictObject({ countries, hours: hoursSchema }),
  /** Days around the lunar new year on which factories of these countries are about closed. */
  lunarNewYear: z.strictObject({ countries, daysBefore: days, daysAfter: days }),
  /** Working days of both sides after an answer without answer, on each of which one writes again; rising. */
  followUpDays: z.array(z.int().check(z.gte(1), z.lte(120))).check(z.maxLength(12), z.refine((list) => list.every((day, index) => index === 0 || day > list[index - 1]!), 'must rise')),
  /** Days ahead that holidays are looked for, to greet on the sender's and to tell of the seller's. */
  holidayDays: days,
  /** Days before the seller's own days off that the buyer is told. */
  noticeDays: days,
})

/** What a rule or composite moves: worth by points, risk by decibans toward each class. */
export const weightSchema = z.strictObject({
  points: z.optional(points),
  spam: z.optional(decibans),
  fraud: z.optional(decibans),
  spy: z.optional(decibans),
})
/** What a rule or composite moves: worth by `points` (−100 to 100), risk by whole decibans (−60 to 60) toward each class. What is left out moves nothing. */
export type Weight = z.infer<typeof weightSchema>

export const compositeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+\.[a-z0-9-]+$/, 'must look like family.what-was-seen')),
  /** Rules or earlier composites that must all have spoken. */
  all: z.optional(z.array(z.string())),
  /** At least `atLeast` (default 1) of these must have spoken. */
  any: z.optional(z.array(z.string())),
  atLeast: z.optional(z.int().check(z.gte(1))),
  /** None of these may have spoken. */
  none: z.optional(z.array(z.string())),
  /** Those among them that spoke keep their place in the evidence but lose their effect to the composite. */
  absorbs: z.optional(z.array(z.string())),
  weight: weightSchema,
})
/** A combination of rules that says more than its parts: speaks where all of `all`, enough of `any` and none of `none` have spoken. */
export type Composite = z.infer<typeof compositeSchema>

const rangeSchema = z.strictObject({ min: z.int().check(z.gte(-200), z.lte(0)), max: z.int().check(z.gte(0), z.lte(200)) })

export const policySchema = z.strictObject({
  /** A name for people; the hash tells two policies apart. */
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Points that an inquiry starts with, by channel. */
  bases: z.record(z.enum([...channels, 'unknown']), z.int().check(z.gte(0), z.lte(100))),
  /** Decibans of each class against `genuine` before anything is known: the desk's base rate. */
  priors: z.strictObject({ spam: z.int().check(z.gte(-100), z.lte(30)), fraud: z.int().check(z.gte(-100), z.lte(30)), spy: z.int().check(z.gte(-100), z.lte(30)) }),
  weights: z.record(z.string(), weightSchema),
  composites: z.array(compositeSchema),
  /** A family's sums are held within these after summing: points, and decibans a class. */
  caps: z.record(z.enum(families), z.strictObject({ points: rangeSchema, decibans: rangeSchema })),
  /** Least score for a grade; below C is D. */
  bands: z.strictObject({ A: z.int().check(z.gte(1), z.lte(100)), B: z.int().check(z.gte(1), z.lte(100)), C: z.int().check(z.gte(1), z.lte(100)) }),
  /** A verdict is decided from this probability on. */
  decided: z.number().check(z.gte(0.5), z.lte(0.9999)),
  ceilings: z.strictObject({
    decidedDishonest: gradeSchema,
    blocked: gradeSchema,
    undecided: gradeSchema,
    /** Of everything else; lifted by the channels and composites of `proof`. */
    unproven: gradeSchema,
  }),
  proof: z.strictObject({ channels: z.array(z.enum(channels)), composites: z.array(z.string()) }),
  floors: z.strictObject({
    undecidedSpy: gradeSchema,
    /** Grade that these composites lift to, unless a dishonest verdict is decided. */
    composites: z.record(z.string(), gradeSchema),
  }),
  review: z.strictObject({ closeDecibans: z.int(), risk: z.int(), worth: z.int() }),
  reply: replySchema,
  officeHours: officeHoursSchema,
  /** Countries that the seller has loss figures for; shown, and weighed by the weight of `place.on-watchlist`. Empty by default. */
  watchlist: countries,
  lists: z.strictObject({
    /** Registrable domains by the class that they belong to here, whatever the shipped lists say. */
    mailDomains: z.record(z.string(), z.enum(['free', 'isp', 'disposable', 'relay', 'academic', 'government', 'corporate'])),
  }),
})
/** Every number that a grade depends on, as one document. */
export type Policy = z.infer<typeof policySchema>
