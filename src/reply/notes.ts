import type { TimingArgs, TimingNote } from '../score/timing'
import { dateOf, dayAt, weekdayOf } from './days'
import type { CountryDays } from './holidays'
import type { Sending } from './send'
import type { SenderTime } from './sender-time'
import { theirTime } from './their-time'
import { type Desk, isDeskHoliday, isOpenOn, stretchOf } from './timing'

const daysLookedAt = 30

/** What else is to be known of the moment: the zones, days off on the way, shorter hours, the marketplace's clock. */
export function notesOf({ now, due, sending, desk, sender, sellerDays, callAt, platformHours }: {
  readonly now: number
  readonly due: number | null
  readonly sending: Sending
  readonly desk: Desk | null
  readonly sender: SenderTime | null
  readonly sellerDays: CountryDays | null
  readonly callAt: number | null
  readonly platformHours: number | null
}): { readonly code: TimingNote; readonly args: TimingArgs }[] {
  const notes: { code: TimingNote; args: TimingArgs }[] = []
  const { at } = sending
  if (platformHours !== null) notes.push({ code: 'platform-clock', args: { hours: platformHours } })
  if (desk) {
    const first = dayAt(now, desk.zone)
    const last = Math.min(dayAt(due ?? at ?? now, desk.zone), first + daysLookedAt)
    for (let day = first; day <= last; day++) {
      if (!isDeskHoliday(day, desk) || !desk.hours.days.includes(weekdayOf(day))) continue
      const holiday = sellerDays?.holidayOn(day)
      notes.push(holiday ? { code: 'your-holiday', args: { date: dateOf(day), name: holiday.name } } : { code: 'your-day-off', args: { date: dateOf(day) } })
      break
    }
    if (at !== null && sending.code === 'overdue' && !isOpenAt(at, desk)) notes.push({ code: 'outside-your-hours', args: {} })
  }
  if (!sender || at === null) return notes
  notes.push(...daysOffOnTheWay(now, sending.theirStart ?? at, sender))
  const day = sender.dayAt(at)
  const closure = sender.closureOn(day)
  if (closure) notes.push({ code: 'their-closure', args: { name: closure.name } })
  if (sender.isRamadan(day)) notes.push({ code: 'ramadan-hours', args: {} })
  if (callAt !== null) notes.push({ code: 'call-later', args: { call: theirTime(callAt, sender) } })
  if (sender.basis === 'all') notes.push({ code: 'zones-all-suited', args: { zones: sender.zones.length } })
  if (sender.basis === 'most-people') notes.push({ code: 'zones-most-people', args: { zone: sender.zones[0]! } })
  if (sender.basis === 'offset') notes.push({ code: 'zone-by-offset', args: { offset: sender.zones[0]! } })
  return notes
}

function isOpenAt(at: number, desk: Desk): boolean {
  const day = dayAt(at, desk.zone)
  const { opens, closes } = stretchOf(day, desk)
  return isOpenOn(day, desk) && at >= opens && at < closes
}

/** The first of the sender's holidays from now to then, and whether a weekend was waited for. */
function daysOffOnTheWay(now: number, then: number, sender: SenderTime): { code: TimingNote; args: TimingArgs }[] {
  const first = sender.dayAt(now)
  const last = Math.min(sender.dayAt(then), first + daysLookedAt)
  const notes: { code: TimingNote; args: TimingArgs }[] = []
  for (let day = first; day <= last && !notes.some(({ code }) => code === 'their-holiday'); day++) {
    const holiday = sender.holidayOn(day)
    if (holiday) notes.push({ code: 'their-holiday', args: { name: holiday.name, date: dateOf(day) } })
    else if (sender.isWeekend(day) && notes.length === 0) notes.push({ code: 'their-weekend', args: { date: dateOf(day) } })
  }
  return notes
}
