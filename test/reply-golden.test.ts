import { describe, expect, it } from 'vitest'
import { planned, type Situation, situations } from './reply-situations'

/**
 * Whole plans for situations that a person can check: what was reckoned by hand, then the plan in full, field by field. After a change that is
 * meant, `npx tsx scripts/reply-golden.ts` shows what differs and writes it; `reckoned` and `why` stay a person's.
 */
const all = situations()

/** The moment by the clock that it was reckoned by: the seller's, else the sender's. */
function reckonedBy(times: { readonly seller: string | null; readonly sender: string | null } | null): string | null {
  return times && (times.seller ?? times.sender)
}

describe.each(all)('$file: $situation.title', ({ situation }: { readonly situation: Situation }) => {
  const plan = planned(situation)
  it('is due and sent when it was reckoned by hand, for that reason', () => {
    expect({ due: reckonedBy(plan.due), send: reckonedBy(plan.send), reason: plan.reason.code }).toEqual(situation.reckoned)
  })
  it('has the plan that is written', () => {
    expect(Object.keys(plan)).toEqual(Object.keys(situation.plan ?? {}))
    for (const [field, value] of Object.entries(plan)) expect.soft(value, field).toEqual(situation.plan?.[field as keyof typeof plan])
  })
})

describe('the situations', () => {
  it('are forty at least, each with a title of its own and a reckoning that can be followed', () => {
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect(new Set(all.map(({ situation }) => situation.title)).size).toBe(all.length)
    for (const { file, situation } of all) for (const line of [situation.title, situation.why[0] ?? '']) expect(line.length, file).toBeGreaterThan(20)
  })
  it('show sellers of several countries, every channel, every action and nearly every reason', () => {
    const seen = <Value>(of: (situation: Situation) => Value) => new Set(all.map(({ situation }) => of(situation)))
    expect(seen(({ context }) => (context.seller as { readonly country?: string }).country)).toEqual(new Set(['CN', 'VN', 'TR', 'DE', 'IN', 'BR', undefined]))
    expect(seen(({ inquiry }) => inquiry.channel)).toEqual(new Set(['email', 'form', 'chat', 'message', 'phone', 'fax', 'rfq']))
    expect(seen(({ plan }) => plan?.action)).toEqual(new Set(['reply', 'verify', 'template', 'report', 'ignore']))
    expect([...seen(({ reckoned }) => reckoned.reason)].sort()).toEqual([
      'both-at-work', 'both-in-their-morning', 'call-in-their-day', 'due-first', 'nothing-due', 'nothing-due-unscheduled', 'nothing-to-send', 'overdue', 'platform-first',
      'scheduled-for-their-morning', 'seller-unknown', 'sender-unknown',
    ])
  })
})
