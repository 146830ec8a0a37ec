import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Deps } from '../src/cli/deps'
import { defaultPolicy } from '../src/policy/default'
import { readInquiries as readReally } from '../src/read'
import { ndjson, runCli } from './cli-harness'
import { assessment } from './report-samples'

let folder: string
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-usage-test-'))
  await writeFile(at('broken.json'), '{')
  await writeFile(at('array.json'), '[]')
  await writeFile(at('policy.json'), '{"id":"mine","bands":{"A":91},"composites":[{"id":"demand.mine"}]}')
  await writeFile(at('context.json'), JSON.stringify({ seller: { timeZone: 8 }, facts: { ip: { kind: 'moon' } } }))
  await writeFile(at('map.json'), JSON.stringify({ 'Buyer = name': 'sender.name', Mail: 'sender.email' }))
  await writeFile(at('badmap.json'), JSON.stringify({ Mail: 1 }))
})
afterAll(() => rm(folder, { recursive: true }))

const stdin = ndjson({ body: '' })

describe('wrong usage ends with status 2, says what is wrong, and scores nothing', () => {
  test.each([
    [['grade'], "unknown command 'grade'"],
    [[], 'Usage: inquiry-score'],
    [['score', '-', '--to', 'xml'], 'Allowed choices are ndjson, json, csv, table, markdown, html'],
    [['score', '-', '--colour'], "unknown option '--colour'"],
    [['score', '-', '--min-grade', 'E'], 'Allowed choices are A, B, C, D'],
    [['score', '-', '--sort', 'worth'], 'Allowed choices are score'],
    [['score', '-', '--from', 'pdf'], 'Allowed choices are json, ndjson, csv, eml, mbox'],
    [['score', '-', '--locale', 'fr'], 'Allowed choices are en, zh-CN'],
    [['score', '-', '-'], 'standard input (-) can be read only once'],
    [['score', '-', '--now', 'yesterday'], '--now yesterday: must be an RFC 3339 date-time'],
    [['score', '-', '--now', '2026-13-45T10:00:00Z'], 'must be an RFC 3339 date-time'],
    [['score', '-', '--map', 'Mail'], '--map Mail: must be column=path'],
    [['score', '-', '--map', '=body'], '--map =body: must be column=path'],
    [['score', '-', '--map', 'Mail=sender.mail'], '--map Mail=sender.mail: an inquiry has no field "sender.mail"'],
    [['check', '-', '--reporter', 'tap'], 'Allowed choices are text, junit, github'],
  ])('%j', async (argv, message) => {
    const { status, out, err, scored } = await runCli(argv, { stdin })
    expect(err).toContain(message)
    expect([status, out, scored]).toEqual([2, '', []])
  })

  test.each([
    ['--policy', 'none.json', 'none.json: no such file or folder'],
    ['--policy', 'broken.json', 'broken.json: is no JSON'],
    ['--policy', 'array.json', 'array.json: must be a JSON object'],
    ['--context', 'array.json', 'array.json: must be a JSON object'],
  ])('%s %s', async (option, name, message) => {
    const { status, err, scored } = await runCli(['score', '-', option, at(name)], { stdin })
    expect(err).toContain(message)
    expect([status, scored]).toEqual([2, []])
  })

  test.each(['array.json', 'badmap.json', 'none.json'])('--map @%s', async (name) => {
    expect(await runCli(['score', '-', '--map', `@${at(name)}`], { stdin })).toMatchObject({ status: 2, scored: [] })
  })

  test('no path on a terminal, rather than waiting for somebody to type', async () => {
    const { status, err } = await runCli(['score'], { stdinIsTerminal: true })
    expect([status, err]).toEqual([2, 'inquiry-score: no PATH given, and nothing is piped in; see --help\n'])
  })

  test('all mistakes of a policy at once', async () => {
    const createScorer = (): never => {
      const problems = [{ path: 'grades.A', message: 'must be above B' }, { path: '', message: 'unknown key "bonus"' }]
      throw Object.assign(new Error('bad policy'), { name: 'PolicyError', problems })
    }
    const { status, err } = await runCli(['score', '-', '--policy', at('policy.json')], { stdin, deps: { createScorer } })
    expect([status, err]).toEqual([2, `inquiry-score: --policy ${at('policy.json')}:\n  grades.A: must be above B\n  unknown key "bonus"\n`])
  })

  test('all mistakes of a context at once', async () => {
    const { status, err } = await runCli(['score', '-', '--context', at('context.json')], { stdin })
    expect(status).toBe(2)
    expect(err.split('\n').slice(1, 3).map((line) => line.split(':')[0])).toEqual(['  seller.timeZone', '  facts.ip.kind'])
  })
})

describe('configuration', () => {
  test('a policy file is laid over the default policy, and need hold no more than differs', async () => {
    const given: unknown[] = []
    const createScorer: Deps['createScorer'] = ({ policy }) => {
      given.push(policy)
      return { score: () => assessment() }
    }
    await runCli(['score', '-', '--policy', at('policy.json')], { stdin, deps: { createScorer } })
    await runCli(['score', '-'], { stdin, deps: { createScorer } })
    expect(given).toEqual([{ ...defaultPolicy, id: 'mine', bands: { ...defaultPolicy.bands, A: 91 }, composites: [...defaultPolicy.composites, { id: 'demand.mine' }] }, undefined])
  })

  test('columns are mapped one by one or by a file, the later over the earlier', async () => {
    const given: unknown[] = []
    const readInquiries: Deps['readInquiries'] = (source, { map }) => {
      given.push(map)
      return readReally(source)
    }
    await runCli(['score', '-', '--from', 'csv', '--map', 'Mail=sender.replyTo', '--map', `@${at('map.json')}`, '--map', 'a=b=body'], { stdin, deps: { readInquiries } })
    expect(given).toEqual([{ Mail: 'sender.email', 'Buyer = name': 'sender.name', 'a=b': 'body' }])
  })
})

describe('help', () => {
  test.each([['--help'], ['score', '--help'], ['check', '--help']])('%s %s is written to standard output, within 80 columns', async (...argv) => {
    const { status, out, err } = await runCli(argv)
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^Usage: inquiry-score/)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('--version', async () => {
    expect(await runCli(['--version'])).toMatchObject({ status: 0, out: '9.9.9\n' })
  })
})
