/** A moment as RFC 3339 with the offset that was written, or why there is none. */
export type MailDate = { readonly value: string } | { readonly fault: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Zone names of RFC 5322 (4.3), and some unambiguous ones that mail programs write; minutes east of UTC. */
const zones: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  hkt: 480,
  sgt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
}

/**
 * Reads the date of a mail header: RFC 5322 with its obsolete forms, and what programs write besides (no weekday, no seconds,
 * single digits, two-digit years, dashes, asctime, ISO 8601). `-0000`, and a zone name that nobody knows, are `Z`.
 */
export function readMailDate(header: string): MailDate {
  const text = withoutComments(header.slice(0, 500)).trim()
  if (text === '') return { fault: 'the date is empty' }
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  return readIso(words) ?? readWords(words)
}

function withoutComments(text: string): string {
  let out = ''
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char === '\\' && depth > 0) i++
    else if (char === '(') {
      if (depth === 0) out += ' '
      depth++
    } else if (char === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) out += char
  }
  return out
}

function readIso(words: readonly string[]): MailDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(\D.*)?)?$/.exec(words[0] ?? '')
  if (!match) return null
  const time = match[4] ?? words[1]?.split('.')[0]
  const zone = match[4] ? (match[5] ?? words[1]) : words[2]
  return assemble(Number(match[1]), Number(match[2]), Number(match[3]), time, zone)
}

function readWords(given: readonly string[]): MailDate {
  // 03-Mar-2026 is three words too.
  let words = given.flatMap((word) => (/^\d{1,2}-[A-Za-z]{3,9}-\d{2,4}$/.test(word) ? word.split('-') : [word]))
  if (words.length > 0 && !/\d/.test(words[0]!) && monthOf(words[0]!) === 0) words = words.slice(1)
  else if (words.length > 0 && /^[A-Za-z]{3,9}\.?$/.test(words[0]!) && /^[A-Za-z]{3,9}$/.test(words[1] ?? '')) words = words.slice(1)
  if (monthOf(words[0] ?? '') > 0) return readAsctime(words)
  const [day, month, year, time, zone, more] = words
  if (!day || !/^\d{1,2}$/.test(day)) return { fault: `there is no day of the month in "${shown(given)}"` }
  return assemble(yearOf(year), monthOf(month ?? ''), Number(day), time, /^(gmt|utc)$/i.test(zone ?? '') && more ? more : zone)
}

/** `Mar 3 09:30:00 2026 +0800`, or with the zone before the year. */
function readAsctime(words: readonly string[]): MailDate {
  const [month, day, ...rest] = words
  const time = rest.find((word) => word.includes(':'))
  const others = rest.filter((word) => word !== time)
  const year = others.find((word) => /^\d{4}$/.test(word))
  return assemble(yearOf(year), monthOf(month!), /^\d{1,2}$/.test(day ?? '') ? Number(day) : 0, time, others.find((word) => word !== year))
}

function assemble(year: number, month: number, day: number, time: string | undefined, zone: string | undefined): MailDate {
  if (!(month >= 1 && month <= 12)) return { fault: 'the month is not one of Jan to Dec' }
  if (!(year >= 1900 && year <= 9999)) return { fault: 'the year is missing or none' }
  if (!(day >= 1 && day <= daysOf(year, month))) return { fault: `that month has no day ${day}` }
  const clock = /^(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:\.\d{1,9})?)?$/.exec(time ?? '')
  if (!clock) return { fault: 'the time of day is missing or none' }
  const [hour, minute, second] = [Number(clock[1]), Number(clock[2]), Math.min(Number(clock[3] ?? 0), 60)]
  if (hour > 23 || minute > 59 || Number(clock[3] ?? 0) > 60) return { fault: `there is no time ${time}` }
  const offset = offsetOf(zone)
  if (offset === null) {
    const fault = zone === undefined ? 'the offset from UTC is missing' : `"${zone.slice(0, 20)}" is no offset from UTC`
    return { fault: `${fault}, such as +0800` }
  }
  // RFC 3339 has leap seconds; most of what reads it has not.
  const parts = [two(hour), two(minute), two(Math.min(second, 59))]
  return { value: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${parts.join(':')}${offset}` }
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null
  const bare = zone.replace(/^(?:gmt|utc)(?=[+-])/i, '').replace(/^"|"$/g, '')
  const numeric = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(bare)
  if (numeric) {
    const [hours, minutes] = [Number(numeric[2]), Number(numeric[3] ?? 0)]
    if (hours > 15 || minutes > 59) return null
    if (hours === 0 && minutes === 0) return numeric[1] === '-' ? 'Z' : '+00:00'
    return `${numeric[1]}${two(hours)}:${two(minutes)}`
  }
  const lower = bare.toLowerCase()
  if (!/^[a-z]{1,5}$/.test(lower)) return null
  const minutes = Object.hasOwn(zones, lower) ? zones[lower]! : 0
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function monthOf(word: string): number {
  return /^[A-Za-z]{3,9}\.?$/.test(word) ? months.indexOf(word.slice(0, 3).toLowerCase()) + 1 : 0
}

/** RFC 5322 (4.3): two digits below 50 are of this century, two above and three of the last. */
function yearOf(word: string | undefined): number {
  if (!word || !/^\d{2,4}$/.test(word)) return 0
  const year = Number(word)
  if (word.length === 4) return year
  return word.length === 2 && year < 50 ? 2000 + year : 1900 + year
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

function shown(words: readonly string[]): string {
  return words.join(' ').slice(0, 40)
}
