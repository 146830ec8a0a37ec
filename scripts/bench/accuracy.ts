/**
 * Accuracy on the worked examples and the share condemned of each corpus, every corpus by itself.
 * Run: npx tsx scripts/bench/accuracy.ts [--corpus NAME] [--rules] [--misses N]
 */
import { parseArgs } from 'node:util'
import { createScorer, type Grade } from '../../src/index'
import { isDisposable } from '../../src/lists/disposable'
import { grades, verdicts } from '../../src/inquiry/schema'
import { quadraticKappa } from '../../src/measure/agreement'
import { createConfusion } from '../../src/measure/confusion'
import { wilson } from '../../src/measure/wilson'
import { readMail } from '../../src/read'
import type { Assessment } from '../../src/score/assessment'
import { corpus, rawMail, sharedIsHere, workedExamples } from './corpora'

const { values: options } = parseArgs({ options: { corpus: { type: 'string', multiple: true }, rules: { type: 'boolean' }, misses: { type: 'string' }, dev: { type: 'boolean' }, label: { type: 'string' } } })
if (!sharedIsHere) {
  console.log('left out: the corpora are not beside this repository')
  process.exit(0)
}

const scorer = createScorer({ lists: { disposable: isDisposable } })

/** A share with its 95 % interval. */
function withInterval(part: number, whole: number): string {
  if (whole === 0) return '–'
  const { low, high } = wilson(part, whole)
  return `${percent(part, whole)} (${part} of ${whole}; 95 % interval ${Math.round(100 * low)}–${Math.round(100 * high)} %)`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`
}

function reportExamples(): void {
  const items = workedExamples()
  const table = new Map<string, number>()
  const graded = createConfusion<Grade>(grades)
  let gradesRight = 0
  let intentRight = 0
  let languageRight = 0
  const misses: string[] = []
  const tongues = { English: { right: 0, all: 0 }, 'other languages': { right: 0, all: 0 } }
  for (const item of items) {
    const expect = item.expect as { verdict: string; grade: Grade; intent: string; language: string }
    const got = scorer.score(item, item.context)
    const key = `${expect.verdict}>${got.verdict}`
    table.set(key, (table.get(key) ?? 0) + 1)
    graded.add(expect.grade, got.grade)
    if (expect.grade === got.grade) gradesRight++
    const tongue = tongues[expect.language === 'en' ? 'English' : 'other languages']
    tongue.all++
    if (expect.verdict === got.verdict) tongue.right++
    if (expect.intent === got.intent) intentRight++
    if (expect.language === got.language.code) languageRight++
    const wrong = [expect.verdict !== got.verdict && `${expect.verdict}>${got.verdict}`, expect.grade !== got.grade && `${expect.grade}>${got.grade}`, expect.intent !== got.intent && `${expect.intent}>${got.intent}`, expect.language !== got.language.code && `${expect.language}>${got.language.code}`].filter(Boolean)
    if (wrong.length > 0) misses.push(`${String(item.id)} ${String(item.channel)} ${wrong.join('  ')}  w${got.worth} r${got.risk} | ${ruleLine(got)}`)
  }
  const count = (a: string, b: string) => table.get(`${a}>${b}`) ?? 0
  const f1 = verdicts.map((name) => {
    const right = count(name, name)
    const given = verdicts.reduce((sum, other) => sum + count(other, name), 0)
    const meant = verdicts.reduce((sum, other) => sum + count(name, other), 0)
    return (2 * right) / (given + meant || 1)
  })
  const genuine = verdicts.reduce((sum, other) => sum + count('genuine', other), 0)
  console.log(`worked examples (${items.length})`)
  console.log(`  verdict accuracy  ${percent(verdicts.reduce((sum, name) => sum + count(name, name), 0), items.length)}`)
  console.log(`  macro-F1          ${(f1.reduce((sum, value) => sum + value, 0) / 4).toFixed(3)}  (${verdicts.map((name, at) => `${name} ${f1[at]!.toFixed(2)}`).join(', ')})`)
  for (const [name, { right, all }] of Object.entries(tongues)) console.log(`  verdict, ${name.padEnd(15)} ${withInterval(right, all)}`)
  console.log(`  genuine condemned ${percent(genuine - count('genuine', 'genuine'), genuine)} (${genuine - count('genuine', 'genuine')} of ${genuine})`)
  console.log(`  grade exact       ${percent(gradesRight, items.length)}, quadratic weighted kappa ${quadraticKappa(graded.matrix())?.toFixed(3) ?? '–'}`)
  console.log(`  intent            ${percent(intentRight, items.length)}, language ${percent(languageRight, items.length)}`)
  if (options.misses) for (const miss of misses.slice(0, Number(options.misses))) console.log(`    ${miss}`)
}

function ruleLine(got: Assessment): string {
  return got.evidence.filter(({ points, decibans }) => points !== 0 || Object.keys(decibans).length > 0).map(({ rule, points, decibans }) => `${rule}${points ? `:${points}` : ''}${Object.entries(decibans).map(([name, value]) => `/${name.slice(0, 3)}${value}`).join('')}`).join(' ')
}

const corpora = ['list-spam', 'list-ham', 'alibaba-rfq', 'enron-raw', 'spamassassin', 'phishing-pot', 'scambait', 'hint3', 'banking77', 'clinc150', 'contactform-price-probe', 'lingspam', 'youtube', 'antispambot-ru', 'sms-uci', 'sms-tr', 'sms-id', 'telecom-fraud-zh']
const channelOf = { email: 'email', sms: 'chat', form: 'form', chat: 'chat' } as const

async function reportCorpus(name: string): Promise<void> {
  const labels = new Map<string, { all: number; condemned: number; decided: number; verdicts: Map<string, number> }>()
  const speaking = new Map<string, number>()
  let shown = Number(options.misses ?? 0)
  let unread = 0
  for (const item of corpus(name)) {
    const raw = rawMail(item)
    let input: unknown = { channel: name === 'alibaba-rfq' ? 'rfq' : channelOf[item.kind], subject: item.subject, body: item.body }
    if (raw) {
      try {
        input = (await readMail(raw)).inquiry
      } catch {
        unread++
      }
    }
    const got = scorer.score(input)
    const label = item.subtype && item.label === 'fraud' ? `${item.label}/${item.subtype}` : item.label
    let row = labels.get(label)
    if (!row) labels.set(label, (row = { all: 0, condemned: 0, decided: 0, verdicts: new Map() }))
    row.all++
    if (got.verdict !== 'genuine') {
      row.condemned++
      row.verdicts.set(got.verdict, (row.verdicts.get(got.verdict) ?? 0) + 1)
      if (got.probabilities[got.verdict] >= 0.8) row.decided++
    }
    const bad = /spam|fraud|phishing/.test(label)
    if (options.rules && (!options.label || label.startsWith(options.label))) for (const { rule } of got.evidence) speaking.set(rule, (speaking.get(rule) ?? 0) + 1)
    if (shown > 0 && bad === (got.verdict === 'genuine') && (!options.label || label.startsWith(options.label))) {
      shown--
      console.log(`    ${item.id} ${label} ${got.verdict} ${got.probabilities.genuine} | ${item.subject.slice(0, 60)} | ${item.body.replace(/\s+/g, ' ').slice(0, 260)}\n      ${ruleLine(got)}`)
    }
  }
  for (const [label, row] of labels) {
    console.log(`${name.padEnd(24)} ${label.padEnd(22)} ${String(row.all).padStart(5)}  condemned ${percent(row.condemned, row.all).padStart(8)}  decided ${percent(row.decided, row.all).padStart(8)}  ${[...row.verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}${unread ? `  unread ${unread}` : ''}`)
  }
  if (options.rules) console.log([...speaking].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `    ${rule} ${count}`).join('\n'))
}

if (!options.corpus || options.dev) reportExamples()
if (!options.dev) for (const name of options.corpus ?? corpora) await reportCorpus(name)
