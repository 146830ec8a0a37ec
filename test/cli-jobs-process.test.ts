import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const fixtures = fileURLToPath(new URL('../fixtures/inquiries/', import.meta.url))

describe.runIf(existsSync(cli))('score in real threads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inquiry-score-test-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const input = join(folder, 'input.ndjson')
  const inquiries = readdirSync(fixtures).sort().flatMap((file) => readFileSync(fixtures + file, 'utf8').trim().split('\n'))
  writeFileSync(input, Array.from({ length: 1500 }, (_, at) => JSON.stringify({ ...(JSON.parse(inquiries[at % inquiries.length]!) as object), id: `q${at}` })).join('\n'))
  const whole = execFileSync('node', [cli, 'score', input, '--jobs', '1'], { maxBuffer: 1 << 28 }).toString()

  it('writes the same bytes', () => {
    expect(execFileSync('node', [cli, 'score', input, '--jobs', '3'], { maxBuffer: 1 << 28 }).toString() === whole).toBe(true)
  })

  it('goes on after a run that was killed', async () => {
    const out = join(folder, 'out.ndjson')
    const run = spawn('node', [cli, 'score', input, '--jobs', '2', '--out', out], { stdio: 'ignore' })
    const ended = new Promise((resolve) => run.once('exit', resolve))
    while (run.exitCode === null && (!existsSync(out) || readFileSync(out).length < 100_000)) await new Promise((resolve) => setTimeout(resolve, 5))
    run.kill('SIGKILL')
    await ended
    expect(readFileSync(out).length).toBeLessThan(Buffer.byteLength(whole))
    const again = spawnSync('node', [cli, 'score', input, '--jobs', '2', '--out', out, '--resume'])
    expect(again.status).toBe(0)
    expect(readFileSync(out, 'utf8') === whole).toBe(true)
  })
})
