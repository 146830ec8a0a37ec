/** The same assessments, byte for byte, whatever zone the machine is in: scores all fixtures with the built package under three of them. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'

const root = new URL('../../', import.meta.url)
const digests = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'].map((zone) => {
  const out = execFileSync(process.execPath, ['dist/cli.js', 'score', 'fixtures/inquiries', '--to', 'ndjson', '--locale', 'zh-CN'], { cwd: root, env: { ...process.env, TZ: zone }, maxBuffer: 1 << 28 })
  return { zone, digest: createHash('sha256').update(out).digest('hex'), lines: out.toString().trim().split('\n').length }
})
if (new Set(digests.map(({ digest }) => digest)).size !== 1) {
  console.error('assessments differ by the host zone:', digests)
  process.exit(1)
}
console.log(`zones: ${digests[0]!.lines} assessments the same under ${digests.map(({ zone }) => zone).join(', ')}`)
