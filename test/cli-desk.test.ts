import { describe, expect, it } from 'vitest'
import { createScorer } from '../src/index'
import { ndjson, runCli } from './cli-harness'

const seller = { timeZone: 'Asia/Shanghai', country: 'CN', officeHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' } }
const need = 'We need 400 folding chairs, steel, black, CIF Odense in May. Please quote with lead time. Birthe Holm, Fyns Stoleimport ApS, +45 60 00 00 17'
const mails = [
  { id: 'monday', channel: 'email', receivedAt: '2026-03-02T01:30:00Z', sender: { name: 'Birthe Holm', company: 'Fyns Stoleimport ApS', email: 'bh@fyns-stole.dk', phone: '+45 60 00 00 17' }, subject: 'Folding chairs', body: need, context: { seller } },
  { id: 'friday', channel: 'form', receivedAt: '2026-02-26T02:00:00Z', sender: { name: 'Ruy', email: 'ruy@uol.com.br', country: 'Brazil' }, body: 'Preciso de 30 unidades de cadeiras dobráveis em aço. Qual o preço e o prazo de entrega?', context: { seller } },
  { id: 'done', channel: 'chat', receivedAt: '2026-03-02T01:00:00Z', answeredAt: '2026-03-02T01:20:00Z', sender: { phone: '+84 90 000 0001' }, body: 'ghế xếp giá bao nhiêu, lấy 50 cái', context: { seller } },
]
const deps = { createScorer: (options: { policy?: unknown }) => createScorer(options) }

async function desk(...options: string[]) {
  return runCli(['desk', '-', '--from', 'ndjson', ...options], { stdin: ndjson(...mails, '{ broken'), deps })
}

describe('desk', () => {
  it("writes the shift's list as of now", async () => {
    const { out, err, status } = await desk('--to', 'json')
    const list = JSON.parse(out) as { now: string; until: string | null; overdue: { id: string }[]; groups: { entries: { id: string }[] }[]; figures: Record<string, unknown> }
    expect(list.now).toBe('2026-03-02T02:00:00.000Z')
    expect(list.overdue.map(({ id }) => id)).toEqual(['friday'])
    expect(list.groups.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(['monday'])
    expect(list.figures).toMatchObject({ inquiries: 3, answered: 1, countries: [{ name: 'BR', count: 1 }, { name: 'DK', count: 1 }, { name: 'VN', count: 1 }] })
    expect(err).toContain('stdin:4')
    expect(status).toBe(1)
  })

  it('ends the shift when the desk of the run closes next, or when it is told to', async () => {
    const context = ['--context', 'test/data/desk-context.json']
    const until = async (...options: string[]) => (JSON.parse((await desk('--to', 'json', ...context, ...options)).out) as { until: string }).until
    expect(await until()).toBe('2026-03-02T10:00:00.000Z')
    expect(await until('--now', '2026-03-06T19:00:00+08:00')).toBe('2026-03-09T10:00:00.000Z')
    expect(await until('--until', '2026-03-02T12:00:00+08:00')).toBe('2026-03-02T04:00:00.000Z')
  })

  it('refuses an end without an offset', async () => {
    const { status, err } = await desk('--until', '2026-03-02T12:00')
    expect([status, err.includes('--until')]).toEqual([2, true])
  })

  it('reckons with holidays unless told not to', async () => {
    let loaded = 0
    const loadHolidays = async () => {
      loaded++
      return { holidaysOf: () => [] }
    }
    await runCli(['desk', '-', '--from', 'ndjson'], { stdin: ndjson(...mails), deps: { ...deps, loadHolidays } })
    expect(loaded).toBe(1)
    await runCli(['desk', '-', '--from', 'ndjson', '--no-holidays'], { stdin: ndjson(...mails), deps: { ...deps, loadHolidays } })
    expect(loaded).toBe(1)
  })
})
