import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readInquiries } from '../src/read'
import { highlight } from '../src/report/highlight'
import { rules } from '../src/rules'
import { defaultPolicy } from '../src/policy/default'
import { createScorer } from '../src/scorer'
import { ndjson, runCli } from './cli-harness'

let folder: string
const at = (name: string): string => join(folder, name)
const deps = { createScorer, readInquiries }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-explain-test-'))
  const letters = [
    { id: 'price', subject: 'Trolleys', body: 'Please quote 40 pcs\nCIF Mersin.' },
    { id: 'html', html: '<p>Kindly send <b>40 pcs</b> of it</p>' },
  ]
  await writeFile(at('letters.ndjson'), ndjson(...letters))
  await writeFile(at('broken.ndjson'), ndjson(...letters, { id: 'none' }))
})
afterAll(() => rm(folder, { recursive: true }))

describe('explain', () => {
  test('numbers the reasons and marks in the text what they point at', async () => {
    const { status, out } = await runCli(['explain', at('letters.ndjson'), '--id', 'price'], { deps })
    const quantity = /^ {2}(\d+)\. .*\[demand\.quantity\]$/m.exec(out)?.[1]
    const incoterm = /^ {2}(\d+)\. .*\[demand\.incoterm\]$/m.exec(out)?.[1]
    expect(out).toMatch(/^price: Trolleys\n\nGrade [AB]: genuine/)
    expect(out).toContain(`[40 pcs]{${quantity}`)
    expect(out).toMatch(new RegExp(`\\n {2}\\[CIF Mersin\\]\\{(\\d+,)*${incoterm}[,}]`))
    expect(status).toBe(0)
  })

  test('shows the html where that is the text', async () => {
    const { out } = await runCli(['explain', at('letters.ndjson'), '--id', 'html'], { deps })
    expect(out).toMatch(/html:\n {2}<p>.*\[40 pcs\]\{\d/)
  })

  test('without an id all are shown; what cannot be scored is named, with status 1', async () => {
    const { status, out, err } = await runCli(['explain', at('broken.ndjson')], { deps })
    expect(out).toMatch(/^price: Trolleys[\s\S]+^html: /m)
    expect(err).toContain('broken.ndjson:3: an inquiry needs a body or an html')
    expect(status).toBe(1)
  })

  test('an id that is not there is named', async () => {
    const { status, out, err } = await runCli(['explain', at('letters.ndjson'), '--id', 'nobody'], { deps })
    expect(err).toContain('no inquiry has the id "nobody" among 2')
    expect([status, out]).toEqual([1, ''])
  })

  test('in Chinese', async () => {
    const { out } = await runCli(['explain', at('letters.ndjson'), '--id', 'price', '--locale', 'zh-CN'], { deps })
    expect(out).toMatch(/1\. .*[\u4e00-\u9fff]/)
  })
})

describe('marks in a text', () => {
  const span = (start: number, end: number) => ({ field: 'body', start, end })
  test.each([
    ['one place', 'send 40 pcs now', [{ span: span(5, 11), reason: 2 }], 'send [40 pcs]{2} now'],
    ['overlapping places become one', 'send 40 pcs now', [{ span: span(5, 11), reason: 2 }, { span: span(8, 15), reason: 1 }], 'send [40 pcs now]{2,1}'],
    ['places beyond the end are cut', 'short', [{ span: span(2, 99), reason: 1 }], 'sh[ort]{1}'],
    ['lines stay, control characters do not', 'a\u001b[31mb\n\nc', [], 'ab\n\nc'],
  ])('%s', (_, text, spans, expected) => {
    expect(highlight(text, spans, { colour: false })).toBe(expected)
  })
  test('in colour the place is underlined', () => {
    expect(highlight('send 40 pcs', [{ span: span(5, 11), reason: 2 }], { colour: true })).toContain('\u001b[4m40 pcs\u001b[24m')
  })
})

describe('rules', () => {
  test('lists every rule and composite once, with what it moves', async () => {
    const { status, out } = await runCli(['rules'])
    const ids = [...rules.map((rule) => rule.id), ...defaultPolicy.composites.map((composite) => composite.id)]
    for (const id of ids) expect(out.match(new RegExp(`^  ${id.replace('.', '\\.')} `, 'gm')), id).toHaveLength(1)
    expect(out).toMatch(/^ {2}fraud\.cheque +fraud \+5 dB +\S/m)
    expect(status).toBe(0)
  })

  test('shows one in full, with its cases', async () => {
    const { out } = await runCli(['rules', 'fraud.card-question'])
    for (const part of ['Why:', 'Wrong when:', 'Says:', 'Needs:', 'Signals:', 'Speaks at:', 'Silent at:', 'FR05']) expect(out).toContain(part)
  })

  test('shows a composite by its parts', async () => {
    const { out } = await runCli(['rules', 'fraud.payment-and-shipper'])
    expect(out).toContain('all of: fraud.own-shipper')
    expect(out).toContain('any of: fraud.card-question')
  })

  test.each([
    ['fraud.card-order', 'no rule "fraud.card-order"; did you mean fraud.classic-card-order'],
    ['xyz', 'no rule "xyz"; see them all with: inquiry-score rules'],
  ])('%s is wrong usage', async (id, message) => {
    const { status, err } = await runCli(['rules', id])
    expect(err).toContain(message)
    expect(status).toBe(2)
  })
})
