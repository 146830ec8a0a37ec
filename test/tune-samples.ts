import { grades, type Grade, type RiskClass, riskClasses, type Verdict } from '../src/inquiry/schema'
import { createRandom } from '../src/measure/random'
import type { TuneData, TuneInquiry } from '../src/measure/tune-rows'
import { defaultPolicy } from '../src/policy/default'
import type { Policy } from '../src/policy/schema'

/** A policy of six rules, without composites, and caps that hold nothing. */
export const smallPolicy: Policy = {
  ...defaultPolicy,
  id: 'small',
  weights: {
    'spam.offer': { spam: 8 },
    'spam.push': { spam: 6 },
    'fraud.story': { fraud: 8 },
    'fraud.haste': { fraud: 6 },
    'contact.company': { points: 10, spam: -4, fraud: -4 },
    'demand.product': { points: 14 },
    'demand.thin': { points: -6 },
    'time.weekend': {},
  },
  composites: [],
}

const noOne = { intent: null, language: null }

export function inquiryOf(verdict: Verdict | null, grade: Grade | null, ...rules: string[]): TuneInquiry {
  return { label: { ...noOne, verdict, grade }, channel: 'email', spoken: rules.map((rule) => ({ rule })) }
}

/** Each a text of its own, all of one file. */
export function dataOf(inquiries: readonly TuneInquiry[]): TuneData {
  return { inquiries, groupOf: inquiries.map((_, at) => at), sourceOf: inquiries.map(() => 0) }
}

const classes = ['genuine', 'spam', 'fraud'] as const
const ruleShares: Readonly<Record<string, Readonly<Record<(typeof classes)[number], number>>>> = {
  'spam.offer': { genuine: 0.02, spam: 0.7, fraud: 0.1 },
  'spam.push': { genuine: 0.03, spam: 0.6, fraud: 0.1 },
  'fraud.story': { genuine: 0.02, spam: 0.1, fraud: 0.7 },
  'fraud.haste': { genuine: 0.04, spam: 0.1, fraud: 0.6 },
  'contact.company': { genuine: 0.7, spam: 0.3, fraud: 0.2 },
  'demand.product': { genuine: 0.7, spam: 0.2, fraud: 0.3 },
  'demand.thin': { genuine: 0.3, spam: 0.3, fraud: 0.3 },
}

/**
 * Drawn inquiries: two of five bad, rules as often as their shares say (`truth` times as telling as the policy of six has
 * them), graded by what they ask for.
 */
export function drawnData(count: number, seed: number): TuneData {
  const random = createRandom(seed)
  return dataOf(
    Array.from({ length: count }, () => {
      const lot = random()
      const verdict = lot < 0.6 ? 'genuine' : lot < 0.8 ? 'spam' : 'fraud'
      const rules = Object.entries(ruleShares).flatMap(([rule, share]) => (random() < share[verdict] ? [rule] : []))
      const wanted = rules.includes('demand.product') ? (rules.includes('contact.company') ? 1 : 2) : 3
      return inquiryOf(verdict, verdict === 'genuine' ? grades[wanted]! : 'D', ...rules)
    }),
  )
}

/** Every weight's sum of decibans, by what it moves. */
export function weightsOf(policy: Policy): { readonly id: string; readonly part: 'points' | RiskClass; readonly value: number }[] {
  const all = [...Object.entries(policy.weights), ...policy.composites.map(({ id, weight }) => [id, weight] as const)]
  return all.flatMap(([id, weight]) => (['points', ...riskClasses] as const).map((part) => ({ id, part, value: weight[part] ?? 0 })))
}

/**
 * The shipped policy with the weights of what bad inquiries say at half, and without the models, which have read the fixtures: wrong by much, and
 * known how.
 */
export const weakened: Policy = {
  ...defaultPolicy,
  id: 'weakened',
  weights: Object.fromEntries(
    Object.entries(defaultPolicy.weights).map(([id, weight]) => {
      if (id.startsWith('model.')) return [id, Object.fromEntries(Object.keys(weight).map((part) => [part, 0]))]
      if (!/^(?:spam|fraud|spy)\./.test(id)) return [id, weight]
      return [id, Object.fromEntries(Object.entries(weight).map(([part, value]) => [part, Math.sign(value) * Math.ceil(Math.abs(value) / 2)]))]
    }),
  ),
}
