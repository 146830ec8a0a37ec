import { execFile } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createScorer, defaultPolicy, extendPolicy, type PolicyPatch } from '../src/index'
import { type Block, blocksOf, commandsOf, documents } from './code-blocks/blocks'
import { linkImports, runBlock, typeErrors } from './code-blocks/run-code'
import { healthOf } from './code-blocks/run-service'
import { makeSandbox, placeOf, putExport, root } from './code-blocks/sandbox'

const run = promisify(execFile)
const built = existsSync(join(root, 'dist/cli.js'))

/** Commands that no test can run, and why. */
const notRun: readonly (readonly [RegExp, string])[] = [
  [/^npm (?:install|ci)\b/, 'fetches from a registry; npm install && npm test is what runs this'],
  [/^git clone\b/, 'fetches from a host'],
  [/^npm run (?:build|deploy)\b/, 'writes dist/, which other tests read meanwhile, or needs an account'],
  [/^docker\b/, 'needs an engine'],
  [/^(?:npx wrangler|sam)\b/, 'needs an account'],
  [/^curl\b/, 'asks a service that a line which is not run has started'],
]

/** Code that no test can run, and why. */
const notRunCode: readonly (readonly [RegExp, string])[] = [[/\bDeno\.serve\(|\bBun\.serve\(/, 'is for runtimes that are not here']]

/** Commands of the documents that are to find fault. */
const findsFault: ReadonlySet<string> = new Set(['inquiry-score check fixtures/inquiries'])

const blocks = documents(root).flatMap((file) => blocksOf(root, file))
const named = (chosen: readonly Block[]) => chosen.map((block) => ({ place: `${block.file}:${block.line}`, block }))
const inLanguage = (...languages: string[]) => blocks.filter(({ language }) => languages.includes(language))
const code = inLanguage('js', 'ts').filter((block) => !notRunCode.some(([pattern]) => pattern.test(block.code)))
const shell = inLanguage('sh').flatMap((block) => commandsOf(block).map((command) => ({ command, place: placeOf(block.file) })))
const commands = shell.filter(({ command, place }, index) => shell.findIndex((other) => other.command === command && other.place === place) === index)
const runnable = commands.filter(({ command }) => !notRun.some(([pattern]) => pattern.test(command))).map(({ command, place }) => [command, place] as const)

describe.skipIf(!built)('what the documents show', () => {
  let sandbox: string
  beforeAll(() => {
    sandbox = makeSandbox()
    for (const block of code) linkImports(sandbox, block)
  })
  afterAll(() => rmSync(sandbox, { recursive: true, force: true }))

  it('is in languages that are tried here, or text', () => {
    const known = new Set(['js', 'ts', 'sh', 'json', 'yaml', 'text', ''])
    expect(blocks.filter(({ language }) => !known.has(language)).map(({ file, line, language }) => `${file}:${line}: ${language}`)).toEqual([])
    expect(documents(root)).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md', 'docs/language.md', 'fixtures/README.md']))
  })

  it('is right in its types', () => expect(typeErrors(sandbox, code)).toEqual([]))

  it.each(named(code))('$place runs, and prints what stands below it', async ({ block }) => {
    const out = await runBlock(sandbox, block)
    if (block.printed !== null) expect(out.trim()).toBe(block.printed.trim())
  })

  it.each(runnable)('%s', async (command, place) => {
    const cwd = join(sandbox, place)
    putExport(sandbox, command.includes('--map '))
    const env = { ...process.env, PATH: `${join(sandbox, 'node_modules/.bin')}:${process.env.PATH}`, npm_config_offline: 'true' }
    if (/\binquiry-score serve\b/.test(command)) return expect(await healthOf(command, cwd, env)).toBe(200)
    const outcome = await run('bash', ['-euo', 'pipefail', '-c', command], { cwd, env, maxBuffer: 1 << 26 }).then(
      ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
      ({ code: status, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ status, stdout, stderr }),
    )
    expect(outcome.status, outcome.stderr).toBe(findsFault.has(command) ? 1 : 0)
    const [, file] = /(?:>|--out) *(\S+)/.exec(command) ?? []
    // A policy that needs no change is written as `{}`.
    expect((file === undefined ? outcome.stdout : readFileSync(join(cwd, file), 'utf8')).length).toBeGreaterThan(2)
  })

  it.each(named(inLanguage('yaml')))('$place is YAML', ({ block }) => expect(parse(block.code)).toBeTypeOf('object'))

  it.each(named(inLanguage('json')))('$place is an inquiry without problems, a patch of the policy, or a list of such', ({ block }) => {
    const shown: unknown = JSON.parse(block.code)
    for (const value of Array.isArray(shown) ? (shown as unknown[]) : [shown]) {
      if (typeof value !== 'object' || value === null) throw new TypeError(`no object: ${JSON.stringify(value)}`)
      if ('body' in value || 'html' in value) {
        const { context, expect: _, ...inquiry } = value as Record<string, unknown>
        expect(createScorer().score(inquiry, context).problems.filter(({ code }) => code !== 'no-clock')).toEqual([])
      } else if (Object.keys(value).every((key) => key in defaultPolicy)) createScorer({ policy: extendPolicy(defaultPolicy, value as PolicyPatch) })
    }
  })

  it('names in both languages the same commands', () => {
    const of = (file: string) => blocksOf(root, file).filter(({ language }) => language === 'sh').flatMap(commandsOf)
    expect(of('README.zh-CN.md')).toEqual(of('README.md'))
  })
})
