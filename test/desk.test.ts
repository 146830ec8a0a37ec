import { describe, expect, it } from 'vitest'
import { createDesk, type DeskItem } from '../src/report/desk/desk'
import { deskReport } from '../src/report/desk/report'
import { scoredRow } from '../src/report/rows'
import type { Assessment } from '../src/score/assessment'
import { assessment } from './report-samples'

const now = Date.parse('2026-11-23T02:00:00Z')
const until = Date.parse('2026-11-23T10:00:00Z')
const zone = 'Asia/Shanghai'

type Changes = { readonly [Key in keyof Assessment]?: Key extends 'reply' ? Partial<Assessment['reply']> : Assessment[Key] }

function item(id: string, { reply, ...changes }: Changes, more: Partial<DeskItem> & { readonly from?: string; readonly what?: string } = {}): DeskItem {
  const base = assessment()
  const one = assessment({ id, ...(changes as Partial<Assessment>), reply: { ...base.reply, ...reply } })
  const { from = `Buyer ${id}`, what = 'Folding chairs', ...rest } = more
  return { row: scoredRow(one, { sender: { name: from }, subject: what }, { source: 'box.mbox', line: 1, position: 1 }, zone), source: 'box.mbox:1', country: 'FR', answeredAt: null, ...rest }
}

function desk(...items: readonly DeskItem[]) {
  const list = createDesk(now)
  items.forEach(list.add)
  return list.result(until)
}

const due = (dueAt: string | null, more: Changes = {}): Changes => ({ ...more, reply: { dueAt, ...more.reply } })

describe("the shift's list", () => {
  it('puts what is overdue first, the oldest on top, whoever answers it', () => {
    const { overdue, groups } = desk(
      item('late', due('2026-11-23T01:00:00Z', { team: 'complaints' })), item('soon', due('2026-11-23T03:00:00Z')), item('later-late', due('2026-11-20T01:00:00Z')),
    )
    expect(overdue.map(({ id }) => id)).toEqual(['later-late', 'late'])
    expect(groups.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['soon'])
  })

  it('groups the shift by team and channel, the most urgent group first', () => {
    const mail: Changes['reply'] = { channels: ['email'] }
    const { groups } = desk(
      item('a', due('2026-11-23T08:00:00Z', { team: 'pre-sales', reply: mail })),
      item('b', due('2026-11-23T04:00:00Z', { team: 'complaints' })),
      item('c', due('2026-11-23T03:00:00Z', { team: 'pre-sales', reply: mail })),
    )
    expect(groups.map(({ team, channel, entries }) => [team, channel, entries.map(({ id }) => id)])).toEqual([['pre-sales', 'email', ['c', 'a']], ['complaints', 'phone', ['b']]])
  })

  it('hands over what is due after the shift', () => {
    const { later, figures } = desk(item('now', due('2026-11-23T10:00:00Z')), item('next', due('2026-11-23T10:00:01Z')))
    expect(later.map(({ id }) => id)).toEqual(['next'])
    expect(figures.handedOver).toBe(1)
  })

  it('keeps what has no time apart, the worthiest first', () => {
    const { undated } = desk(item('c', due(null, { grade: 'C', score: 30 })), item('b', due(null, { grade: 'B', score: 60 })))
    expect(undated.map(({ id }) => id)).toEqual(['b', 'c'])
  })

  it('lists no more what is answered, reported or ignored, and counts it', () => {
    const { overdue, groups, undated, figures } = desk(
      item('answered', due('2026-11-23T01:00:00Z'), { answeredAt: Date.parse('2026-11-23T00:30:00Z') }),
      item('answered late', due('2026-11-23T01:00:00Z'), { answeredAt: Date.parse('2026-11-23T01:30:00Z') }),
      item('answered, undated', due(null), { answeredAt: now }),
      item('fraud', due(null, { verdict: 'fraud', reply: { action: 'report', channels: [] } })),
      item('spam', due(null, { verdict: 'spam', reply: { action: 'ignore', channels: [] } })),
    )
    expect([overdue, groups, undated]).toEqual([[], [], []])
    expect(figures).toMatchObject({ inquiries: 5, answered: 3, silent: { report: 1, ignore: 1 }, byVerdict: { genuine: 3, spam: 1, fraud: 1, spy: 0 } })
    expect(figures.inTime).toMatchObject({ count: 1, of: 2 })
  })

  it('counts languages and countries of the honest alone', () => {
    const language = (code: string) => ({ code, confidence: 1, script: 'Latn', others: [] })
    const { figures } = desk(
      item('1', { language: language('de') }, { country: 'AT' }), item('2', { language: language('de') }, { country: 'DE' }), item('3', { language: language('fr') }, { country: null }),
      item('4', { language: language('en'), verdict: 'spam' }, { country: 'US' }), item('5', { language: language('de') }, { country: 'DE' }),
    )
    expect(figures.languages).toEqual([{ name: 'de', count: 3 }, { name: 'fr', count: 1 }])
    expect(figures.countries).toEqual([{ name: 'DE', count: 2 }, { name: 'AT', count: 1 }, { name: null, count: 1 }])
  })

  it("tells the sender's clock, over several zones as a span", () => {
    const clock = (...senderZones: string[]) => desk(item('x', due('2026-11-23T03:00:00Z', { reply: { timing: { ...assessment().reply.timing, senderZones } } }))).groups[0]!.entries[0]!.senderTime
    expect(clock('Asia/Kathmandu')).toBe('07:45')
    expect(clock('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')).toBe('09:00–11:00')
    expect(clock('Europe/Paris', 'Europe/Berlin')).toBe('03:00')
    expect(clock()).toBeNull()
  })

  it('has everything in this shift where no office hours are known', () => {
    const list = createDesk(now)
    list.add(item('far', due('2026-12-24T03:00:00Z')))
    const { groups, later, until: end } = list.result(null)
    expect([groups.length, later, end]).toEqual([1, [], null])
  })
})

describe('the desk as text', () => {
  const one = desk(
    item('1', due('2026-11-22T03:00:00Z', { reply: { checklist: [{ code: 'registration', args: {}, message: 'Look up the registration of example-tools.com.', because: [] }] } }), { from: '=HYPERLINK("https://example-evil.com")', what: '<b>|x|</b>' }),
    item('2', due('2026-11-23T03:00:00Z')),
  )
  const text = (format: Parameters<typeof deskReport>[0], locale: 'en' | 'zh-CN' = 'en') => deskReport(format, one, { locale, zone, width: 100, colour: false })

  it('shows moments by the clock of the desk, the day only where it is another', () => {
    expect(text('table')).toContain('22 Nov 11:00')
    expect(text('table')).toMatch(/^11:00 /m)
    expect(text('table')).toContain('As of 2026-11-23 10:00, for the shift until 2026-11-23 18:00.')
  })

  it('says what to check', () => {
    for (const format of ['table', 'markdown', 'csv', 'html'] as const) expect(text(format)).toContain('Look up the registration of example-tools.com')
  })

  it('lets no text from outside act on what it is shown by', () => {
    expect(text('csv')).toContain("\"'=HYPERLINK(\"\"https://example-evil.com\"\")\"")
    expect(text('html')).not.toContain('<b>|x|')
    expect(text('markdown')).toContain('&lt;b&gt;\\|x\\|')
  })

  it('speaks Chinese', () => {
    expect(text('table', 'zh-CN')).toContain('已超时')
    expect(text('markdown', 'zh-CN')).toContain('当日数据')
  })

  it('says that nothing is waiting', () => {
    expect(deskReport('table', desk(), { locale: 'en', zone: null, width: 80, colour: false })).toContain('Nothing is waiting.')
  })

  it('keeps to the width', () => {
    for (const width of [60, 80, 120]) for (const line of deskReport('table', one, { locale: 'en', zone, width, colour: false }).split('\n')) expect(line.length).toBeLessThanOrEqual(width)
  })
})
