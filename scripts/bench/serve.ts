/**
 * The built server under a real client: inquiries a second in batches of 100, and the latency of single ones at 200 requests a second.
 * Other tenants of a shared machine only ever add to both, so the rate by the server's own CPU time stands beside them (on Linux).
 * Run: npm run bench:serve
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import autocannon, { type Result } from 'autocannon'

const root = new URL('../../', import.meta.url)
const folder = new URL('fixtures/inquiries/', root)
const inquiries = readdirSync(folder).sort().flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
const headers = { 'content-type': 'application/json' }
const batchSize = 100
const rounds = 3

const server = spawn(process.execPath, [new URL('dist/cli.js', root).pathname, 'serve', '--port', '0', '--context', new URL('fixtures/context.json', root).pathname], { stdio: ['ignore', 'ignore', 'pipe'] })
const url = await new Promise<string>((resolve, reject) => {
  server.once('exit', () => reject(new Error('the server did not start')))
  server.stderr.on('data', (text: Buffer) => {
    const found = /listening on (\S+)/.exec(text.toString())
    if (found) resolve(found[1]!)
  })
})

console.log(`load of the machine before: ${loadavg()[0]!.toFixed(1)}`)
const batches = Array.from({ length: 8 }, (_, batch) => `[${Array.from({ length: batchSize }, (_, index) => inquiries[(batch * batchSize + index) % inquiries.length]).join(',')}]`)
const cpuBefore = cpuSeconds()
let answered = 0
const batched = await best((one, other) => one.requests.average > other.requests.average, { connections: 4, duration: 10, requests: batches.map((body) => ({ method: 'POST', path: '/v1/score', headers, body })) })
report(`batches of ${batchSize}, 4 connections`, batched)
const rate = batched.requests.average * batchSize
console.log(`${''.padEnd(36)} ${Math.round(rate)} inquiries a second (floor 2000, ratio ${(rate / 2000).toFixed(2)})`)
if (cpuBefore !== null) console.log(`${''.padEnd(36)} ${Math.round((answered * batchSize) / (cpuSeconds()! - cpuBefore))} inquiries a second of the server's CPU time`)

const singles = await best((one, other) => one.latency.p99 < other.latency.p99, { connections: 10, duration: 10, overallRate: 200, requests: inquiries.map((body) => ({ method: 'POST', path: '/v1/score', headers, body })) })
report('single ones, 200 a second', singles)
console.log(`${''.padEnd(36)} p99 ${singles.latency.p99} ms (ceiling 20)`)

server.kill('SIGTERM')
await new Promise((resolve) => server.once('exit', resolve))
console.log(`the server ended with status ${server.exitCode}`)

/** CPU time of the server so far, all its threads; `null` where there is no /proc. */
function cpuSeconds(): number | null {
  const stat = `/proc/${server.pid}/stat`
  if (!existsSync(stat)) return null
  const fields = readFileSync(stat, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** The best of a few rounds: other tenants of a shared machine only ever add. */
async function best(isBetter: (one: Result, other: Result) => boolean, options: Omit<autocannon.Options, 'url'>): Promise<Result> {
  let found: Result | null = null
  for (let round = 0; round < rounds; round++) {
    const result = await autocannon({ url, ...options })
    answered += result['2xx']
    if (result.errors > 0 || result.non2xx > 0) throw new Error(`${result.errors} errors and ${result.non2xx} answers other than 2xx`)
    console.log(`  round ${round + 1}: ${result.requests.average} requests a second, p99 ${result.latency.p99} ms`)
    if (!found || isBetter(result, found)) found = result
  }
  return found!
}

function report(name: string, { requests, latency }: Result): void {
  console.log(`${name.padEnd(36)} ${requests.average} requests a second; p50 ${latency.p50} ms, p99 ${latency.p99} ms`)
}
