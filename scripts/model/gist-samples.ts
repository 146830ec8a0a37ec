/** What the gist is learnt from: labelled inquiries of our own, with their intents, and corpora for the verdict. */
import { readFileSync } from 'node:fs'
import { deriveFacts } from '../../src/facts/derive'
import { featureNames, featureReader, wholeFeature } from '../../src/facts/gist-features'
import { parseContext, parseInquiry } from '../../src/inquiry/parse'
import type { Verdict } from '../../src/inquiry/schema'
import { readMail } from '../../src/read'
import { type Intent, intents } from '../../src/score/assessment'
import { scoresOf } from '../../src/score/intent'
import { shippedData } from '../../src/shipped'
import { corpus, rawMail, workedExamples } from '../bench/corpora'
import { fromRoot } from '../lists/emit'
import { linesOf, readLine } from './intent-lines'
import { fittable, fixtureFiles } from './samples'

export interface GistSample {
  /** A corpus, `fixtures`, or one of `intentsAlone`. */
  readonly source: string
  readonly verdict: Verdict
  readonly intent: Intent | null
  /** Feature by feature, as `featureNames` has them. */
  readonly values: Float32Array
  /** What the hand-set voices make of each intent. */
  readonly voices: Float32Array
}

const data = { ...shippedData(), watchlist: [] }
export const names = featureNames(data.phrases.meanings)
const read = featureReader(names, data.phrases.meanings)
/** Of a corpus so many items are enough, spread over it evenly. */
const itemsAtMost = 800
const channelOf = { email: 'email', sms: 'chat', form: 'form', chat: 'chat' } as const

function gistSampleOf(source: string, verdict: Verdict, intent: Intent | null, input: unknown, contextInput?: unknown): GistSample {
  const { inquiry } = parseInquiry(input)
  const facts = deriveFacts(inquiry, parseContext(contextInput, []), data, [])
  const values = new Float32Array(names.length)
  const senses = data.phrases.senses!(facts.message, facts.language?.code ?? 'und')
  read(facts, senses, (feature, value) => {
    values[feature] = value / wholeFeature
  })
  const scores = scoresOf(facts, verdict)
  return { source, verdict, intent, values, voices: Float32Array.from(intents, (name) => scores.of(name)) }
}

interface Labels {
  readonly verdict: Verdict
  readonly intent?: Intent
}

function labelledSample(source: string, { verdict, intent }: Labels, inquiry: unknown, context: unknown): GistSample {
  return gistSampleOf(source, verdict, intent ?? null, inquiry, context)
}

function gistFixtures(): GistSample[] {
  return fixtureFiles().flatMap((file) =>
    readFileSync(fromRoot(file), 'utf8').trim().split('\n').flatMap((line) => {
      const { expect, context, ...inquiry } = JSON.parse(line) as { expect?: Partial<Labels>; context?: unknown }
      return expect?.verdict ? [labelledSample('fixtures', { ...expect, verdict: expect.verdict }, inquiry, context)] : []
    }),
  )
}

const labels: Readonly<Record<string, Verdict>> = { spam: 'spam', fraud: 'fraud', phishing: 'fraud' }

async function gistCorpus(name: string): Promise<GistSample[]> {
  const items = corpus(name)
  const step = Math.max(1, items.length / itemsAtMost)
  const samples: GistSample[] = []
  for (let at = 0; at < items.length; at += step) {
    const item = items[Math.floor(at)]!
    const raw = rawMail(item)
    let input: unknown = { channel: channelOf[item.kind], subject: item.subject, body: item.body }
    if (raw) input = await readMail(raw).then(({ inquiry }) => inquiry, () => input)
    samples.push(gistSampleOf(name, labels[item.label] ?? 'genuine', null, input))
  }
  return samples
}

/** The worked examples, whose verdicts are measured, and the lines of the intents' tests, which have none. */
export const intentsAlone: ReadonlySet<string> = new Set(['worked examples', 'lines'])
export const intentLines = 'test/data/intent-lines.tsv'

function gistLines(): GistSample[] {
  return linesOf(readFileSync(fromRoot(intentLines), 'utf8')).map((line) => {
    const { intents: [intent], inquiry, context } = readLine(line)
    return gistSampleOf('lines', intent === 'promotion' ? 'spam' : 'genuine', intent!, inquiry, context)
  })
}

/** All of it but some corpora. */
export async function gistSamples(without: readonly string[] = []): Promise<GistSample[]> {
  const samples = [...gistFixtures(), ...gistLines(), ...workedExamples().map(({ expect, context, ...inquiry }) => labelledSample('worked examples', expect as Labels, inquiry, context))]
  for (const name of fittable) if (!without.includes(name)) samples.push(...(await gistCorpus(name)))
  return samples
}
