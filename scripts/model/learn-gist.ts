/** Learns the gist's weights: what its features say for each verdict and for each intent. */
import { createHash } from 'node:crypto'
import { honestMark, intentMark } from '../../src/facts/gist'
import { gistLevelAtMost, type GistWeights } from '../../src/model/gist-table'
import { intents } from '../../src/score/assessment'
import { natsOfVoices } from '../../src/score/intent'
import { type GistSample, intentsAlone, names } from './gist-samples'
import { fitSoftmax } from './softmax'

/** The honest are as many kinds as they have intents: a complaint, a request and a thank-you have little in common but that they are honest. */
const honest = intents.filter((name) => name !== 'promotion')
const verdicts = ['genuine', 'spam', 'fraud', 'spy', ...honest.map((name) => `${honestMark}${name}`)]
const step = 0.08
const verdictL2 = 0.0003
const intentL2 = 0.002
const verdictSteps = 400
const intentSteps = 300
/** A group of many like texts counts less than its number; those of our own, in all languages, count more. */
const groupPower = 0.6
const ownFactor = 3
/** Intents of the dishonest matter less. */
const dishonestIntent = 0.5
/** What a text shows of goods; the other facts tell more of a corpus than of who wrote. */
const factsOfVerdict = new Set(['quantities', 'specifications', 'models', 'certificates', 'incoterms', 'ports', 'payment-terms', 'prices', 'deadlines', 'products', 'questions', 'references'].map((name) => `fact:${name}`))
const speaksOfVerdict = names.map((name) => name === 'bias' || name.startsWith('sense:') || name.startsWith('subject:') || factsOfVerdict.has(name))

/** @param parts of what the weights are learnt; the others stay nought */
export function learnGist(samples: readonly GistSample[], parts: 'verdicts' | 'all' = 'all'): GistWeights {
  const classes = [...verdicts, ...intents.map((name) => `${intentMark}${name}`)]
  const levels = new Int8Array(names.length * classes.length)
  const put = (fitted: Float64Array, count: number, from: number) => {
    for (let feature = 0; feature < names.length; feature++) {
      for (let one = 0; one < count; one++) levels[feature * classes.length + from + one] = Math.max(-gistLevelAtMost, Math.min(gistLevelAtMost, Math.round(fitted[feature * count + one]! / step)))
    }
  }
  put(learnVerdicts(samples), verdicts.length, 0)
  if (parts === 'all') put(learnIntents(samples), intents.length, verdicts.length)
  const digest = createHash('sha256').update(levels).digest('hex').slice(0, 8)
  return { version: `gist-${digest}`, step, classes, features: names, levels }
}

function learnVerdicts(all: readonly GistSample[]): Float64Array {
  const samples = all.filter(({ source }) => !intentsAlone.has(source))
  const groups = new Map<string, number>()
  const groupOf = ({ source, verdict }: GistSample) => `${source} ${verdict}`
  for (const sample of samples) groups.set(groupOf(sample), (groups.get(groupOf(sample)) ?? 0) + 1)
  const weights = Float64Array.from(samples, (sample) => (groups.get(groupOf(sample))! ** groupPower * (sample.source === 'fixtures' ? ownFactor : 1)) / groups.get(groupOf(sample))!)
  const total = (isGenuine: boolean) => samples.reduce((sum, { verdict }, at) => ((verdict === 'genuine') === isGenuine ? sum + weights[at]! : sum), 0)
  const totals = { genuine: total(true), others: total(false) }
  samples.forEach(({ verdict }, at) => {
    weights[at]! /= verdict === 'genuine' ? totals.genuine : totals.others
  })
  return fitSoftmax({ features: names.length, values: valuesOf(samples, (feature) => speaksOfVerdict[feature]!), classes: Int32Array.from(samples, (sample) => verdicts.indexOf(classOf(sample))), weights }, verdicts.length, verdictL2, verdictSteps)
}

/** Mail of the corpora is honest of no known kind. */
function classOf({ verdict, intent }: GistSample): string {
  return verdict === 'genuine' && intent !== null && intent !== 'promotion' ? `${honestMark}${intent}` : verdict
}

function learnIntents(all: readonly GistSample[]): Float64Array {
  const samples = all.filter(({ intent }) => intent !== null)
  const before = new Float32Array(samples.length * intents.length)
  samples.forEach(({ voices }, row) => before.set(voices.map((voice, one) => natsOfVoices(intents[one]!, voice)), row * intents.length))
  return fitSoftmax(
    {
      features: names.length,
      values: valuesOf(samples, () => true),
      classes: Int32Array.from(samples, ({ intent }) => intents.indexOf(intent!)),
      weights: Float64Array.from(samples, ({ verdict }) => (verdict === 'genuine' ? 1 : dishonestIntent)),
      before,
    },
    intents.length, intentL2, intentSteps,
  )
}

function valuesOf(samples: readonly GistSample[], isHeard: (feature: number) => boolean): Float32Array {
  const values = new Float32Array(samples.length * names.length)
  samples.forEach((sample, row) => {
    for (let feature = 0; feature < names.length; feature++) if (isHeard(feature)) values[row * names.length + feature] = sample.values[feature]!
  })
  return values
}
