/**
 * The same assessments and plans, byte for byte, whatever zone the machine is in: scores all fixtures, and plans every situation of
 * `fixtures/reply` with its draft, with the built package under three of them.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'

const root = new URL('../../', import.meta.url)
const planning = `
import { readdirSync, readFileSync } from 'node:fs'
import { createScorer, draft } from './dist/index.js'
import { publicHolidays } from './dist/holidays.js'
const [plain, known] = [createScorer(), createScorer({ holidays: publicHolidays() })]
for (const file of readdirSync('fixtures/reply').sort()) {
  const { inquiry, context, holidays } = JSON.parse(readFileSync('fixtures/reply/' + file, 'utf8'))
  const assessment = (holidays ? known : plain).score(inquiry, context)
  console.log(JSON.stringify([file, assessment, draft(assessment)]))
}
`
const runs: readonly (readonly [what: string, args: readonly string[]])[] = [
  ['assessments', ['dist/cli.js', 'score', 'fixtures/inquiries', '--to', 'ndjson', '--locale', 'zh-CN']],
  ['plans', ['--input-type=module', '--eval', planning]],
]

for (const [what, args] of runs) {
  const digests = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((zone) => {
    const out = execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, TZ: zone }, maxBuffer: 1 << 28 })
    return { zone, digest: createHash('sha256').update(out).digest('hex'), lines: out.toString().trim().split('\n').length }
  })
  if (new Set(digests.map(({ digest }) => digest)).size !== 1) {
    console.error(`${what} differ by the host zone:`, digests)
    process.exit(1)
  }
  console.log(`zones: ${digests[0]!.lines} ${what} the same under ${digests.map(({ zone }) => zone).join(', ')}`)
}
