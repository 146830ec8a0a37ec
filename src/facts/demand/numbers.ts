/**
 * How a number is written: `plain` digits, `grouped` by thousands, `decimal`, `dotted` (a date, version or address
 * such as `12.05.2026`) or `long` (more digits than a quantity or price has: telephone, container, account).
 */
export type NumberShape = 'plain' | 'grouped' | 'decimal' | 'dotted' | 'long'

export interface WrittenNumber {
  /** Index after the number. */
  readonly end: number
  /** Finite; 0 for `dotted` and `long`, which are no amounts. */
  readonly value: number
  readonly shape: NumberShape
}

/** Code points of the zero of each decimal script that buyers write in (Unicode 17, general category Nd). */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040, 0x17e0, 0xff10]

const maxGroups = 12
const maxDigits = 15

/** The value of a decimal digit of any script, or -1. */
export function digitAt(code: number): number {
  if (code < 0x660) return code >= 48 && code <= 57 ? code - 48 : -1
  for (const zero of zeros) {
    if (code < zero) return -1
    if (code < zero + 10) return code - zero
  }
  return -1
}

/** ½, ¼, ¾ as a value, or 0. */
export function fractionAt(code: number): number {
  return code === 0xbd ? 0.5 : code === 0xbc ? 0.25 : code === 0xbe ? 0.75 : 0
}

type Separator = '.' | ',' | "'" | ' '

/** Separators within numbers: Latin, Arabic (٫ ٬ ،), full width (．,), Swiss apostrophes, and the spaces of French and Russian. */
function separatorAt(code: number): Separator | null {
  switch (code) {
    case 0x2e: case 0x66b: case 0xff0e: return '.'
    case 0x2c: case 0x60c: case 0x66c: case 0xff0c: return ','
    case 0x27: case 0x2019: return "'"
    case 0x20: case 0xa0: case 0x2009: case 0x202f: return ' '
    default: return null
  }
}

const fullWidthComma = 0xff0c

function isFullWidth(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19
}

interface Group {
  readonly digits: string
  readonly end: number
  /** What stands before it. */
  readonly separator: Separator | null
}

function groupAt(raw: string, start: number, limit: number, separator: Separator | null): Group {
  let digits = ''
  let index = start
  for (; index < limit; index++) {
    const digit = digitAt(raw.charCodeAt(index))
    if (digit < 0) break
    if (digits.length <= maxDigits) digits += digit
  }
  return { digits, end: index, separator }
}

/** `1 234 567`, `1.234.567`; also `12,34,567` as in India. */
function groupsThousands(groups: readonly Group[], from: number, to: number): boolean {
  const first = groups[from]!.digits
  if (first.length > 3 || first.startsWith('0')) return false
  if (groups[to - 1]!.digits.length !== 3) return false
  const inner = groups[from + 1]!.separator === ',' && to - from > 2 && groups[from + 1]!.digits.length === 2 && first.length <= 2 ? 2 : 3
  for (let index = from + 1; index < to - 1; index++) if (groups[index]!.digits.length !== inner) return false
  return true
}

function amount(groups: readonly Group[], to: number, shape: NumberShape, decimals: string | null): WrittenNumber {
  let digits = ''
  for (let index = 0; index < to; index++) digits += groups[index]!.digits
  const end = groups[decimals === null ? to - 1 : to]!.end
  if (digits.length > maxDigits) return { end, value: 0, shape: 'long' }
  return { end, value: Number(decimals === null ? digits : `${digits}.${decimals}`), shape }
}

function resolve(groups: readonly Group[]): WrittenNumber {
  const count = groups.length
  if (count === 1) return amount(groups, 1, 'plain', null)
  const separators = new Set(groups.slice(1).map((group) => group.separator))
  const last = groups[count - 1]!
  if (separators.size === 1) {
    const separator = last.separator
    if (groupsThousands(groups, 0, count)) return amount(groups, count, 'grouped', null)
    if (count === 2 && separator === '.') return amount(groups, 1, 'decimal', last.digits)
    if (count === 2 && separator === ',' && (last.digits.length <= 2 || groups[0]!.digits === '0')) return amount(groups, 1, 'decimal', last.digits)
    if (separator === '.') return { end: last.end, value: 0, shape: 'dotted' }
    return amount(groups, 1, 'plain', null)
  }
  const decimal = last.separator === '.' || last.separator === ','
  const grouping = groups[1]!.separator
  const uniform = groups.slice(1, count - 1).every((group) => group.separator === grouping)
  if (decimal && uniform && grouping !== last.separator && groupsThousands(groups, 0, count - 1)) return amount(groups, count - 1, 'decimal', last.digits)
  return amount(groups, 1, 'plain', null)
}

/**
 * Reads the number that begins at `start`, where a digit stands. Whether `.` and `,` group or divide is told by the
 * digits around them: three after a single one is thousands, one or two are decimals, and with both the last divides.
 * With `spaced`, groups of three may be set apart by a space.
 */
export function readNumber(raw: string, start: number, limit: number, spaced: boolean): WrittenNumber {
  let group = groupAt(raw, start, limit, null)
  const groups: Group[] = [group]
  while (groups.length < maxGroups && group.end + 1 < limit) {
    const separator = separatorAt(raw.charCodeAt(group.end))
    if (separator === null || digitAt(raw.charCodeAt(group.end + 1)) < 0) break
    // In `IP66，300 个` it stands between clauses: only among digits of its own width does it group.
    if (raw.charCodeAt(group.end) === fullWidthComma && !isFullWidth(raw.charCodeAt(group.end + 1))) break
    const next = groupAt(raw, group.end + 1, limit, separator)
    if (separator === ' ') {
      const first = groups[0]!.digits
      if (!spaced || next.digits.length !== 3 || first.length > 3 || first.startsWith('0') || (group.separator !== null && group.separator !== ' ')) break
    }
    if (separator === "'" && next.digits.length !== 3) break
    groups.push(next)
    group = next
  }
  const read = resolve(groups)
  const fraction = read.end < limit ? fractionAt(raw.charCodeAt(read.end)) : 0
  return fraction > 0 && read.shape === 'plain' ? { end: read.end + 1, value: read.value + fraction, shape: 'decimal' } : read
}

const chineseDigits: ReadonlyMap<string, number> = new Map([['一', 1], ['二', 2], ['两', 2], ['兩', 2], ['三', 3], ['四', 4], ['五', 5], ['六', 6], ['七', 7], ['八', 8], ['九', 9]])
const chinesePlaces: ReadonlyMap<string, number> = new Map([['十', 10], ['百', 100], ['千', 1000], ['万', 10_000], ['萬', 10_000]])
const longestChinese = 8

/** Reads a number in Chinese numerals: 三, 十五, 两百, 一万. `value` is 0 where there is none. */
export function readChineseNumber(raw: string, start: number, limit: number): { readonly end: number; readonly value: number } {
  let total = 0
  let last = 0
  let end = start
  for (; end < limit && end < start + longestChinese; end++) {
    const character = raw[end]!
    const unit = chineseDigits.get(character)
    const place = chinesePlaces.get(character)
    if (unit !== undefined) last = unit
    else if (place === undefined) break
    else if (place === 10_000) {
      total = (total + last || 1) * place
      last = 0
    } else {
      total += (last || 1) * place
      last = 0
    }
  }
  return { end, value: total + last }
}
