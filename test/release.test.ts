import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { version } from '../src/version'
import { readWorkflow, runStep } from './workflow-steps'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../', import.meta.url))
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

describe('a release', () => {
  it('has its version from package.json, and an entry in the change log', () => {
    expect(version).toBe(manifest.version)
    expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toMatch(new RegExp(`^## \\[${manifest.version.replaceAll('.', '\\.')}\\] - (?:\\d{4}-\\d\\d-\\d\\d|unreleased)$`, 'm'))
  })

  it.skipIf(!existsSync(join(root, 'dist/cli.js')))('is published without anything that npm has to correct', async () => {
    // A user's own settings are not the package's.
    const env = { ...process.env, npm_config_userconfig: join(root, '.npmrc'), npm_config_update_notifier: 'false' }
    const { stdout, stderr } = await run('npm', ['publish', '--dry-run', '--ignore-scripts', '--access', 'public', '--json'], { cwd: root, env })
    const warnings = stderr.split('\n').filter((line) => line.startsWith('npm warn') && !line.includes('requires you to be logged in') && !/Unknown (?:user|env|global|builtin) config/.test(line))
    expect(warnings).toEqual([])
    expect(stdout).toContain(`inquiry-score@${manifest.version}`)
  })

  const { publish } = readWorkflow(join(root, '.github/workflows/release.yml')).jobs
  it('is published with provenance, by what is allowed to say who it is', () => {
    expect(publish!.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
    expect(publish!.steps.at(-1)!.run).toBe('npm publish --provenance --access public')
    expect(publish!.steps.map((step) => step.run)).toContain('.ci/run')
  })

  it.each([
    ['is', `v${manifest.version}`, 0],
    ['is not', 'v99.0.0', 1],
  ])('goes on where the tag %s the version', async (_, GITHUB_REF_NAME, status) => {
    const { run: command } = publish!.steps.find((step) => step.name === 'The tag is the version')!
    expect(await runStep(command!, root, { GITHUB_REF_NAME })).toMatchObject({ status })
  })
})
