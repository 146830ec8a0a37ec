import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readInquiries } from '../src/read'
import { createScorer } from '../src/scorer'
import { ndjson, runCli } from './cli-harness'

const deps = { createScorer, readInquiries }
let folder: string
const at = (name: string): string => join(folder, name)
const policies = {
  'shipped.json': {},
  // Whoever asks by which card to pay is a fraud: harsher than anybody should be.
  'harsh.json': { id: 'harsh', weights: { 'fraud.card-question': { fraud: 50 } }, caps: { fraud: { decibans: { max: 60 } } } },
  'lower.json': { id: 'lower', bases: { email: 0 } },
  'broken.json': { bands: { A: 10, B: 50 } },
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-backtest-test-'))
  for (const [name, policy] of Object.entries(policies)) await writeFile(at(name), JSON.stringify(policy))
})
afterAll(() => rm(folder, { recursive: true }))

const backtest = (next: string, stdin: string, ...more: string[]) => runCli(['backtest', '--policy', at('shipped.json'), '--policy', at(next), '-', ...(more.includes('--to') ? [] : ['--to', 'table']), ...more], { stdin, deps })
const payer = { id: 'payer', channel: 'email', body: 'Please quote 40 pcs of the torque wrench, CIF Mersin. Do you accept credit cards?' }
const buyer = { id: 'buyer', channel: 'email', body: 'Please quote 40 pcs of the torque wrench, CIF Mersin.' }
const genuine = { expect: { verdict: 'genuine', grade: 'C' } }
const json = (out: string): any => JSON.parse(out)

describe('backtest', () => {
  test('lists what changes, with the rule that moved it and its sentence', async () => {
    const { status, out } = await backtest('harsh.json', ndjson({ ...payer, ...genuine }, { ...buyer, ...genuine }))
    expect(out).toMatch(/^Old policy: default \([0-9a-f]{16}\); new policy: harsh \([0-9a-f]{16}\)$/m)
    expect(out).toMatch(/Genuine, newly condemned \(1\)\n {2}payer \(stdin:1\)\n {4}genuine → fraud, . → ., score \d+ → \d+, risk \d+% → \d+%, +labelled\s+genuine C\n {6}fraud \+45 dB: Asks which cards are taken/)
    expect(out).toContain('2 inquiries; changed 1, 50.0%')
    expect(out).not.toContain('buyer (')
    expect(status).toBe(0)
  })

  test('as JSON: numbers, counts, reasons', async () => {
    const { out } = await backtest('harsh.json', ndjson({ ...payer, ...genuine }), '--to', 'json')
    const { policies: used, changes, counts, harmful } = json(out)
    expect(used.old.hash).toBe(createScorer().score(payer).versions.policy.hash)
    expect([used.old.id, used.new.id, harmful, counts['genuine-condemned'].count]).toEqual(['default', 'harsh', 1, 1])
    expect(changes).toMatchObject([{ id: 'payer', place: 'stdin:1', label: { verdict: 'genuine', grade: 'C' }, old: { verdict: 'genuine' }, new: { verdict: 'fraud' }, reasons: [{ kind: 'rule', rule: 'fraud.card-question', decibans: { fraud: 45 } }] }])
  })

  test('reasons are in the language asked for', async () => {
    const { out } = await backtest('harsh.json', ndjson(payer), '--to', 'markdown', '--locale', 'zh-CN')
    expect(out).toContain('### 真实询盘，新被误判 (1)')
    expect(out).toMatch(/欺诈 \+45 dB – [^|]*[\u4e00-\u9fff][^|]*\\\[fraud\.card-question\\\]/)
  })

  test('a change of bases has no rule to name', async () => {
    const { out } = await backtest('lower.json', ndjson(buyer))
    expect(out).toMatch(/Honest, graded lower \(1\)\n[\s\S]*-40: Points that the channel starts with\./)
  })

  test('rules without weight are told as a shadow, plainly not in force', async () => {
    const { out } = await backtest('lower.json', ndjson(buyer))
    expect(out).toContain('Shadow: rules that weigh nothing\nNOT IN FORCE')
    const { shadow } = json((await backtest('lower.json', ndjson(buyer), '--to', 'json')).out)
    expect(shadow.length).toBeGreaterThan(5)
    expect(shadow.every((item: { inForce: boolean }) => item.inForce === false)).toBe(true)
  })

  test.each([
    ['0', 1],
    ['1', 0],
  ])('one harmful change with --max-harm %s: status %i', async (most, expected) => {
    const { status, err } = await backtest('harsh.json', ndjson({ ...payer, ...genuine }), '--max-harm', most)
    expect(status).toBe(expected)
    expect(err.includes('1 harmful')).toBe(expected === 1)
  })
  test('grade falls are no harm to a limit', async () => {
    expect((await backtest('lower.json', ndjson(buyer), '--max-harm', '0')).status).toBe(0)
  })

  test('bad input is named, status 1, and the run goes on', async () => {
    const { status, out, err } = await backtest('harsh.json', ndjson('oops', payer), '--from', 'ndjson', '--to', 'json')
    expect(json(out).inquiries).toBe(1)
    expect(err).toContain('1 of 2 could not be scored')
    expect(status).toBe(1)
  })

  test('each inquiry is scored once a policy', async () => {
    const scored: string[] = []
    const createCounting = ({ policy }: { policy?: any }) => {
      const scorer = createScorer({ policy })
      return { score: (inquiry: any, ...more: any[]) => (scored.push(`${policy.id} ${inquiry.id}`), scorer.score(inquiry, ...more)) }
    }
    await runCli(['backtest', '--policy', at('shipped.json'), '--policy', at('harsh.json'), '-'], { stdin: ndjson(payer, buyer), deps: { createScorer: createCounting } })
    expect(scored).toEqual(['default payer', 'harsh payer', 'default buyer', 'harsh buyer'])
  })

  test.each([
    ['one policy', ['--policy', 'shipped.json'], 'takes two policies'],
    ['three policies', ['--policy', 'shipped.json', '--policy', 'harsh.json', '--policy', 'lower.json'], 'takes two policies'],
    ['a broken new policy', ['--policy', 'shipped.json', '--policy', 'broken.json'], 'broken.json:\n  bands: A (10) must be above B (50)'],
    ['a broken old policy', ['--policy', 'broken.json', '--policy', 'shipped.json'], 'broken.json:\n  bands: A (10) must be above B (50)'],
    ['a policy that is not there', ['--policy', 'shipped.json', '--policy', 'none.json'], 'none.json'],
    ['a limit below nothing', ['--policy', 'shipped.json', '--policy', 'harsh.json', '--max-harm=-1'], 'whole number'],
  ])('%s is wrong usage', async (_, args, message) => {
    const { status, out, err } = await runCli(['backtest', ...args.map((arg) => (arg.endsWith('.json') ? at(arg) : arg)), '-'], { stdin: ndjson(payer), deps })
    expect(err).toContain(message)
    expect([status, out]).toEqual([2, ''])
  })
})
