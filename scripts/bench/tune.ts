/**
 * Does tuning on one half of the labelled inquiries help the other half? Over random halvings of the worked examples and the
 * fixtures together, near copies kept on one side: what the policy written makes of the half that was not tuned on.
 * Run: npm run bench:tune [-- --halvings 50 --seed 1 --each --size 0]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createScorer, defaultPolicy, type Policy } from '../../src/index'
import { isDisposable } from '../../src/lists/disposable'
import { parseInquiry } from '../../src/inquiry/parse'
import { macroF1 } from '../../src/measure/confusion'
import { createEvaluator } from '../../src/measure/evaluate'
import { labelledOf } from '../../src/measure/from-judged'
import { createRandom } from '../../src/measure/random'
import { tune } from '../../src/measure/tune'
import { createTextGroups } from '../../src/measure/tune-groups'
import type { TuneInquiry } from '../../src/measure/tune-rows'
import { sharesPolicy, withShares } from '../../src/measure/tune-shares'
import { sharedIsHere, workedExamples } from './corpora'

const { values: options } = parseArgs({
  options: { halvings: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' }, size: { type: 'string', default: '0' }, each: { type: 'boolean', default: false } },
})
if (!sharedIsHere) {
  console.log('left out: the worked examples are not beside this repository')
  process.exit(0)
}

const fixtures = new URL('../../fixtures/inquiries/', import.meta.url)
const files = [workedExamples(), ...readdirSync(fixtures).sort().map((file) => readFileSync(new URL(file, fixtures), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>))]
const examples = files.flatMap((file, source) => file.map(({ context, expect, ...inquiry }) => ({ inquiry, context, expect, source })))
const telling = createScorer({ lists: { disposable: isDisposable }, policy: sharesPolicy(defaultPolicy) })
const texts = createTextGroups()
const inquiries = examples.map(({ inquiry, context, expect }, place): TuneInquiry => {
  texts.add(parseInquiry(inquiry).inquiry)
  return withShares(labelledOf({ inquiry, expect, assessment: telling.score(inquiry, context), place }).item)
})
const groupOf = texts.groups()

/** Lower is better but for the last three. */
const measures = {
  logLoss: 'log loss of the verdicts, nats',
  baseRateLogLoss: 'the same, 5.6 % being bad',
  brier: 'Brier score of the verdicts',
  baseRateBrier: 'Brier score of risk, 5.6 % being bad',
  verdicts: 'macro-F1 of the verdicts, points',
  grades: 'macro-F1 of the grades, points',
  kappa: 'quadratic weighted kappa of grades',
} as const
type Measures = Record<keyof typeof measures, number>
const names = Object.keys(measures) as (keyof Measures)[]

/** Half of what four decimals show as nothing. */
const leastProbability = 0.00005

/** Scores anew, as a user would by `--policy`. */
function measure(policy: Policy, rows: readonly number[]): Measures {
  const scorer = createScorer({ lists: { disposable: isDisposable }, policy })
  const evaluator = createEvaluator({ resamples: 0 })
  const losses = { good: [] as number[], bad: [] as number[] }
  for (const row of rows) {
    const { inquiry, context, expect } = examples[row]!
    const { item } = labelledOf({ inquiry, expect, assessment: scorer.score(inquiry, context), place: row })
    evaluator.add(item)
    const { verdict } = item.label
    if (verdict !== null) losses[verdict === 'genuine' ? 'good' : 'bad'].push(-Math.log(Math.max(leastProbability, item.probabilities[verdict])))
  }
  const { verdicts, grades, calibration } = evaluator.result()
  return {
    logLoss: mean([...losses.good, ...losses.bad]),
    baseRateLogLoss: (1 - baseRate) * mean(losses.good) + baseRate * mean(losses.bad),
    brier: calibration!.multiclassBrier,
    baseRateBrier: calibration!.atBaseRate!.brier.value,
    verdicts: 100 * verdicts!.macroF1.value,
    grades: 100 * macroF1(grades!.confusion)!,
    kappa: grades!.kappa!.value,
  }
}

const baseRate = 0.056
const before: Measures[] = []
const after: Measures[] = []
const random = createRandom(Number(options.seed))
const started = performance.now()
let written = 0
let moved = 0
for (let halving = 0; halving < Number(options.halvings); halving++) {
  const groups = [...new Set(groupOf)].map((group) => ({ group, lot: random() })).sort((a, b) => a.lot - b.lot)
  const first = new Set(groups.slice(0, Number(options.size) || groups.length / 2).map(({ group }) => group))
  const half = examples.flatMap((_, row) => (first.has(groupOf[row]!) ? [row] : []))
  const others = examples.flatMap((_, row) => (first.has(groupOf[row]!) ? [] : [row]))
  const result = tune({ inquiries: half.map((row) => inquiries[row]!), groupOf: half.map((row) => groupOf[row]!), sourceOf: half.map((row) => examples[row]!.source) }, defaultPolicy)
  before.push(measure(defaultPolicy, others))
  after.push(result.policy === null ? before.at(-1)! : measure(result.policy, others))
  if (result.policy) written++
  moved += result.changes.length
  if (options.each) {
    const strength = ({ trial, outcome }: typeof result.decibans | typeof result.points) => `${outcome} ${trial ? `${trial.strength.factors}/${trial.strength.weights}` : '-'}`
    console.log(`${String(halving + 1).padStart(3)}  decibans ${strength(result.decibans)}, points ${strength(result.points)}, ${result.changes.length} numbers; ${names.map((name) => `${name} ${shown(name, after.at(-1)![name] - before.at(-1)![name])}`).join(', ')}`)
  }
}

console.log(`${examples.length} inquiries, ${groups()} texts, ${options.halvings} halvings, seed ${options.seed}: a policy in ${written}, ${(moved / Number(options.halvings)).toFixed(1)} numbers moved on average, ${((performance.now() - started) / Number(options.halvings) / 1000).toFixed(1)} s each`)
console.log(['on the other half'.padEnd(38), 'before', 'after', 'change: least', 'quartile', 'median', 'quartile', 'most'].map((name, at) => (at === 0 ? name : name.padStart(at === 3 ? 15 : 10))).join(''))
for (const name of names) {
  const changes = after.map((figures, at) => figures[name] - before[at]![name]).sort((a, b) => a - b)
  const cells = [0, 0.25, 0.5, 0.75, 1].map((at) => shown(name, quantile(changes, at)).padStart(at === 0 ? 15 : 10))
  const middle = (all: readonly Measures[]) => decimals(name, quantile(all.map((figures) => figures[name]).sort((a, b) => a - b), 0.5)).padStart(10)
  console.log(measures[name].padEnd(38) + middle(before) + middle(after) + cells.join(''))
}

function groups(): number {
  return new Set(groupOf).size
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function quantile(sorted: readonly number[], at: number): number {
  const place = at * (sorted.length - 1)
  const below = Math.floor(place)
  return sorted[below]! + (place - below) * (sorted[Math.ceil(place)]! - sorted[below]!)
}

function decimals(name: keyof Measures, value: number): string {
  return value.toFixed(name === 'verdicts' || name === 'grades' ? 2 : 4)
}

function shown(name: keyof Measures, change: number): string {
  return `${change > 0 ? '+' : ''}${decimals(name, change)}`
}
