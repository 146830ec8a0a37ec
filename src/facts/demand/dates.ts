import { digitAt } from './numbers'
import type { Scan } from './scan'
import { take } from './scan'
import { isCapitalised } from './tokens'
import type { Token } from './tokens'

/** A date or a length of time in the text. */
export interface Moment {
  readonly from: number
  readonly to: number
  /** Place in `raw`. */
  readonly start: number
  readonly end: number
  /** `doubtful`: it could be another thing (`12/05`, a bare month), so the cue must stand right before it; `hours` are mostly running times. */
  readonly kind: 'date' | 'duration' | 'hours' | 'doubtful'
}

const words = (text: string): ReadonlySet<string> => new Set(text.split('|'))

const durations = words(
  'day|days|week|weeks|wk|wks|month|months|mth|mths|tag|tage|tagen|woche|wochen|monat|monate|monaten|werktage|werktagen|arbeitstage|jour|jours|semaine|' +
  'semaines|mois|día|días|dia|dias|semana|semanas|mes|meses|mês|giorno|giorni|settimana|settimane|mese|mesi' +
  '|день|дня|дней|неделя|неделю|недели|недель|месяц|месяца|месяцев|днів|тижнів|тижні|gün|hafta|ay|dagen|weken|maanden|dni|tygodni|tygodnie|miesięcy|' +
  'ngày|tuần|tháng|hari|minggu|bulan|يوم|يوما|أيام|ايام|أسبوع|اسبوع|أسابيع|شهر|أشهر|روز|هفته|ماه|दिन|सप्ताह|महीने|din',
)
const hours = words('hour|hours|hrs|hr|stunden|heures|horas|ore|часов|часа|saat|uur|godzin|giờ|jam|ساعة')
const durationQualifiers = words('working|business|calendar|full|рабочих|календарных|iş|werk')
const runDurations = [
  '个工作日', '個工作日', '工作日', '个月', '個月', '个星期', '个礼拜', '星期', '礼拜', '天', '周', '週間', '週', '日内', '日以内', 'ヶ月', 'か月', 'カ月', '개월', '주일', '주', '일', '달', 'วัน',
  'สัปดาห์', 'เดือน', '月内', '日間',
]
const runHours = ['小时', '小時', '時間', '시간', 'ชั่วโมง']
const ordinals = words('st|nd|rd|th|er|ère|º|ª|°|го|-го')
const joiners = words('of|de|del|di|d|the|à|do|da')
const monthPrefixes = words(
  'in|by|before|until|till|of|mid|end|early|late|during|for|from|this|next|the|since|ende|mitte|anfang|im|bis|fin|début|mi|finales|mediados|em|en|a|in|в|' +
  'к|до|конце|начале',
)
const wordLikeMonths = words('may|march|mar|sept|mars|mai|dec|ekim|mei|ocak|oct|jun|jan|marca|maja|agosto|set|май|мая')

/** Also a year alone: 1990 to 2049. */
function isYear(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'number' && token.shape === 'plain' && token.value >= 1990 && token.value < 2050
}

function isDay(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'number' && token.shape === 'plain' && token.value >= 1 && token.value <= 31
}

function partsOfDotted(text: string): number[] {
  return text.split('.').map((part) => {
    let value = 0
    for (let index = 0; index < part.length && index < 5; index++) value = value * 10 + Math.max(0, digitAt(part.charCodeAt(index)))
    return value
  })
}

/** Whether the three numbers are a day, a month and a year in an order that somebody writes them in. */
function isDate(one: number, two: number, three: number): boolean {
  const dayMonth = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12
  if (one > 31) return one >= 1990 && one < 2050 && dayMonth(three, two)
  const year = (three >= 1990 && three < 2050) || (three >= 10 && three < 50)
  return year && (dayMonth(one, two) || dayMonth(two, one))
}

function numericDate(tokens: readonly Token[], index: number): { to: number; kind: Moment['kind'] } | null {
  const one = tokens[index]!
  if (one.shape === 'dotted') {
    const [first = 0, second = 0, third] = partsOfDotted(one.text)
    return third !== undefined && isDate(first, second, third) ? { to: index, kind: 'date' } : null
  }
  if (one.shape === 'decimal') {
    const [day = 0, month = 0] = partsOfDotted(one.text)
    const dot = tokens[index + 1]
    const year = tokens[index + 2]
    if (one.text.includes('.') && one.text.length >= 4 && day >= 1 && day <= 31 && month >= 1 && month <= 12 && dot?.text === '.' && dot.glued) {
      return isYear(year) ? { to: index + 2, kind: 'date' } : { to: index + 1, kind: 'doubtful' }
    }
    return null
  }
  const separator = tokens[index + 1]
  const two = tokens[index + 2]
  if (separator === undefined || two === undefined || !separator.glued || !two.glued || two.kind !== 'number') return null
  if (separator.text !== '/' && separator.text !== '-') return null
  const three = tokens[index + 4]
  if (tokens[index + 3]?.text === separator.text && three?.kind === 'number' && three.glued) return isDate(one.value, two.value, three.value) ? { to: index + 4, kind: 'date' } : null
  return separator.text === '/' && isDay(one) && isDay(two) && (one.value <= 12 || two.value <= 12) ? { to: index + 2, kind: 'doubtful' } : null
}

const runDateMarks = '年月日号號년월일'

/** `10月15日`, `2026年3月`; the offset in `raw` where it ends. */
function runDate(tokens: readonly Token[], index: number): { to: number; end: number } | null {
  let to = -1
  let end = 0
  for (let at = index; at + 1 < tokens.length && at < index + 6; at += 2) {
    const number = tokens[at]!
    const run = tokens[at + 1]!
    // `7 月底`: some set a blank between numbers and characters.
    if (number.kind !== 'number' || run.kind !== 'run' || !(run.glued || (run.text[0] === '月' && !run.opensLine)) || !runDateMarks.includes(run.text[0]!)) break
    const first = run.text[0]!
    if ((first === '月' && run.text[1] === '内') || (first === '일' && run.text.startsWith('일이내')) || (first === '日' && (run.text[1] === '内' || run.text[1] === '間'))) break
    if (first === '년' || first === '年' ? !isYear(number) : number.value > 31) break
    to = at + 1
    end = run.start + 1
    const tail = run.text[1]
    if (tail === '底' || tail === '初' || tail === '中' || tail === '末') end++
    if (run.end > run.start + 1) break
  }
  return to < 0 ? null : { to, end }
}

function durationAfter(page: Scan, index: number): { to: number; end: number; hours: boolean } | null {
  const { tokens } = page
  let at = index + 1
  if (tokens[at]?.text === '-' && tokens[at]!.glued) at++
  for (let skipped = 0; skipped < 2 && tokens[at] !== undefined && durationQualifiers.has(tokens[at]!.text); skipped++) at++
  const unit = tokens[at]
  if (unit === undefined || unit.opensLine) return null
  if (unit.kind === 'word') {
    if (durations.has(unit.text)) return { to: at, end: unit.end, hours: false }
    return hours.has(unit.text) ? { to: at, end: unit.end, hours: true } : null
  }
  if (unit.kind !== 'run') return null
  const kind = runUnit(unit.text, 0)
  return kind === null ? null : { to: at, end: unit.start + kind.length, hours: kind.hours }
}

function runUnit(text: string, at: number): { length: number; hours: boolean } | null {
  for (const unit of runDurations) if (text.startsWith(unit, at)) return { length: unit.length, hours: false }
  for (const unit of runHours) if (text.startsWith(unit, at)) return { length: unit.length, hours: true }
  return null
}

const rangeJoints = words('-|~|/|to|or|à|a|bis|到|至')

/** First token of a range that ends with the number at `index`: `2-3 weeks`, `10 to 15 days`. */
function rangeStart(tokens: readonly Token[], index: number): number {
  const joint = tokens[index - 1]
  const first = tokens[index - 2]
  const joins = joint !== undefined && rangeJoints.has(joint.text)
  return joins && first?.kind === 'number' && first.value < tokens[index]!.value ? index - 2 : index
}

/** A date beside a month name: `14 November 2026`, `May 14th`, `15. Mai`, `14 de mayo de 2026`, `mid June`, `before July`. */
function monthMoment(page: Scan, month: { from: number; to: number; start: number; end: number }): Moment | null {
  const { tokens, raw } = page
  let { from, to } = month
  const token = tokens[from]!
  let kind: Moment['kind'] = 'date'
  let day = false
  let before = from - 1
  if (before >= 0 && (joiners.has(tokens[before]!.text) || tokens[before]!.text === '-' || tokens[before]!.text === '/')) before--
  if (before >= 0 && (ordinals.has(tokens[before]!.text) || tokens[before]!.text === '.')) before--
  if (isDay(tokens[before]) && !page.taken[before]! && !token.opensLine) {
    from = rangeStart(tokens, before)
    day = true
  }
  let after = to + 1
  if (tokens[after]?.text === '.' && tokens[after]!.glued) after++
  if (!day) {
    if (tokens[after]?.text === 'the') after++
    if (isDay(tokens[after]) && !tokens[after]!.opensLine) {
      to = after
      day = true
      after++
      if (tokens[after] !== undefined && tokens[after]!.glued && ordinals.has(tokens[after]!.text)) to = after++
    }
  }
  if (tokens[after]?.text === ',' || tokens[after]?.text === "'" || joiners.has(tokens[after]?.text ?? '') || tokens[after]?.text === '-' || tokens[after]?.text === '/') after++
  if (isYear(tokens[after]) && !tokens[after]!.opensLine) {
    to = after
    day = true
  }
  if (!day) {
    kind = 'doubtful'
    const prefix = tokens[from - 1]
    if (wordLikeMonths.has(token.text) && (prefix === undefined || !monthPrefixes.has(prefix.text))) return null
    if (!isCapitalised(raw, token) && (prefix === undefined || !monthPrefixes.has(prefix.text))) return null
  }
  return { from, to, start: tokens[from]!.start, end: tokens[to]!.end, kind }
}

/** Finds dates, times of day and lengths of time, and sets them aside from the amounts; in text order. */
export function findMoments(page: Scan): Moment[] {
  const { tokens, numbers, finds, taken, raw } = page
  const moments: Moment[] = []
  for (const month of finds.month) {
    const moment = monthMoment(page, month)
    if (moment === null) continue
    moments.push(moment)
    if (moment.kind === 'date') take(page, moment.from, moment.to)
  }
  for (const moment of finds.moment) moments.push({ ...moment, kind: 'date' })
  for (const index of numbers) {
    if (taken[index]) continue
    const token = tokens[index]!
    const next = tokens[index + 1]
    if (next?.text === ':' && next.glued && tokens[index + 2]?.kind === 'number' && tokens[index + 2]!.glued && token.value < 25 && tokens[index + 2]!.text.length === 2) {
      take(page, index, index + 2)
      continue
    }
    if (next?.glued && (next.text === 'am' || next.text === 'pm' || (next.text === 'h' && tokens[index + 2]?.kind === 'number' && tokens[index + 2]!.glued && token.value < 25))) {
      take(page, index, index + 1)
      continue
    }
    if (next?.kind === 'run' && (next.glued || next.text.startsWith('月'))) {
      const date = runDate(tokens, index)
      if (date !== null) {
        moments.push({ from: index, to: date.to, start: token.start, end: date.end, kind: 'date' })
        for (let at = index; at < date.to; at += 2) taken[at] = 1
        continue
      }
    }
    const date = numericDate(tokens, index)
    if (date !== null) {
      moments.push({ from: index, to: date.to, start: token.start, end: tokens[date.to]!.end, kind: date.kind })
      if (date.kind === 'date') take(page, index, date.to)
      continue
    }
    const duration = durationAfter(page, index)
    if (duration !== null) {
      const from = rangeStart(tokens, index)
      moments.push({ from, to: duration.to, start: tokens[from]!.start, end: duration.end, kind: duration.hours ? 'hours' : 'duration' })
      take(page, from, index)
    }
  }
  for (const numeral of finds.numeral) {
    const token = tokens[numeral.from]!
    if (token.kind !== 'run') {
      const duration = durationAfter(page, numeral.to)
      if (duration !== null && !duration.hours) moments.push({ from: numeral.from, to: duration.to, start: numeral.start, end: duration.end, kind: 'duration' })
      continue
    }
    const unit = numeral.value === '0.5' ? null : runUnit(token.text, numeral.end - token.start)
    if (unit === null || raw[numeral.start - 1] === '第') continue
    moments.push({ from: numeral.from, to: numeral.to, start: numeral.start, end: numeral.end + unit.length, kind: unit.hours ? 'hours' : 'duration' })
  }
  return moments.sort((one, other) => one.start - other.start)
}
