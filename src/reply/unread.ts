import type { Facts } from '../facts/types'
import { monthOf } from '../lists/months'

const numbersAtMost = 60
const largest = 1_000_000

/**
 * Whether the sender's own words have a number that may say how many and was not understood: `I need about 20`, `4000 منشفة`. None are
 * years, parts of codes, of telephone numbers and of what was read as something else.
 */
export function hasUnreadNumber({ demand, inquiry, message }: Facts): boolean {
  if (inquiry.body === undefined) return false
  const { raw } = message.body
  let left = numbersAtMost
  for (const { kind, rawStart, rawEnd } of message.segments) {
    if (kind !== 'now') continue
    for (const found of raw.slice(rawStart, rawEnd).matchAll(/\p{Nd}[\p{Nd}.,]*/gu)) {
      if (left-- === 0) return false
      const start = rawStart + found.index
      const written = found[0].replace(/[.,]$/, '')
      const end = start + written.length
      if (mayCount(written) && standsAlone(raw.slice(Math.max(0, start - 2), start), raw.slice(end, end + 2)) && !isRead(demand, start, end)) return true
    }
  }
  return false
}

function isRead(demand: Facts['demand'], start: number, end: number): boolean {
  for (const readings of Object.values(demand)) {
    if (typeof readings === 'number') continue
    for (const { span } of readings) if (span.field === 'body' && span.start < end && span.end > start) return true
  }
  return false
}

function mayCount(written: string): boolean {
  if (written.startsWith('0')) return false
  const amount = Number(written.replace(/[.,]/g, ''))
  // Digits of other scripts are no JavaScript numbers.
  return Number.isNaN(amount) || (amount >= 2 && amount <= largest && !(amount >= 1990 && amount <= 2040))
}

/** Whether no letter, sign or further number touches it. */
function standsAlone(before: string, after: string): boolean {
  return !/[\p{L}\p{M}\p{Nd}$€£¥%#@+\-–/:._=x×*'"&]$/u.test(before) && !/\p{Nd}/u.test(before) && !/^[\p{L}\p{M}%$€£¥+\-–/:_=×*'"°)]/u.test(after) && !/\p{Nd}/u.test(after)
}

const charactersRead = 4000
/** Whether the sender's own words name a month: `end of April is ok` says by when, though no word for delivery stands by it. Shorter names are other words too: `may`, `mar`. */
export function namesMonth({ message }: Facts): boolean {
  for (const { kind, start, end } of message.segments) {
    if (kind !== 'now') continue
    for (const word of message.body.folded.slice(start, Math.min(end, start + charactersRead)).match(/\p{L}{4,}/gu) ?? []) if (monthOf(word) !== null) return true
  }
  return false
}
