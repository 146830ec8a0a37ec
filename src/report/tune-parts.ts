import { riskClasses, verdicts } from '../inquiry/schema'
import type { TuneResult } from '../measure/tune'
import type { Comparison } from '../measure/tune-compare'
import type { TunedWeight } from '../measure/tune-describe'
import type { Factor } from '../measure/tune-factors'
import { countsByVerdict, signed, unknownText } from './measure-text'
import type { TuneWords } from './tune-words'
import type { Words } from './words'

/** `Tuned on 277 inquiries with a label (275 different texts); genuine 162, spam 38, spy 30, fraud 47; 277 with a grade.` */
export function tuneSummary({ labelled, graded, texts, byVerdict }: TuneResult, words: TuneWords, common: Words): string {
  const groups = [words.tunedOn(common.inquiries(labelled), texts), countsByVerdict(byVerdict, common)]
  if (graded > 0) groups.push(words.graded(graded))
  return groups.join(common.joinGroups) + common.end
}

/** What was held out, before and after: cells of a table. */
export interface HeldOut {
  readonly heading: string
  /** Nothing where nothing was tried. */
  readonly strength: string | null
  readonly rows: readonly (readonly [measure: string, before: string, after: string, change: string])[]
}

export function decibansHeldOut({ decibans: { outcome, trial } }: TuneResult, words: TuneWords): HeldOut {
  const { measures } = words
  return {
    heading: `${words.decibans}: ${words.outcomes[outcome]}`,
    strength: trial && words.strength(String(trial.strength.factors), `${trial.strength.weights} dB`),
    rows: trial === null ? [] : (['byText', 'bySource', 'atBaseRate', 'riskAtBaseRate', 'honestCondemned'] as const).flatMap((name) => (trial[name] === null ? [] : [lossRow(measures[name], trial[name], words)])),
  }
}

export function pointsHeldOut({ points: { outcome, trial } }: TuneResult, words: TuneWords): HeldOut {
  const { measures } = words
  const kappa = (value: number | null) => (value === null ? unknownText : value.toFixed(3))
  return {
    heading: `${words.points}: ${words.outcomes[outcome]}`,
    strength: trial && words.strength(String(trial.strength.factors), String(trial.strength.weights)),
    rows: trial === null ? [] : [lossRow(measures.grades, trial.byText, words), [measures.kappa, kappa(trial.kappa.before), kappa(outcome === 'better' ? trial.kappa.after : trial.kappa.decibans), '']],
  }
}

function lossRow(name: string, { before, after, error }: Comparison, words: TuneWords): HeldOut['rows'][number] {
  return [name, before.toFixed(4), after.toFixed(4), `${signedTo(after - before, 4)} ${words.error(error.toFixed(4))}`]
}

/** Weights that are told of one by one: what moved, what would have, and what is held at its sign. */
export function groupsOfWeights(result: TuneResult, words: TuneWords): { readonly heading: string; readonly weights: readonly TunedWeight[] }[] {
  const isWritten = ({ part }: TunedWeight): boolean => (part === 'points' ? result.points : result.decibans).outcome === 'better'
  const moved = result.weights.filter(({ outcome }) => outcome === 'moved')
  const groups = [
    { weights: moved.filter(isWritten), headingOf: words.moved },
    { weights: moved.filter((weight) => !isWritten(weight)), headingOf: words.wouldMove },
    { weights: result.weights.filter(({ outcome }) => outcome === 'sign'), headingOf: words.sign },
  ]
  return groups.filter(({ weights }) => weights.length > 0).map(({ weights, headingOf }) => ({ weights, heading: headingOf(weights.length) }))
}

/** `9 → 11`; where nothing is written, what it would be. */
export function changeText({ from, to, fitted }: TunedWeight): string {
  const target = to === from && fitted !== null ? Math.round(fitted) : to
  return target === from ? signed(from) : `${signed(from)} → ${signed(target)}`
}

/** `fraud, toward fraud: × 1.18 ± 0.09 (31 hits, 12 numbers)`, what moved most first. */
export function factorTexts(result: TuneResult, words: TuneWords, common: Words): string[] {
  const all = [...result.points.factors, ...result.decibans.factors].filter(({ factor }) => Math.abs(factor - 1) >= leastShown)
  const distance = ({ factor }: Factor): number => Math.abs(Math.log(factor))
  return all
    .sort((a, b) => distance(b) - distance(a))
    .map((one) => words.factor({ family: one.family, part: partText(one, words, common), isFor: one.sign > 0, factor: one.factor.toFixed(2), error: one.error.toFixed(2), hits: Math.round(one.hits), weights: one.weights }))
}

/** Beyond rounding. */
const leastShown = 0.005

export function partText({ part }: Pick<TunedWeight, 'part'>, words: TuneWords, common: Words): string {
  return part === 'points' ? words.parts.points : `${common.verdicts[part]} dB`
}

export function fittedText({ fitted, error }: TunedWeight): string {
  if (fitted === null) return unknownText
  return error === null ? signedTo(fitted, 1) : `${signedTo(fitted, 1)} ± ${error.toFixed(1)}`
}

export function pullText({ pull }: TunedWeight): string {
  return pull === null ? unknownText : signedTo(pull, 1)
}

/** Near copies make parts of hits. */
export function hitsText({ hits }: TunedWeight): string {
  return String(Math.round(hits * 10) / 10)
}

/** `genuine 3, fraud 18`: only the classes that have any. */
export function hitsByText({ hitsBy }: TunedWeight, common: Words): string {
  return verdicts.filter((name) => hitsBy[name] > 0).map((name) => `${common.verdicts[name]} ${Math.round(hitsBy[name] * 10) / 10}`).join(common.joinCounts) || unknownText
}

/** What stays, by its reason: the ids only where there is something to look at. */
export function leftTexts({ weights }: TuneResult, words: TuneWords, common: Words, nameOf: (id: string) => string): string[] {
  const told = new Set(weights.filter(({ outcome }) => outcome === 'moved' || outcome === 'sign').map(({ id }) => id))
  return (['stays', 'too-few', 'too-few-of-class', 'capped', 'shadow'] as const).flatMap((reason) => {
    const own = weights.filter(({ id, outcome }) => outcome === reason && (reason === 'stays' || !told.has(id)))
    if (own.length === 0) return []
    if (reason === 'stays') return [words.left.stays(own.length) + common.end]
    const ids = [...new Set(own.map(({ id }) => id))]
    return [`${words.left[reason](ids.length)}: ${ids.map(nameOf).join(common.joinCounts)}${common.end}`]
  })
}

export function interceptsText({ decibans: { intercepts } }: TuneResult, words: TuneWords, common: Words): string | null {
  const [only, ...more] = intercepts
  if (only === undefined) return null
  if (more.length > 0) return words.interceptsOfFiles(intercepts.length)
  return words.intercepts(riskClasses.map((name) => `${common.verdicts[name]} ${signedTo(only[name], 1)} dB`).join(common.joinCounts))
}

function signedTo(value: number, decimals: number): string {
  const text = value.toFixed(decimals)
  return Number(text) > 0 ? `+${text}` : Number(text) === 0 ? (0).toFixed(decimals) : text
}
