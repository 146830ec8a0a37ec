import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readInquiries } from '../src/read'
import { createScorer } from '../src/scorer'
import { ndjson, runCli, Sink } from './cli-harness'

const inquiry = (id: string, product: string, expected?: unknown) => ({ id, body: 'Price?', product, ...(expected === undefined ? {} : { expect: expected }) })
const good = inquiry('good', '80 A genuine', { verdict: 'genuine', grade: 'A' })
const bad = inquiry('bad', '10 D spam', { verdict: 'spam', grade: 'D' })
const unlabelled = inquiry('unlabelled', '50 B genuine')
const json = (out: string): any => JSON.parse(out)

describe('eval', () => {
  test('measures what is labelled, as JSON where nobody looks', async () => {
    const { status, out, err } = await runCli(['eval', '-'], { stdin: ndjson(good, bad) })
    expect(json(out)).toMatchObject({ format: 1, counts: { inquiries: 2, honest: 1, bad: 1 }, verdicts: { accuracy: { count: 2, of: 2 } }, bootstrap: { resamples: 1_000 } })
    expect([status, err]).toEqual([0, ''])
  })

  test('is a table on a terminal', async () => {
    const { out } = await runCli(['eval', '-', '--no-progress'], { stdin: ndjson(good, bad), stdout: new Sink({ terminal: true }), env: { NO_COLOR: '1' } })
    expect(out).toMatch(/^2 inquiries; labelled: verdict 2, grade 2, intent 0, language 0; 1 honest, 1\nbad\.\n\nVerdict\n/)
  })

  test('tells how many carry no label, and leaves them out', async () => {
    const { status, out, err } = await runCli(['eval', '-'], { stdin: ndjson(good, unlabelled, unlabelled) })
    expect(json(out).counts).toMatchObject({ inquiries: 3, unlabelled: 2, labelled: { verdict: 1 } })
    expect(err).toBe('inquiry-score: 2 of 3 inquiries carry no label, and are left out\n')
    expect(status).toBe(0)
  })

  test('measures grades, intents and languages of what has no verdict to be held against', async () => {
    const { out } = await runCli(['eval', '-'], { stdin: ndjson(inquiry('one', '80 A genuine', { grade: 'B', intent: 'rfq', language: 'en' })) })
    expect(json(out)).toMatchObject({ verdicts: null, grades: { exact: { count: 0, of: 1 } }, intents: { count: 1, of: 1 }, languages: { count: 1, of: 1 } })
  })

  test('with nothing labelled says so, writes nothing and ends with status 1', async () => {
    expect(await runCli(['eval', '-'], { stdin: ndjson(unlabelled, { ...unlabelled, expect: { rules: ['contact.free-mail'] } }) })).toMatchObject({
      status: 1,
      out: '',
      err: 'inquiry-score: nothing to measure: none of 2 inquiries carries "expect" with a verdict, grade, intent or language\n',
    })
    expect(await runCli(['eval', '-', '--from', 'ndjson'], { stdin: '' })).toMatchObject({ status: 1, out: '', err: 'inquiry-score: no inquiries found\n' })
  })

  test('a label that cannot be meant is told and left out', async () => {
    const { out, err } = await runCli(['eval', '-'], { stdin: ndjson(good, { ...bad, expect: { verdict: 'scam', grade: 'D' } }) })
    expect(json(out).counts.labelled).toMatchObject({ verdict: 1, grade: 2 })
    expect(err).toContain('stdin:2: expect.verdict "scam" is not one of genuine, spam, spy, fraud; left out')
  })

  test('what cannot be scored is told, and the rest is measured', async () => {
    const { status, out, err } = await runCli(['eval', '-', '--from', 'ndjson'], { stdin: ndjson(good, 'oops', bad) })
    expect(json(out).counts.inquiries).toBe(2)
    expect(err).toMatch(/stdin:2: .*bad-json[\s\S]*1 of 3 could not be scored/)
    expect(status).toBe(1)
  })

  test('weighs to the base rate, and resamples as often, as it is told', async () => {
    const { out } = await runCli(['eval', '-', '--base-rate', '12.5', '--resamples', '10'], { stdin: ndjson(good, bad) })
    expect(json(out)).toMatchObject({ calibration: { atBaseRate: { baseRate: 0.125 } }, bootstrap: { resamples: 10 } })
  })

  test.each([['--base-rate', '0'], ['--base-rate', '100'], ['--base-rate', 'few'], ['--base-rate', '-3'], ['--resamples', '1.5'], ['--resamples', '100001'], ['--to', 'csv']])('%s %s is wrong usage', async (option, value) => {
    const { status, out, err } = await runCli(['eval', '-', option, value], { stdin: ndjson(good) })
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(option)
  })

  test('paths of which none is there are wrong usage', async () => {
    const { status, out, err } = await runCli(['eval', '/nowhere/to/be/found.json'])
    expect([status, out]).toEqual([2, ''])
    expect(err).not.toContain('nothing to measure')
  })

  test('a run that is interrupted measures what it has', async () => {
    const { status, out } = await runCli(['eval', '-'], { stdin: ndjson(good, bad, good), stopAfter: 1 })
    expect(json(out).counts.inquiries).toBe(1)
    expect(status).toBe(130)
  })
})

describe('eval over the fixtures', () => {
  const folder = fileURLToPath(new URL('../fixtures/inquiries', import.meta.url))
  const options = { deps: { createScorer, readInquiries } }

  test('gives the same bytes each time, and every figure', async () => {
    const { status, out, err } = await runCli(['eval', folder], options)
    expect([status, err]).toEqual([0, ''])
    expect((await runCli(['eval', folder], options)).out).toBe(out)
    const { counts, verdicts, grades, ranking, calibration, slices } = json(out)
    expect(counts.unlabelled).toBe(0)
    expect(counts.honest + counts.bad).toBe(counts.inquiries)
    expect(verdicts.confusion.counts.flat().reduce((sum: number, count: number) => sum + count, 0)).toBe(counts.inquiries)
    for (const dimension of ['language', 'channel', 'length']) expect(slices[dimension].reduce((sum: number, { inquiries }: { inquiries: number }) => sum + inquiries, 0)).toBe(counts.inquiries)
    expect(verdicts.accuracy.share).toBeGreaterThan(0.9)
    expect(grades.kappa.value).toBeGreaterThan(0.85)
    expect(ranking.area.value).toBeGreaterThan(0.98)
    expect(calibration.atBaseRate.baseRate).toBe(0.056477)
  })

  test.each([
    ['table', /^Verdict\n {2}Accuracy +9\d\.\d% \(/m],
    ['markdown', /^## Ranking by risk\n\n- Area under the ROC curve: \*\*/m],
    ['html', /<svg [\s\S]*<svg [\s\S]*<svg [\s\S]*<\/html>\n$/],
  ])('writes %s', async (format, text) => {
    const { status, out } = await runCli(['eval', folder, '--to', format, '--resamples', '20'], options)
    expect(status).toBe(0)
    expect(out).toMatch(text)
  })
})
