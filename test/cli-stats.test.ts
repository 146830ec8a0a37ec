import { describe, expect, test } from 'vitest'
import { readInquiries } from '../src/read'
import { createScorer } from '../src/scorer'
import { ndjson, runCli, Sink } from './cli-harness'

const deps = { createScorer, readInquiries }
const buyer = (id: string, expected: unknown = { verdict: 'genuine' }) => ({ id, channel: 'email', body: 'Please quote 40 pcs of the torque wrench, CIF Mersin.', expect: expected })
const heir = (id: string, expected: unknown = { verdict: 'fraud' }) => ({ id, channel: 'email', body: 'I am the next of kin of a late client who left an inheritance fund of USD 4.5 million. Keep this confidential.', expect: expected })
const input = ndjson(buyer('one'), buyer('two'), heir('three'))
const json = (out: string): any => JSON.parse(out)

describe('stats', () => {
  test('as JSON: every rule and composite with hits, shares, decibans and skips', async () => {
    const { status, out, err } = await runCli(['stats', '-', '--to', 'json'], { stdin: input, deps })
    const { inquiries, labelled, bad, rules, policy } = json(out)
    expect([status, err]).toEqual([0, ''])
    expect({ inquiries, labelled, bad: bad.count }).toEqual({ inquiries: 3, labelled: { genuine: 2, spam: 0, spy: 0, fraud: 1 }, bad: 1 })
    expect(policy).toMatchObject({ id: 'default', hash: expect.stringMatching(/^[0-9a-f]{16}$/) })
    const story = rules.find(({ rule }: { rule: string }) => rule === 'fraud.inheritance')
    expect(story).toMatchObject({ hits: 1, hitsBy: { genuine: 0, fraud: 1 }, lift: 3, bad: { count: 1, of: 1 }, skipped: { count: 0, of: 3 } })
    expect(story.decibans.fraud.decibans).toBeGreaterThan(0)
    expect(rules[0].attention).toBe('never-fires')
  })

  test('as a table: what never fires in one list, the others line by line', async () => {
    const { out } = await runCli(['stats', '-', '--to', 'table'], { stdin: input, deps })
    expect(out).toMatch(/^Never fire \(\d+\)\n {2}\S/)
    expect(out).toMatch(/^ +2 +0\.0% \(0\.0–65\.8\) +0\.00 +\d\/\d +0\.0% {2}demand\.quantity$/m)
    expect(out).toMatch(/3 inquiries; genuine 2, spam 0, spy 0, fraud 1; bad 33\.3%\s\(6\.1–79\.2\)\./)
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100)
  })

  test('as Markdown, in Chinese', async () => {
    const { out } = await runCli(['stats', '-', '--to', 'markdown', '--locale', 'zh-CN'], { stdin: input, deps })
    expect(out).toContain('### 从未命中')
    const [heads, rule, row] = /^\| 规则 .*\n.*\n.*demand\.quantity.*$/m.exec(out.slice(out.indexOf('### 其余规则')))?.[0].split('\n') ?? []
    expect(new Set([heads, rule, row].map((line) => line?.split(' | ').length)).size).toBe(1)
  })

  test('is JSON where nobody looks, a table on a terminal', async () => {
    expect((await runCli(['stats', '-'], { stdin: input, deps })).out).toMatch(/^{/)
    expect((await runCli(['stats', '-', '--no-progress'], { stdin: input, deps, stdout: new Sink({ terminal: true }), env: { NO_COLOR: '1' } })).out).toMatch(/^Never fire/)
  })

  test('works without labels, and says so', async () => {
    const { status, out } = await runCli(['stats', '-', '--to', 'table'], { stdin: ndjson(buyer('one', null), heir('two', null)), deps })
    expect(out).toContain('2 inquiries; no labels (expect.verdict)')
    expect(out).toMatch(/^ +1 +– +– +\d\/\d +0\.0% {2}demand\.quantity$/m)
    expect(status).toBe(0)
  })

  test('what cannot be scored is named, and the run goes on', async () => {
    const { status, out, err } = await runCli(['stats', '-', '--from', 'ndjson', '--to', 'json'], { stdin: ndjson('oops', buyer('one')), deps })
    expect(json(out).inquiries).toBe(1)
    expect(err).toMatch(/stdin:1: .*bad-json[\s\S]*1 of 2 could not be scored/)
    expect(status).toBe(1)
  })

  test('a label that is no verdict is told and left out', async () => {
    const { status, out, err } = await runCli(['stats', '-', '--to', 'json'], { stdin: ndjson(buyer('one', { verdict: 'honest', signs: [] })), deps })
    expect(json(out).labelled.genuine).toBe(0)
    expect(err).toContain('stdin:1: expect.verdict "honest" is not one of')
    expect(err).toContain('ignored, as they are no expectations: expect.signs')
    expect(status).toBe(0)
  })

  test('nothing to read is said', async () => {
    const { err } = await runCli(['stats', '-'], { stdin: '', deps })
    expect(err).toContain('no inquiries found')
  })

  test('an interrupted run tells of what it has read', async () => {
    const { status, out } = await runCli(['stats', '-', '--to', 'json'], { stdin: input, stopAfter: 1 })
    expect(json(out).inquiries).toBe(1)
    expect(status).toBe(130)
  })

  test('same input, same bytes', async () => {
    const [one, two] = [await runCli(['stats', '-', '--to', 'json'], { stdin: input, deps }), await runCli(['stats', '-', '--to', 'json'], { stdin: input, deps })]
    expect(one.out).toBe(two.out)
  })
})
