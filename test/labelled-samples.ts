import type { Verdict } from '../src/inquiry/schema'
import type { Labelled, Spoken } from '../src/measure/labelled'
import type { Policy } from '../src/policy/schema'
import { tallyOf } from '../src/measure/reweigh'
import { gradeOf } from '../src/score/grade'
import { probabilitiesOf, verdictOf } from '../src/score/weigh'

/** An inquiry of which the given rules spoke, weighed by the policy as the scorer does. */
export function labelled(policy: Policy, rules: readonly string[], changes: Partial<Labelled> & { readonly is?: Verdict | null } = {}): Labelled {
  const { is = null, ...rest } = changes
  const bare: Labelled = {
    id: 'inq',
    label: { verdict: is, grade: null, intent: null, language: null },
    verdict: 'genuine',
    grade: 'D',
    intent: 'rfq',
    language: 'en',
    probabilities: { genuine: 1, spam: 0, spy: 0, fraud: 0 },
    worth: 0,
    score: 0,
    channel: 'email',
    length: 100,
    spoken: rules.map((rule) => {
      const { points = 0, ...decibans } = policy.weights[rule] ?? {}
      return { rule, points, decibans }
    }),
    skipped: [],
    ...rest,
  }
  const { items, worth, decibans, spoke } = tallyOf(bare, policy)
  const parts = probabilitiesOf(decibans)
  const verdict = verdictOf(parts)
  const score = Math.round((worth * parts.genuine) / 10_000)
  const { grade } = gradeOf(policy, { score, worth, verdict, probabilities: parts, decibans, channel: bare.channel, spoke, blocked: false })
  const share = (name: Verdict) => parts[name] / 10_000
  const probabilities = { genuine: share('genuine'), spam: share('spam'), spy: share('spy'), fraud: share('fraud') }
  const spoken: Spoken[] = items.map(({ rule, points, decibans: own }) => ({ rule, points, decibans: own }))
  return { ...bare, verdict, grade, worth, score, probabilities, spoken }
}
