import { deriveFacts } from '../src/facts/derive'
import type { Context, Grade, Inquiry, Seller } from '../src/inquiry/schema'
import { localeWords } from '../src/locales'
import { replySentences } from '../src/locales/reply'
import type { Locale } from '../src/locales'
import { defaultPolicy } from '../src/policy/default'
import type { Policy } from '../src/policy/schema'
import { type HolidayCalendar, holidayTable } from '../src/reply/holidays'
import { type Schedule, scheduleOf } from '../src/reply/schedule'
import type { Problem } from '../src/inquiry/problem'
import type { ReplyChannel } from '../src/score/assessment'
import { shippedData } from '../src/shipped'

const data = { ...shippedData(), watchlist: [] }

export const shanghai: Seller = { timeZone: 'Asia/Shanghai', country: 'CN' }

export interface Asked {
  readonly grade?: Grade
  readonly channel?: Inquiry['channel']
  readonly channels?: readonly ReplyChannel[]
  readonly received?: string
  readonly sent?: string
  readonly now?: string
  readonly sender?: Inquiry['sender']
  readonly seller?: Seller | null
  readonly holidays?: HolidayCalendar
  readonly policy?: Policy
  readonly silent?: boolean
  readonly dishonest?: boolean
  readonly locale?: Locale
}

/** A schedule for an inquiry of a given grade, whatever it would be graded. */
export function scheduled(asked: Asked): Schedule & { readonly problems: readonly Problem[] } {
  const { grade = 'C', channel = 'email', channels = ['email'], seller = shanghai, policy = defaultPolicy, silent = false, dishonest = false, locale = 'en' } = asked
  const inquiry: Inquiry = { body: '', channel, ...(asked.received ? { receivedAt: asked.received } : {}), ...(asked.sent ? { sentAt: asked.sent } : {}), ...(asked.sender ? { sender: asked.sender } : {}) }
  const context: Context = { ...(asked.now ? { now: asked.now } : {}), ...(seller ? { seller } : {}) }
  const problems: Problem[] = []
  const calendars = { places: data.places, holidays: holidayTable(asked.holidays), say: replySentences(localeWords[locale]) }
  const schedule = scheduleOf(deriveFacts(inquiry, context, data, []), context, policy, { grade, silent, dishonest, personal: true, channels }, calendars, problems)
  return { ...schedule, problems }
}
