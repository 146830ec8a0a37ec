/**
 * Accuracy on corpora that took no part in fitting the models, beside the peers' figures; writes docs/accuracy.md with --write.
 * Run: npm run bench:leave-one-out [-- --write]   Needs the corpora beside the repository; takes some minutes.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createScorer, defaultPolicy } from '../../src/index'
import { isDisposable } from '../../src/lists/disposable'
import { baseRateOf } from '../../src/measure/base-rate'
import { weightsAt } from '../../src/measure/brier'
import { calibrationError, reliability } from '../../src/measure/calibration'
import { areaUnderRoc } from '../../src/measure/roc'
import { countScores, type ScoreCounts } from '../../src/measure/score-counts'
import { wilson } from '../../src/measure/wilson'
import { type GistModel, linearModel, readTable } from '../../src/model'
import { readMail } from '../../src/read'
import { fromRoot } from '../lists/emit'
import { gistSamples } from '../model/gist-samples'
import { learnGist } from '../model/learn-gist'
import { corpus, rawMail, sharedIsHere } from './corpora'

if (!sharedIsHere) {
  console.log('left out: the corpora are not beside this repository')
  process.exit(0)
}

/** Corpora measured, and what is kept from the model to measure them; the last row's never take part. */
const parts: readonly { readonly measured: readonly string[]; readonly without: readonly string[] }[] = [
  { measured: ['list-spam', 'list-ham'], without: ['list-spam', 'list-ham'] },
  { measured: ['spamassassin'], without: ['spamassassin'] },
  { measured: ['enron-raw'], without: ['enron-raw'] },
  { measured: ['hint3'], without: ['hint3'] },
  { measured: ['banking77', 'clinc150'], without: ['banking77', 'clinc150'] },
  { measured: ['scambait'], without: ['scambait'] },
  { measured: ['lingspam'], without: ['lingspam'] },
  { measured: ['phishing-pot', 'alibaba-rfq', 'telecom-fraud-zh', 'contactform-price-probe'], without: [] },
]
const honest = ['enron-raw', 'list-ham', 'alibaba-rfq', 'hint3', 'spamassassin'] as const
const channelOf = { email: 'email', sms: 'chat', form: 'form', chat: 'chat' } as const

interface Row {
  readonly label: string
  readonly isBad: boolean
  readonly risk: number
  readonly riskByRules: number
}

async function rowsOf(name: string, table: string, gist: GistModel): Promise<Row[]> {
  const withModel = createScorer({ lists: { disposable: isDisposable, model: linearModel(() => readTable(table)), gist } })
  const byRules = createScorer({ lists: { disposable: isDisposable, model: null, gist: null } })
  const rows: Row[] = []
  for (const item of corpus(name)) {
    const raw = rawMail(item)
    let input: unknown = { channel: name === 'alibaba-rfq' ? 'rfq' : channelOf[item.kind], subject: item.subject, body: item.body }
    if (raw) input = await readMail(raw).then(({ inquiry }) => inquiry, () => input)
    rows.push({ label: item.label, isBad: /spam|fraud|phishing/.test(item.label), risk: 1 - withModel.score(input).probabilities.genuine, riskByRules: 1 - byRules.score(input).probabilities.genuine })
  }
  return rows
}

type RiskOf = (row: Row) => number

/** The lowest threshold that at most such a share of honest mail is beyond. */
function thresholdAt(good: readonly number[], share: number): number {
  const sorted = [...good].sort((a, b) => b - a)
  return sorted[Math.floor(sorted.length * share)]!
}

function shareBeyond(risks: readonly number[], threshold: number): number {
  return risks.filter((risk) => risk > threshold).length / risks.length
}

const percent = (share: number) => (100 * share).toFixed(1)

function interval(share: number, count: number): string {
  const { low, high } = wilson(Math.round(share * count), count)
  return `${percent(share)} [${percent(low)}, ${percent(high)}]`
}

const folder = fromRoot('node_modules/.cache/leave-one-out')
mkdirSync(folder, { recursive: true })
const rows = new Map<string, Row[]>()
const samples = await gistSamples()
for (const { measured, without } of parts) {
  const file = `${folder}/${without.join('-') || 'all'}.txt`
  execFileSync('npx', ['tsx', 'scripts/model/train.ts', '--out', file, '--leave-out', without.join(',')], { cwd: fromRoot('.'), stdio: 'ignore' })
  const table = readFileSync(file, 'utf8')
  const gist = learnGist(samples.filter(({ source }) => !without.includes(source)), 'verdicts')
  for (const name of measured) rows.set(name, await rowsOf(name, table, { weights: () => gist }))
}

function risks(name: string, riskOf: RiskOf, wanted: (row: Row) => boolean): number[] {
  return rows.get(name)!.filter(wanted).map(riskOf)
}

const good = (name: string, riskOf: RiskOf) => risks(name, riskOf, ({ isBad }) => !isBad)
const bad = (name: string, riskOf: RiskOf) => risks(name, riskOf, ({ isBad }) => isBad)

/** One threshold for all: at most 0.5 % beyond it on each honest corpus but those left out of choosing. */
function jointThreshold(riskOf: RiskOf, without: readonly string[]): number {
  return Math.max(...honest.filter((name) => !without.includes(name)).map((name) => thresholdAt(good(name, riskOf), 0.005)))
}

const withModel: RiskOf = ({ risk }) => risk
const rulesAlone: RiskOf = ({ riskByRules }) => riskByRules

const joint: string[][] = [['mail', 'count', 'rules and model', 'rules alone', 'wanted']]
const targets: readonly [name: string, what: string, wanted: string, filter: (row: Row) => boolean][] = [
  ...honest.map((name): [string, string, string, (row: Row) => boolean] => [name, `${name}, honest`, '≤ 0.5', ({ isBad }) => !isBad]),
  ['list-spam', 'list-spam, fraud and phishing', '≥ 95', ({ label }) => label !== 'spam'],
  ['list-spam', 'list-spam, all', '≥ 90', () => true],
  ['phishing-pot', 'phishing-pot', '≥ 85', () => true],
  ['spamassassin', 'spamassassin, spam', '≥ 80', ({ isBad }) => isBad],
]
for (const [name, what, wanted, filter] of targets) {
  const cells = [withModel, rulesAlone].map((riskOf) => {
    const found = risks(name, riskOf, filter)
    return interval(shareBeyond(found, jointThreshold(riskOf, [name])), found.length)
  })
  joint.push([what, String(risks(name, withModel, filter).length), ...cells, wanted])
}

/** Recall at one false alarm in a thousand is told from so many honest mails on. */
const thousandthFrom = 3000

function countsOf(badName: string, goodName: string, riskOf: RiskOf): ScoreCounts {
  return countScores([...bad(badName, riskOf).map((risk) => [risk, true] as const), ...good(goodName, riskOf).map((risk) => [risk, false] as const)])
}

const pairs: readonly [bad: string, good: string, peers: string][] = [
  ['list-spam', 'list-ham', 'SpamAssassin .913 / 44.6, Rspamd .816 / 48.4'],
  ['spamassassin', 'spamassassin', 'SpamAssassin .956 / 74.1 (its home ground), Rspamd .826 / 40.9'],
  ['phishing-pot', 'spamassassin', 'SpamAssassin .844 / 24.8, Rspamd .758 / 21.8'],
  ['phishing-pot', 'enron-raw', 'not measured'],
]
const curves: string[][] = [['bad', 'honest', 'ROC area', 'recall % at 1 % false positives', 'at 0.1 %', 'rules alone: area', 'at 1 %', 'untrained peers: area / recall % at 1 %']]
for (const [badName, goodName, peers] of pairs) {
  const cells = [withModel, rulesAlone].flatMap((riskOf) => {
    const b = bad(badName, riskOf)
    const g = good(goodName, riskOf)
    const atThousandth = g.length >= thousandthFrom ? interval(shareBeyond(b, thresholdAt(g, 0.001)), b.length) : 'too few'
    return [areaUnderRoc(countsOf(badName, goodName, riskOf))!.toFixed(4), interval(shareBeyond(b, thresholdAt(g, 0.01)), b.length), atThousandth]
  })
  curves.push([badName, goodName, ...cells.slice(0, 5), peers])
}

const own: string[][] = [['corpus', 'label', 'count', 'condemned %', 'condemned % by rules alone']]
for (const [name, all] of rows) {
  for (const label of new Set(all.map((row) => row.label))) {
    const some = all.filter((row) => row.label === label)
    own.push([name, label, String(some.length), interval(shareBeyond(some.map(withModel), 0.5), some.length), interval(shareBeyond(some.map(rulesAlone), 0.5), some.length)])
  }
}

const baseRate = baseRateOf(defaultPolicy)
const calibrated: string[][] = [['bad', 'honest', 'count', 'mean risk of the honest %', 'of the bad %', 'calibration error', 'debiased', 'debiased, rules alone']]
for (const [badName, goodName] of pairs) {
  const [both, rules] = [withModel, rulesAlone].map((riskOf) => {
    const counts = countsOf(badName, goodName, riskOf)
    const weights = weightsAt(baseRate, counts)!
    return calibrationError(reliability(counts, weights), weights)
  })
  const [b, g] = [bad(badName, withModel), good(goodName, withModel)]
  calibrated.push([badName, goodName, String(b.length + g.length), percent(mean(g)), percent(mean(b)), both!.plain.toFixed(3), both!.debiased.toFixed(3), rules!.debiased.toFixed(3)])
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function table(cells: readonly (readonly string[])[]): string {
  const [head, ...body] = cells
  return [head!, head!.map(() => '---'), ...body].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

const text = [
  '## One threshold for all', '', `Risk beyond which at most 0.5 % of each honest corpus lies, the corpus measured left out of choosing it and out of the model. Per cent, 95 % intervals.`, '', table(joint), '',
  '## Ranking', '', table(curves), '',
  '## Calibration', '',
  `Expected calibration error of the risk in ten bins, wanted ≤ 0.05, where ${percent(baseRate)} % of the mail is bad, as the default policy's priors say: the classes are weighted so.`, '', table(calibrated), '',
  '## Every corpus by itself', '', 'Share with a risk above one half.', '', table(own),
].join('\n')
console.log(text)
if (process.argv.includes('--write')) {
  const path = fromRoot('docs/accuracy.md')
  const page = readFileSync(path, 'utf8')
  writeFileSync(path, page.replace(/(<!-- measured -->\n)[\s\S]*(\n<!-- \/measured -->)/, (_, open: string, close: string) => open + text + close))
}
