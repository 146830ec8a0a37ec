import { describe, expect, test } from 'vitest'
import { ndjson, runCli } from './cli-harness'

const holds = { id: 'holds', body: '', product: '80 A genuine', expect: { verdict: 'genuine', grade: 'A', rules: ['contact.free-mail'] } }
const differs = { id: 'differs', body: '', product: '10 D spam', expect: { verdict: 'genuine', notRules: ['contact.free-mail'] } }
const silent = { id: 'silent', body: '' }

describe('check', () => {
  test('is silent but for the counts where all holds', async () => {
    const { status, out, err } = await runCli(['check', '-'], { stdin: ndjson(holds, silent) })
    expect(out).toBe('1 checked; 1 as expected; 0 failed; 1 not checked (no expect).\n')
    expect([status, err]).toEqual([0, ''])
  })

  test('tells each difference and ends with status 1', async () => {
    const { status, out } = await runCli(['check', '-'], { stdin: ndjson(holds, differs) })
    expect(out).toContain('FAILED  differs  stdin:2\n    verdict   expected genuine, got spam\n    notRules  should not have spoken, did: contact.free-mail\n')
    expect(status).toBe(1)
  })

  test('what cannot be scored fails the check', async () => {
    const { status, out } = await runCli(['check', '-', '--from', 'ndjson'], { stdin: ndjson(holds, 'oops', { id: 'x', expect: { grade: 'A' } }) })
    expect(out).toMatch(/^ERROR {2}stdin:2\n {4}line 2, column 1: .*\(bad-json\)$/m)
    expect(out).toContain('2 could not be scored')
    expect(status).toBe(1)
  })

  test('says so where nothing was checked', async () => {
    const { status, err } = await runCli(['check', '-'], { stdin: ndjson(silent, { ...silent, expect: null }) })
    expect([status, err]).toEqual([0, 'inquiry-score: nothing was checked: no inquiry carries "expect"\n'])
  })

  test('paths of which none is there are wrong usage', async () => {
    expect(await runCli(['check', '/nowhere/to/be/found.json'])).toMatchObject({ status: 2, out: '' })
  })

  test.each([
    ['junit', '<testsuites tests="2" failures="1" errors="0" skipped="0">'],
    ['github', '::error line=2,title=FAILED%3A differs::verdict: expected genuine, got spam%0A'],
  ])('writes for %s', async (reporter, text) => {
    const { status, out } = await runCli(['check', '-', '--reporter', reporter], { stdin: ndjson(holds, differs) })
    expect(out).toContain(text)
    expect(status).toBe(1)
  })

  test('closes the report of a run that is interrupted', async () => {
    const { status, out } = await runCli(['check', '-', '--reporter', 'junit'], { stdin: ndjson(holds, differs, holds), stopAfter: 1 })
    expect(out).toMatch(/tests="1".*<\/testsuites>\n$/s)
    expect(status).toBe(130)
  })
})
