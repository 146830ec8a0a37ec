/**
 * Speed and memory of the built package on one core; figures and ratios of one run. Start-up is start-up.ts, which npm run bench:speed runs as well.
 * Run: npm run bench:speed (it is bundled first: a loader that transforms on the fly slows what it measures)
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { corpus, rawMail, sharedIsHere, workedExamples } from './corpora'

const dist = pathToFileURL(`${resolve('dist')}/`)
if (!existsSync(new URL('index.js', dist))) throw new Error('dist/ is not there: run npm run build first')
const { createScorer } = (await import(new URL('index.js', dist).href)) as typeof import('../../src/index')
const { isDisposable } = (await import(new URL('lists/disposable.js', dist).href)) as typeof import('../../src/lists/disposable')
const { readMail } = (await import(new URL('read.js', dist).href)) as typeof import('../../src/read')

type Item = { readonly inquiry: unknown; readonly context?: unknown }
const scorer = createScorer({ lists: { disposable: isDisposable } })

function fixtures(): Item[] {
  const folder = resolve('fixtures/inquiries')
  return readdirSync(folder).sort().flatMap((name) => readFileSync(resolve(folder, name), 'utf8').trim().split('\n').map((line) => {
    const value = JSON.parse(line) as { context?: unknown }
    return { inquiry: value, context: value.context }
  }))
}

/** CPU seconds of a run. */
function cpuOf(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const spent = process.cpuUsage(start)
  return (spent.user + spent.system) / 1e6
}

function scoreAll(items: readonly Item[]): void {
  for (const { inquiry, context } of items) scorer.score(inquiry, context)
}

/** The best of many rounds, the first ones to get warm: other tenants of a shared machine only ever add. */
function rate(items: readonly Item[]): number {
  const times = Math.max(1, Math.ceil(600 / items.length))
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 25; round++) best = Math.min(best, cpuOf(() => { for (let i = 0; i < times; i++) scoreAll(items) }))
  return (items.length * times) / best
}

function lengthOf({ inquiry }: Item): number {
  const { body, html } = inquiry as { body?: string; html?: string }
  return (body || html || '').length
}

function line(name: string, value: string): void {
  console.log(`${name.padEnd(58)} ${value}`)
}

function report(name: string, items: readonly Item[]): void {
  const lengths = items.map(lengthOf).sort((a, b) => a - b)
  line(`${name}: scored a second, one core`, `${Math.round(rate(items))}  (${items.length} items, median ${lengths[lengths.length >> 1]} characters)`)
}

const own = fixtures()
report('fixtures', own)
const medianLength = own.map(lengthOf).sort((a, b) => a - b)[own.length >> 1]!
const median = own.filter((item) => Math.abs(lengthOf(item) - medianLength) <= medianLength * 0.15)
const medianRate = rate(median)
line('fixtures of median length: scored a second', `${Math.round(medianRate)}  (floor 3000, ratio ${(medianRate / 3000).toFixed(2)})`)

if (sharedIsHere) {
  report('worked examples', workedExamples().map((item) => ({ inquiry: item, context: item.context })))
  const mails = corpus('spamassassin').map((item) => rawMail(item)!)
  const parsed: Item[] = []
  // One worker, warm, as the peers were measured; the best of nine rounds.
  let best = { parsing: Number.POSITIVE_INFINITY, scoring: Number.POSITIVE_INFINITY }
  for (let round = 0; round < 10; round++) {
    parsed.length = 0
    const start = process.cpuUsage()
    for (const raw of mails) parsed.push({ inquiry: (await readMail(raw)).inquiry })
    const spent = process.cpuUsage(start)
    const parsing = ((spent.user + spent.system) / 1e6) * (1000 / mails.length)
    const scoring = cpuOf(() => scoreAll(parsed)) * (1000 / mails.length)
    if (round > 0 && parsing + scoring < best.parsing + best.scoring) best = { parsing, scoring }
  }
  const whole = best.parsing + best.scoring
  line('spamassassin, raw: CPU seconds per 1,000 mails, parsing', best.parsing.toFixed(3))
  line('spamassassin, raw: CPU seconds per 1,000 mails, scoring', best.scoring.toFixed(3))
  line('spamassassin, raw: CPU seconds per 1,000 mails, together', `${whole.toFixed(3)}  (ceiling 0.76)`)
  for (const [peer, seconds] of [['Bogofilter', 0.76], ['Rspamd', 4.3], ['SpamAssassin', 232]] as const) line(`  beside ${peer}'s ${seconds} (BASELINES.md)`, `${(seconds / whole).toFixed(1)} × as fast`)
  report('alibaba-rfq', corpus('alibaba-rfq').map(({ subject, body }) => ({ inquiry: { channel: 'rfq', subject, body } })))
} else console.log('left out: the corpora are not beside this repository')

line('memory after that, resident', `${Math.round(process.memoryUsage().rss / 1e6)} MB`)
