import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkflow, runSteps } from './workflow-steps'

const root = fileURLToPath(new URL('../', import.meta.url))
const built = existsSync(join(root, 'dist/cli.js'))
const { check } = readWorkflow(join(root, 'examples/github/.github/workflows/inquiries.yml')).jobs
/** What was fetched once is not fetched again: `zod`, for its types, is the package's one dependency. */
const env = { npm_config_prefer_offline: 'true', npm_config_update_notifier: 'false' }

/** The example as a user copies it, but with the package as it is packed here. */
describe.skipIf(!built)('the GitHub example', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'inquiry-score-github-'))
    cpSync(join(root, 'examples/github'), folder, { recursive: true })
    const [pack] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as [{ filename: string; version: string }]
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> }
    expect(manifest.devDependencies).toEqual({ 'inquiry-score': pack.version })
    manifest.devDependencies['inquiry-score'] = `file:${pack.filename}`
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('installs the packed package, checks and reports', async () => {
    const outcomes = await runSteps(check!, folder, env)
    expect(outcomes.map(({ run, status, stderr }) => [run.split(' ').slice(0, 3).join(' '), status, status === 0 ? '' : stderr])).toEqual([
      ['npm install --no-audit', 0, ''],
      ['npx inquiry-score check', 0, ''],
      ['npx inquiry-score check', 0, ''],
    ])
    expect(outcomes[1]!.stdout).toBe('4 checked; 4 as expected; 0 failed.\n')
    expect(readFileSync(join(folder, 'inquiries.xml'), 'utf8')).toMatch(/<testsuites tests="4" failures="0" errors="0"/)
  })

  it('fails, and notes the line, where an inquiry is graded otherwise; the report is written all the same', async () => {
    const file = join(folder, 'inquiries/desk.ndjson')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"verdict":"spam"', '"verdict":"genuine"'))
    const [, checked, reported] = await runSteps(check!, folder, env)
    expect(checked).toMatchObject({ status: 1, stdout: expect.stringContaining('::error file=inquiries/desk.ndjson,line=3,title=FAILED%3A ranking-offer::verdict: expected genuine, got spam') as string })
    expect(reported!.status).toBe(1)
    expect(readFileSync(join(folder, 'inquiries.xml'), 'utf8')).toMatch(/<testsuites tests="4" failures="1" errors="0"/)
  })
})
