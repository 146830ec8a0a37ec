/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest'
import { deriveFacts } from '../src/facts/derive'
import { gistReader } from '../src/facts/gist'
import { parseContext, parseInquiry } from '../src/inquiry/parse'
import type { Problem } from '../src/inquiry/problem'
import { isDisposable } from '../src/lists/disposable'
import { gistModel } from '../src/model/gist'
import { rules } from '../src/rules'
import { type Findings, prepareRules, runRules } from '../src/score/run'
import { shippedData } from '../src/shipped'
import type { Case, CaseTable } from '../src/testing/cases'

const shipped = shippedData()
const data = { ...shipped, readGist: gistReader(gistModel, shipped.phrases) }
const tables = Object.entries(import.meta.glob<{ default: CaseTable }>('../src/rules/*/*.cases.ts', { eager: true })).map(([path, module]) => ({ path, table: module.default }))

function put({ inquiry, context }: Case, { rule }: CaseTable): { findings: Findings; problems: Problem[] } {
  const problems: Problem[] = []
  const parsed = parseInquiry({ body: '', ...inquiry })
  const facts = deriveFacts(parsed.inquiry, parseContext(context, problems), { ...data, disposable: isDisposable, watchlist: ['ZZ', 'AQ'] }, problems)
  expect([...parsed.problems, ...problems].filter(({ code }) => code === 'wrong-shape'), 'the case itself is well-formed').toEqual([])
  return { findings: runRules(prepareRules([rule]), facts, problems), problems }
}

describe.each(tables)('$table.rule.id', ({ path, table }) => {
  it('stands where its id says, registered', () => {
    expect(path).toBe(`../src/rules/${table.rule.id.replace('.', '/')}.cases.ts`)
    expect(rules.some((rule) => rule.id === table.rule.id)).toBe(true)
  })
  it('has at least two hits, three passes and a near miss', () => {
    expect(table.hits.length).toBeGreaterThanOrEqual(2)
    expect(table.passes.length).toBeGreaterThanOrEqual(3)
    expect(table.nearMisses.length).toBeGreaterThanOrEqual(1)
  })
  it.each(table.hits)('speaks: $name', (item) => {
    const { findings, problems } = put(item, table)
    expect(problems.filter(({ code }) => code === 'rule-failed')).toEqual([])
    expect(findings.hits).toHaveLength(1)
    const { evidence } = findings.hits[0]!
    if (item.args) expect(evidence.args).toMatchObject(item.args)
    for (const span of evidence.spans ?? []) {
      const field = item.inquiry[span.field as 'body'] ?? ''
      expect(span.end, 'spans lie within the field').toBeLessThanOrEqual(field.length)
      expect(span.start).toBeLessThan(span.end)
    }
  })
  it.each([...table.passes, ...table.nearMisses])('is silent: $name', (item) => {
    const { findings, problems } = put(item, table)
    expect(problems.filter(({ code }) => code === 'rule-failed')).toEqual([])
    expect(findings.hits).toEqual([])
  })
  if (table.skips?.length) {
    it.each(table.skips)('cannot speak: $name', (item) => {
      expect(put(item, table).findings.skipped.map(({ rule }) => rule)).toEqual([table.rule.id])
    })
  }
})

describe('the registry', () => {
  it('has a case table for every rule', () => {
    const tabled = new Set(tables.map(({ table }) => table.rule.id))
    expect(rules.map(({ id }) => id).filter((id) => !tabled.has(id))).toEqual([])
  })
  it('has every rule once', () => {
    const ids = rules.map(({ id }) => id as string)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})
