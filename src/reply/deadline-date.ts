import { folded } from '../inquiry/fold'
import { monthOf } from '../lists/months'

const readAtMost = 80
const day = 86_400_000

/**
 * The calendar day that written words name, as `2026-06-30`; `null` where they name none for certain (`06/05/2026`, `30 days`, `June`).
 *
 * @param from epoch milliseconds: a day without a year is the next one from then; `null` leaves it unread
 */
export function dateOf(written: string, from: number | null): string | null {
  const text = folded(written.slice(0, readAtMost))
  return eastern(text, from) ?? numeric(text, from) ?? named(text, from)
}

/** `2026年6月30日`, `6月30日`, `2026년 6월 30일`, and their month's end, `6月底`. */
function eastern(text: string, from: number | null): string | null {
  const read = /(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(?:(\d{1,2}) ?[日号號일]|([底末]))/.exec(text)
  if (!read) return null
  const month = Number(read[2])
  return read[4] ? lastOf(read[1] ? Number(read[1]) : null, month, from) : dayOf(read[1] ? Number(read[1]) : null, month, Number(read[3]), from)
}

/** `2026-06-30`, `30.06.2026`, `30/6/26`, `06/30/2026`; days and months that could be either are left alone. */
function numeric(text: string, from: number | null): string | null {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), from)
  const read = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text)
  if (!read) return null
  const one = Number(read[1])
  const two = Number(read[3])
  const year = Number(read[4]) + (read[4]!.length === 2 ? 2000 : 0)
  if (read[2] === '.' || one > 12 || one === two) return dayOf(year, two, one, from)
  return two > 12 ? dayOf(year, one, two, from) : null
}

/** `30 June 2026`, `June 30th`, `30 de junio`, `30. Juni`. */
function named(text: string, from: number | null): string | null {
  const words = [...text.matchAll(/\d+|\p{L}+/gu)].map(([word]) => word)
  const at = words.findIndex((word) => monthOf(word) !== null)
  if (at < 0) return null
  const month = monthOf(words[at]!)!
  const isNumber = (word: string | undefined) => word !== undefined && /^\d+$/.test(word)
  const isDay = (word: string | undefined) => isNumber(word) && word!.length <= 2
  const year = words.slice(Math.max(0, at - 2), at + 5).find((word) => /^\d{4}$/.test(word))
  // Of `10-15 June` the later day counts.
  const before = words.slice(Math.max(0, at - 3), at).reverse().find(isNumber)
  const dayText = isDay(before) ? before : isDay(words[at + 1]) ? words[at + 1] : undefined
  return dayText === undefined ? null : dayOf(year ? Number(year) : null, month, Number(dayText), from)
}

function dayOf(year: number | null, month: number, date: number, from: number | null): string | null {
  if (year !== null) return year >= 1990 && year < 2100 ? validated(year, month, date) : null
  if (from === null) return null
  const first = new Date(from).getUTCFullYear()
  for (const candidate of [first, first + 1]) {
    const at = validated(candidate, month, date)
    if (at !== null && Date.parse(at) > from - day) return at
  }
  return null
}

function lastOf(year: number | null, month: number, from: number | null): string | null {
  for (let date = 31; date >= 28; date--) {
    const read = dayOf(year, month, date, from)
    if (read !== null) return read
  }
  return null
}

function validated(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null
}
