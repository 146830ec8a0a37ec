import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { createReport, type ReportFormat, reportFormats, type ReportOptions } from '../src/report/report'
import type { Row } from '../src/report/rows'
import { briefOf, createTally } from '../src/report/summary'
import { widthOf } from '../src/report/width'
import { assessment, badRow, evidence, hostile, row } from './report-samples'

function written(format: ReportFormat, rows: readonly Row[], options: Partial<ReportOptions> = {}): string {
  const report = createReport(format, { locale: 'en', explain: false, width: 80, colour: false, ...options })
  const tally = createTally()
  const parts = [report.begin()]
  for (const item of rows) {
    tally.count(briefOf(item), true)
    parts.push(report.row(item))
  }
  return [...parts, report.end(tally.summary())].join('')
}

const hostileRow = row(
  { id: hostile, evidence: [evidence('demand.x', hostile, 5)] },
  { sender: { name: hostile, company: hostile }, subject: hostile },
)

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/

describe('every report', () => {
  test.each(reportFormats)('%s lets no control character of an inquiry through', (format) => {
    for (const explain of [false, true]) expect(written(format, [hostileRow, badRow(hostile, hostile)], { explain })).not.toMatch(controls)
  })

  test.each(['table', 'markdown', 'html', 'csv'] as const)('%s speaks of an inquiry that could not be scored in its place', (format) => {
    const output = written(format, [row({ id: 'one' }), badRow(), row({ id: 'two', grade: 'D' })])
    expect(output.indexOf('is no JSON')).toBeGreaterThan(output.indexOf('Marta'))
    expect(output.indexOf('is no JSON')).toBeLessThan(output.lastIndexOf('Marta'))
    expect(output).toContain('batch.ndjson:7')
  })
})

describe('ndjson', () => {
  test('writes the assessment as it is, one a line, and the error in its place', () => {
    const lines = written('ndjson', [hostileRow, badRow()]).split('\n')
    expect(lines).toHaveLength(3)
    expect(JSON.parse(lines[0]!)).toEqual(hostileRow.assessment)
    expect(JSON.parse(lines[1]!)).toEqual({ error: { code: 'bad-json', message: 'is no JSON', line: 7, path: null, source: 'batch.ndjson' } })
    expect(lines[2]).toBe('')
  })
})

describe('json', () => {
  test('is one array', () => {
    expect(JSON.parse(written('json', [row(), badRow(), hostileRow]))).toEqual([assessment(), { error: badRow().error }, hostileRow.assessment])
  })

  test('is an empty array where there was nothing', () => {
    expect(JSON.parse(written('json', []))).toEqual([])
  })
})

describe('csv', () => {
  const records = (rows: readonly Row[]): Record<string, string>[] => parse(written('csv', rows), { bom: true, columns: true })

  test('has one row an inquiry, with flat columns', () => {
    const [first] = records([row({ review: true })])
    expect(first).toEqual({
      id: 'inq-1', verdict: 'genuine', grade: 'A', worth: '94', risk: '3', score: '91', review: 'true', intent: 'rfq', team: 'pre-sales', language: 'en',
      action: 'reply', channels: 'phone email', within: 'PT1H', dueAt: '2026-11-23T02:00:00.000Z',
      reasons: 'Names a quantity: 500 pcs. | The address belongs to the company named. | Writes from a free mailbox. | The message is short.',
      from: 'Marta Lindqvist, Example Tools AB', what: 'Quotation for 500 pcs of torque wrenches', error: '',
    })
  })

  test('keeps its columns whatever a text holds', () => {
    const [first, second] = records([hostileRow, badRow(hostile)])
    expect(first!.what).toContain('"quoted", <script>')
    expect(second!.error).toContain('"quoted"')
    expect(second!.id).toBe('')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', ' \u0000=1', '＝1'])('takes the formula out of %j', (start) => {
    const [first] = records([row({ id: start }, { subject: start })])
    expect(first!.id).toMatch(/^'/)
    expect(first!.what).toMatch(/^'/)
  })

  test('leaves a number and an ordinary text alone', () => {
    const [first] = records([row({ id: 'a-b', worth: 0 })])
    expect([first!.id, first!.worth]).toEqual(['a-b', '0'])
  })
})

describe('markdown', () => {
  test('is a table with the strongest reasons and the counts below', () => {
    expect(written('markdown', [row({ review: true })])).toBe(
      [
        '| Grade | Score | Verdict | Answer by | From | What | Reasons |',
        '| --- | ---: | --- | --- | --- | --- | --- |',
        '| **A** | 91 | genuine (to review) | 23 Nov 10:00 | Marta Lindqvist, Example Tools AB | Quotation for 500 pcs of torque wrenches | Names a quantity: 500 pcs.<br>The address belongs to the company named.<br>Writes from a free mailbox. |',
        '',
        '1 inquiry; A 1, B 0, C 0, D 0; genuine 1; 1 to review.',
        '',
      ].join('\n'),
    )
  })

  test('keeps a row one row of seven cells, with nothing in it that is markup or a link', () => {
    const line = written('markdown', [hostileRow]).split('\n')[2]!
    expect(line.split(/(?<!\\)\|/)).toHaveLength(9)
    expect(line).not.toMatch(/<script|(?<!\\)\[a|(?<!\\)`|https:\/\/|www\./)
    expect(line).toContain('&lt;script&gt;')
  })

  test('explains every reason with what it moved', () => {
    expect(written('markdown', [row()], { explain: true })).toContain('-2, spam +1.3 dB – Writes from a free mailbox.<br>-1 – The message is short.')
  })
})

describe('html', () => {
  test('is one page without scripts, with everything escaped', () => {
    const page = written('html', [hostileRow, badRow(hostile)])
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toMatch(/<\/html>\n$/)
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).toContain("default-src 'none'")
    expect(page).toContain('prefers-color-scheme:dark')
    expect(page).not.toMatch(/(?:src|href)=/)
  })

  test('opens as many elements as it closes', () => {
    const page = written('html', [row(), hostileRow, badRow()])
    for (const name of ['table', 'thead', 'tbody', 'tr', 'td', 'ul', 'li', 'bdi', 'details', 'code']) {
      expect([name, page.match(new RegExp(`<${name}[ >]`, 'g'))?.length]).toEqual([name, page.match(new RegExp(`</${name}>`, 'g'))?.length])
    }
  })

  test('speaks the locale', () => {
    const page = written('html', [row()], { locale: 'zh-CN' })
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('回复期限')
    expect(page).toContain('共 1 条询盘')
  })
})

describe('table', () => {
  test('shows a row, its strongest reasons, and the counts', () => {
    expect(written('table', [row(), row({ id: 'x', grade: 'D', score: 4, verdict: 'fraud', review: true, reply: { ...assessment().reply, dueAt: null, within: null } }, { sender: {}, subject: 'hello' })])).toBe(
      [
        'Grade  Score  Verdict   Answer by      From              What',
        'A         91  genuine   23 Nov 10:00   Marta Lindqvist…  Quotation for 500 pcs…',
        '   Names a quantity: 500 pcs; The address belongs to the company named; Writes',
        '   from a free mailbox',
        'D          4  fraud?    -              -                 hello',
        '   Names a quantity: 500 pcs; The address belongs to the company named; Writes',
        '   from a free mailbox',
        '',
        '2 inquiries; A 1, B 0, C 0, D 1; genuine 1, fraud 1; 1 to review.',
        '',
      ].join('\n'),
    )
  })

  const wide = row(
    { evidence: [evidence('demand.x', '写明了数量和规格：五百件，交期三十天；公司名称与域名一致，可以核实。'.repeat(4), 9), evidence('demand.y', '👩‍🏭 👍🏽 '.repeat(30), 3)] },
    { sender: { name: '李明👩‍🏭', company: '示例五金制品有限公司第二分公司' }, subject: '询价：不锈钢扳手 500 件，请报 FOB 上海价，含包装与验货费用' },
  )

  test.each([['en', 80], ['zh-CN', 80], ['zh-CN', 120], ['en', 60], ['en', 30], ['en', 400]] as const)('keeps within the width: %s, %i columns', (locale, width) => {
    for (const explain of [false, true]) {
      const lines = written('table', [row(), wide, hostileRow, badRow(hostile)], { locale, width, explain }).split('\n')
      const most = Math.max(...lines.map(widthOf))
      expect(most).toBeLessThanOrEqual(Math.min(120, Math.max(60, width)))
      expect(most).toBeGreaterThan(50)
    }
  })

  test('keeps its columns in line under wide characters', () => {
    const lines = written('table', [row(), wide], { locale: 'zh-CN' }).split('\n')
    const columnOf = (line: string, text: string): number => widthOf(line.slice(0, line.indexOf(text)))
    const first = lines.find((line) => line.includes('Quotation'))!
    const second = lines.find((line) => line.includes('询价'))!
    expect(columnOf(second, '询价')).toBe(columnOf(first, 'Quotation'))
  })

  test('gives the reasons two lines at most, but all of them when asked to explain', () => {
    const brief = written('table', [wide]).split('\n').slice(2, -3)
    expect(brief).toHaveLength(2)
    expect(brief[1]).toMatch(/…$/)
    const full = written('table', [row()], { explain: true })
    expect(full).toContain('   +14               Names a quantity: 500 pcs. [demand.names-quantity]\n')
    expect(full).toContain('   -2, spam +1.3 dB  Writes from a free mailbox. [contact.free-mail]\n')
    expect(full).toContain('The message is short.')
  })

  test('shows when to answer in UTC where the zone is not known, else how soon, else nothing', () => {
    expect(written('table', [row({}, {}, null)])).toContain('23 Nov 02:00Z')
    expect(written('table', [row({}, {}, 'Nowhere/Atlantis')])).toContain('23 Nov 02:00Z')
    expect(written('table', [row({ reply: { ...assessment().reply, dueAt: null } })])).toContain('genuine   1 h  ')
  })

  test('takes the first words where there is no subject, from html where there is no body', () => {
    expect(written('table', [row({}, { subject: undefined, body: 'Dear sirs,\n\nprice?' })])).toContain('Dear sirs, price?')
    expect(written('table', [row({}, { subject: '', html: '<p>Good <b>day</b></p>' })])).toContain('Good day')
  })

  test('is coloured only when asked', () => {
    expect(written('table', [row()], { colour: true })).toContain('\u001b[1m\u001b[32mA')
    expect(written('table', [row()])).not.toContain('\u001b')
  })

  test('is a bare count where there was nothing', () => {
    expect(written('table', [])).toBe('0 inquiries.\n')
  })
})
