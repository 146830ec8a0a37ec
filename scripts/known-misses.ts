/**
 * Writes fixtures/known-misses.json: where the decisions on our own fixtures differ from their labels. Look at the
 * difference before it is committed: npx tsx scripts/known-misses.ts && git diff fixtures/known-misses.json
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Assessment, createScorer } from '../src/index'
import { isDisposable } from '../src/lists/disposable'
import { readMail } from '../src/read'

const fixtures = new URL('../fixtures/', import.meta.url)
const scorer = createScorer({ lists: { disposable: isDisposable } })
const misses: Record<string, Record<string, string>> = {}

function compare(id: string, expected: Record<string, string>, got: Assessment): void {
  const decided: Record<string, string> = { verdict: got.verdict, grade: got.grade, intent: got.intent, language: got.language.code }
  for (const [field, value] of Object.entries(decided)) if (value !== expected[field]) misses[id] = { ...misses[id], [field]: value }
}

const files = ['inquiries', 'languages'].flatMap((folder) => readdirSync(new URL(`${folder}/`, fixtures)).sort().map((file) => `${folder}/${file}`))
for (const file of files) {
  for (const line of readFileSync(new URL(file, fixtures), 'utf8').trim().split('\n')) {
    const value = JSON.parse(line) as { id: string; context?: unknown; expect: Record<string, string> }
    compare(value.id, value.expect, scorer.score(value, value.context))
  }
}
const mails = JSON.parse(readFileSync(new URL('mail/expect.json', fixtures), 'utf8')) as Record<string, Record<string, string>>
for (const [file, expected] of Object.entries(mails)) compare(file, expected, scorer.score((await readMail(readFileSync(new URL(`mail/${file}`, fixtures)))).inquiry))
writeFileSync(new URL('known-misses.json', fixtures), `${JSON.stringify(misses, null, 1)}\n`)
const counts = ['verdict', 'grade', 'intent', 'language'].map((field) => `${field} ${Object.values(misses).filter((miss) => field in miss).length}`)
console.log(counts.join(', '))
