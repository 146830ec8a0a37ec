import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { type CheckCounts, type CheckRow, createReporter, type ReporterName } from '../src/report/check'
import { differencesOf } from '../src/report/expectation'
import { assessment, badRow, evidence, hostile } from './report-samples'

describe('what an inquiry expects', () => {
  const given = assessment()

  test.each([
    { verdict: 'genuine' },
    { grade: 'A', intent: 'rfq', language: 'en' },
    { rules: ['contact.free-mail', 'language.short'], notRules: ['spam.sells'] },
    { verdict: null, grade: 'A' },
  ])('holds: %j', (expectation) => {
    expect(differencesOf(expectation, given)).toEqual([])
  })

  test.each([
    [{ verdict: 'spam', grade: 'A' }, [{ kind: 'value', field: 'verdict', expected: 'spam', got: 'genuine' }]],
    [{ language: 'de' }, [{ kind: 'value', field: 'language', expected: 'de', got: 'en' }]],
    [{ rules: ['contact.free-mail', 'spam.sells'] }, [{ kind: 'silent', field: 'rules', rules: ['spam.sells'] }]],
    [{ notRules: ['contact.free-mail', 'spam.sells'] }, [{ kind: 'spoke', field: 'notRules', rules: ['contact.free-mail'] }]],
  ])('does not hold: %j', (expectation, differences) => {
    expect(differencesOf(expectation, given)).toEqual(differences)
  })

  test.each([
    [{ verdit: 'genuine' }, 'unknown-key', 'verdit'],
    [{ constructor: 'genuine' }, 'unknown-key', 'constructor'],
    [{ rules: 'contact.free-mail' }, 'wrong-shape', 'rules'],
    [{ grade: 1 }, 'wrong-shape', 'grade'],
    ['genuine', 'wrong-shape', 'expect'],
    [{}, 'wrong-shape', 'expect'],
  ])('what says nothing to hold against is a difference, not a success: %j', (expectation, kind, field) => {
    expect(differencesOf(expectation, given)).toMatchObject([{ kind, field }])
  })

  test('a rule that a composite took over has spoken', () => {
    const absorbed = assessment({ evidence: [{ ...evidence('fraud.secrecy', 'Asks for secrecy.', 0), absorbedBy: 'fraud.advance-fee' }] })
    expect(differencesOf({ rules: ['fraud.secrecy'] }, absorbed)).toEqual([])
  })
})

const place = { source: 'cases/a,b:c.ndjson', line: 3, position: 3 }
const failed: CheckRow = {
  kind: 'failed',
  id: 'inq-1',
  place,
  assessment: assessment(),
  differences: differencesOf({ verdict: 'spam', rules: ['spam.sells'] }, assessment()),
}
const hostileFailure: CheckRow = {
  kind: 'failed',
  id: hostile,
  place: { ...place, source: hostile },
  assessment: assessment({ evidence: [evidence('demand.x', hostile, 4)] }),
  differences: differencesOf({ verdict: hostile, [hostile]: 1 }, assessment()),
}
const held: CheckRow = { kind: 'held', id: 'inq-2', place: { ...place, line: 4 } }
const unchecked: CheckRow = { kind: 'unchecked', id: null, place: { source: 'letters.mbox', line: null, position: 2 } }

function written(name: ReporterName, rows: readonly CheckRow[], locale: 'en' | 'zh-CN' = 'en'): string {
  const reporter = createReporter(name, { locale, colour: false })
  const counts: Record<keyof CheckCounts, number> = { held: 0, failed: 0, unchecked: 0, errors: 0 }
  const parts = rows.map((row) => {
    counts[row.kind === 'error' ? 'errors' : row.kind]++
    return reporter.row(row)
  })
  return parts.join('') + reporter.end(counts)
}

describe('text', () => {
  test('tells what is not as expected, and why, and counts the rest', () => {
    expect(written('text', [held, failed, unchecked, badRow()])).toBe(
      [
        'FAILED  inq-1  cases/a,b:c.ndjson:3',
        '    verdict   expected spam, got genuine',
        '    rules     should have spoken, did not: spam.sells',
        '    because   +14  Names a quantity: 500 pcs. [demand.names-quantity]',
        '              +9, fraud -4 dB  The address belongs to the company named. [contact.company-domain]',
        '              -2, spam +1.3 dB  Writes from a free mailbox. [contact.free-mail]',
        '',
        'ERROR  batch.ndjson:7',
        '    is no JSON (bad-json)',
        '',
        '2 checked; 1 as expected; 1 failed; 1 not checked (no expect); 1 could not be scored.',
        '',
      ].join('\n'),
    )
  })

  test('speaks Chinese', () => {
    expect(written('text', [failed], 'zh-CN')).toContain('应为 spam，实为 genuine')
  })
})

describe('junit', () => {
  interface Element { name: string; attributes: Record<string, string> }

  function elementsOf(xml: string): Element[] {
    const elements: Element[] = []
    const parser = new Parser({ onopentag: (name, attributes) => elements.push({ name, attributes }) }, { xmlMode: true })
    parser.end(xml)
    return elements
  }

  test('is a suite with a case for each inquiry', () => {
    const elements = elementsOf(written('junit', [held, failed, unchecked, badRow()]))
    expect(elements.map((element) => element.name)).toEqual(['testsuites', 'testsuite', 'testcase', 'testcase', 'failure', 'testcase', 'skipped', 'testcase', 'error'])
    expect(elements[1]!.attributes).toMatchObject({ tests: '4', failures: '1', errors: '1', skipped: '1' })
    expect(elements[2]!.attributes).toEqual({ classname: 'cases/a,b:c.ndjson', name: 'inq-2' })
    expect(elements[4]!.attributes.message).toBe('verdict: expected spam, got genuine; rules: should have spoken, did not: spam.sells')
    expect(elements[5]!.attributes.name).toBe('letters.mbox #2')
  })

  test('escapes what XML would take for its own, and leaves out what XML forbids', () => {
    const xml = written('junit', [hostileFailure, badRow(hostile, hostile)])
    // oxlint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/<script|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|&(?!amp;|lt;|gt;|quot;|#39;)/)
    expect(xml.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
    expect(elementsOf(xml).find((element) => element.name === 'testcase')!.attributes.name).toContain('"quoted", <script>alert(1)</script> & `code`')
  })
})

describe('github', () => {
  test('annotates the file and line, escaped as the runner reads it', () => {
    const [first, second, last] = written('github', [held, failed, badRow('100% wrong')]).split('\n')
    expect(first).toBe(
      '::error file=cases/a%2Cb%3Ac.ndjson,line=3,title=FAILED%3A inq-1::verdict: expected spam, got genuine%0Arules: should have spoken, did not: spam.sells%0A' +
        '+14  Names a quantity: 500 pcs. [demand.names-quantity]%0A+9, fraud -4 dB  The address belongs to the company named. [contact.company-domain]%0A-2, spam +1.3 dB  Writes from a free mailbox. [contact.free-mail]',
    )
    expect(second).toBe('::error file=batch.ndjson,line=7,title=ERROR::100%25 wrong (bad-json)')
    expect(last).toBe('2 checked; 1 as expected; 1 failed; 1 could not be scored.')
  })

  test('names no file for standard input, and no line where there is none', () => {
    const fromStdin: CheckRow = { ...failed, place: { source: '-', line: null, position: 5 } }
    expect(written('github', [fromStdin])).toMatch(/^::error title=FAILED%3A inq-1::/)
  })

  test('an inquiry cannot write commands of its own', () => {
    const lines = written('github', [hostileFailure, badRow(hostile, hostile)]).trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines.slice(0, 2)) expect(line.match(/^::error (?:[^:]*)::/)?.[0]).toMatch(/^::error (?:file=[^:,]*,)?(?:line=\d+,)?title=[^:,]*::$/)
  })
})
