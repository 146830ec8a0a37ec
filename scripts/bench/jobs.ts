/**
 * How much faster threads are: the fixtures over and over through the built command line. Run: npm run bench:jobs [-- count] (default 100,000).
 * Prints inquiries a second for one thread and for more, alternating, and the peak of memory; beside them what the machine gives to as many
 * programs of one thread each, which have nothing to do with each other: no thread can be had for more than that.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromRoot } from '../lists/emit'

const count = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'inquiry-score-bench-'))
const input = join(folder, 'input.ndjson')
const fixtures = fromRoot('fixtures/inquiries')
const lines = readdirSync(fixtures).sort().flatMap((file) => readFileSync(`${fixtures}/${file}`, 'utf8').trim().split('\n'))
const stream = createWriteStream(input)
for (let at = 0; at < count; at++) if (!stream.write(`${lines[at % lines.length]}\n`)) await new Promise<void>((resolve) => stream.once('drain', () => resolve()))
await new Promise<void>((resolve) => stream.end(() => resolve()))

function run(jobs: number): { perSecond: number; megabytes: number } {
  const out = join(folder, `out-${jobs}.ndjson`)
  rmSync(out, { force: true })
  const started = performance.now()
  const { status, stderr } = spawnSync('node', ['--import', fromRoot('scripts/bench/peak-memory.mjs'), fromRoot('dist/cli.js'), 'score', input, '--jobs', String(jobs), '--out', out], { encoding: 'utf8' })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(stderr)
  return { perSecond: count / seconds, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) }
}

/** As many programs side by side, each with the whole input and one thread. */
async function runApart(programs: number): Promise<number> {
  const outs = Array.from({ length: programs }, (_, at) => join(folder, `apart-${at}.ndjson`))
  for (const out of outs) rmSync(out, { force: true })
  const started = performance.now()
  const all = outs.map((out) => spawn('node', [fromRoot('dist/cli.js'), 'score', input, '--jobs', '1', '--out', out], { stdio: 'ignore' }))
  await Promise.all(all.map((program) => once(program, 'exit')))
  return (programs * count) / ((performance.now() - started) / 1000)
}

const rounds = 3
const jobs = [1, ...new Set([2, availableParallelism()])]
const best = new Map<number, { perSecond: number; megabytes: number }>()
const apart = new Map<number, number>()
for (let round = 0; round < rounds; round++) {
  for (const one of jobs) {
    const found = run(one)
    if (found.perSecond > (best.get(one)?.perSecond ?? 0)) best.set(one, found)
    if (one > 1) apart.set(one, Math.max(apart.get(one) ?? 0, await runApart(one)))
  }
}
console.log(`${count} inquiries from a file to a file, start-up with it, best of ${rounds}`)
for (const [one, { perSecond, megabytes }] of best) {
  console.log(`--jobs ${one}: ${Math.round(perSecond)} a second, ${(perSecond / best.get(1)!.perSecond).toFixed(2)} × one thread, peak of resident memory ${megabytes} MB`)
}
for (const [programs, perSecond] of apart) console.log(`${programs} programs of one thread side by side: ${Math.round(perSecond)} a second together, ${(perSecond / best.get(1)!.perSecond).toFixed(2)} × one alone`)
rmSync(folder, { recursive: true })
