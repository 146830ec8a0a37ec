import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readInquiries } from '../src/read'
import { createScorer } from '../src/scorer'
import { ndjson, runCli, Sink } from './cli-harness'
import { weakened } from './tune-samples'

const deps = { createScorer, readInquiries }
const fixtures = new URL('../fixtures/inquiries', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'tune-'))
afterAll(() => rmSync(folder, { recursive: true }))
const json = (out: string): any => JSON.parse(out)
const buyer = (id: number, expected: unknown = { verdict: 'genuine', grade: 'B' }) => ({ id: `b${id}`, channel: 'email', body: `Please quote ${id + 3}0 pcs of the torque wrench number ${id}, CIF Mersin.`, expect: expected })
const many = (count: number, expected?: unknown): string => ndjson(...Array.from({ length: count }, (_, id) => buyer(id, expected)))

describe('tune', () => {
  const out = join(folder, 'tuned.json')
  const from = ['--policy', join(folder, 'weakened.json')]
  writeFileSync(from[1]!, JSON.stringify(weakened))
  const tuned = runCli(['tune', fixtures, '--to', 'json', '--out', out, ...from], { deps })

  test('as JSON: what was held out, and every weight with where it came from and went to', async () => {
    const { status, out: report, err } = await tuned
    const { labelled, decibans, points, weights, policy, tuned: name } = json(report)
    expect([status, labelled, policy.id, name.id]).toEqual([0, 157, 'weakened', 'weakened-tuned'])
    for (const part of [decibans, points]) expect(['better', 'not-better', 'nothing-moved']).toContain(part.outcome)
    expect(decibans.trial.byText).toMatchObject({ before: expect.any(Number), after: expect.any(Number), error: expect.any(Number) })
    expect(weights.find(({ id, part }: any) => id === 'spy.suppliers' && part === 'spy')).toMatchObject({ kind: 'rule', from: weakened.weights['spy.suppliers']!.spy, hitsBy: { genuine: 0 } })
    expect(err).toMatch(/\d+ numbers changed in .*tuned\.json; see what that does by backtest/)
  })

  test('writes a policy that score, eval and backtest judge by', async () => {
    await tuned
    const patch = json(readFileSync(out, 'utf8'))
    expect(patch).toMatchObject({ id: 'weakened-tuned' })
    expect(patch.priors).toBeUndefined()
    const scored = await runCli(['score', '-', '--policy', out, '--to', 'ndjson'], { stdin: many(1), deps })
    expect([scored.status, scored.lines()[0]!.versions.policy]).toMatchObject([0, { id: 'weakened-tuned' }])
    const compared = await runCli(['backtest', fixtures, ...from, '--policy', out, '--max-harm', '0', '--to', 'json'], { deps })
    expect([compared.status, json(compared.out).harmful]).toEqual([0, 0])
  })

  test('a tuned policy can be tuned on', async () => {
    await tuned
    const { status, out: report } = await runCli(['tune', fixtures, '--policy', out, '--to', 'json'], { deps })
    expect([status, json(report).policy.id]).toEqual([0, 'weakened-tuned'])
  })

  test('as a table and as Markdown: families, what moved, what stays and why, in either language', async () => {
    const table = (await runCli(['tune', fixtures, '--to', 'table', ...from], { deps })).out
    expect(table).toMatch(/^Tuned on 157 inquiries with a label/)
    expect(table).toContain('log loss, texts held out')
    expect(table).toMatch(/^ {2}\S+, \S+ dB above 0: × \d\.\d\d ± \d\.\d\d \(hits \d+, numbers \d+\)$/m)
    expect(table).toMatch(/^Moved \(\d+\)$/m)
    expect(table).toMatch(/Too few hits to tell, stay at the hand-set value/)
    expect(table.replace(/\s+/g, ' ')).toContain('thrown away, the priors stay')
    for (const line of table.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120)
    const markdown = (await runCli(['tune', fixtures, '--to', 'markdown', '--locale', 'zh-CN', ...from], { deps })).out
    expect(markdown).toContain('### 整类系数')
    expect(markdown).toMatch(/^\| `\w+\.[\w-]+` \|/m)
  })

  test('same input, same bytes', async () => {
    expect((await runCli(['tune', fixtures, '--to', 'json', ...from], { deps })).out).toBe((await tuned).out)
  })

  test('without --out tells how to write', async () => {
    expect((await runCli(['tune', fixtures, '--to', 'json', ...from], { deps })).err).toMatch(/\d+ numbers would change; name a file by --out/)
  })
})

describe('tune on what cannot tell', () => {
  test('one class alone is told, with what is lacking, and no file is written', async () => {
    const out = join(folder, 'none.json')
    const { status, err } = await runCli(['tune', '-', '--out', out, '--to', 'json'], { stdin: many(30, { verdict: 'genuine' }), deps })
    expect(err).toContain('decibans need 5 honest inquiries and 5 of a bad class; here are 30 genuine, 0 spam, 0 spy, 0 fraud; points need 5 honest inquiries with a grade; 0 have one')
    expect(status).toBe(1)
    expect(() => readFileSync(out)).toThrow('ENOENT')
  })

  test('grades alone leave the decibans and say so; where nothing is better the file holds the policy as it is', async () => {
    const out = join(folder, 'same.json')
    const { status, err } = await runCli(['tune', '-', '--out', out, '--to', 'json'], { stdin: many(8), deps })
    expect(err).toMatch(/decibans need 5 honest[\s\S]*no number changes; .*same\.json holds the policy as it is/)
    expect([status, json(readFileSync(out, 'utf8'))]).toEqual([0, {}])
  })

  test('no labels', async () => {
    const { status, out, err } = await runCli(['tune', '-'], { stdin: many(3, null), deps })
    expect([status, out]).toEqual([1, ''])
    expect(err).toContain('nothing to tune on: no inquiry carries "expect"')
  })

  test('a label that cannot be meant is told, and the rest is used', async () => {
    const { err } = await runCli(['tune', '-', '--to', 'json'], { stdin: many(6) + ndjson(buyer(9, { verdict: 'honest' })), deps })
    expect(err).toContain('stdin:7: expect.verdict "honest" is not one of')
  })
})

describe('wrong usage of tune', () => {
  test.each([
    [['--min-hits', '0'], /1 or more/],
    [['--min-hits', 'x'], /whole number/],
    [['--to', 'csv'], /Allowed choices are table, markdown, json/],
    [['--policy', '/nowhere/at-all.json'], /--policy \/nowhere\/at-all\.json/],
  ])('%j', async (options, message) => {
    const { status, err } = await runCli(['tune', '-', ...options], { stdin: many(1), deps })
    expect(err).toMatch(message)
    expect(status).toBe(2)
  })

  test('a policy with a mistake is told with its path', async () => {
    const file = join(folder, 'wrong.json')
    writeFileSync(file, '{"weights":{"spam.no-such":{"spam":3}}}')
    const { status, err } = await runCli(['tune', '-', '--policy', file], { stdin: many(1), deps })
    expect(err).toContain('weights.spam.no-such: there is no such rule')
    expect(status).toBe(2)
  })

  test('a file that cannot be written', async () => {
    const { status, err } = await runCli(['tune', '-', '--out', join(folder, 'no', 'such', 'place.json')], { stdin: many(8), deps })
    expect(err).toMatch(/--out .*place\.json: /)
    expect(status).toBe(1)
  })
})

describe('progress of what measures', () => {
  const clock = (): (() => number) => {
    let now = 0
    return () => (now += 60)
  }
  const stdin = many(60)

  /** What was written to a terminal once all of it has arrived. */
  async function told(argv: readonly string[]): Promise<string> {
    const stderr = new Sink({ terminal: true })
    await runCli(argv, { stdin, clock: clock(), stderr, deps })
    await new Promise((done) => stderr.end(done))
    return stderr.text
  }

  test.each(['eval', 'stats', 'backtest', 'tune'])('%s draws a line on a terminal, and clears it', async (command) => {
    const policy = join(folder, 'p.json')
    writeFileSync(policy, '{}')
    const options = command === 'backtest' ? ['--policy', policy, '--policy', policy] : []
    const drawn = await told([command, '-', '--to', 'json', ...options])
    expect(drawn).toMatch(/\d+ inquiries, \d+ a second/)
    for (const line of drawn.split('\n')) expect(line.split('\u001b[2K').at(-1)).not.toMatch(/a second|fitting/)
    expect(await told([command, '-', '--to', 'json', '--no-progress', ...options])).not.toMatch(/a second|fitting/)
  })

  test('tune tells how far fitting is', async () => {
    expect(await told(['tune', '-', '--to', 'json'])).toMatch(/fitting, \d+ %/)
  })
})
