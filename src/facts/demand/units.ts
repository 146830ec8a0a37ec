import type { Scan } from './scan'
import type { Unit } from './terms'

/** A unit that stands after a number. */
export interface UnitAfter {
  readonly unit: Unit
  /** Last token, and place in `raw` where the unit ends. */
  readonly to: number
  readonly end: number
  /** What the number is to be multiplied by: `k`, `万`, `тыс.`. */
  readonly factor: number
}

/** Forms of units that are oftener another word after a number: `10 to 15`, `2 can you`, `3 und 4`. */
const otherWords = new Set([
  'to', 'top', 'once', 'con', 'ad', 'ed', 'und', 'un', 'tuna', 'tone', 'tony', 'role', 'fat', 'pie', 'pies', 'ta', 'lm', 'nm', 'mp', 'mc', 'rm', 'par', 'no',
  'a', 'o', 'e', 'y', 'km', 'kms', 'ks', 'lima', 'fl', 'in', 'set up', 'tn', 'ring', 'ringe', 'ml',
])
const ordinalEndings = new Set(['st', 'nd', 'rd', 'th'])
/** What 个 counts that is no goods, and 点 of the clock. */
const otherCounted = [
  '问题', '颜色', '国家', '人', '客户', '小时', '小時', '规格', '型号', '品牌', '方面', '原因', '公司', '厂', '供应商', '地址', '邮箱', '电话', '月', '星期', '礼拜', '工作日', '年', '地方', '市场',
]

const longestRunUnit = 6

export interface Factor {
  /** Token and place in `raw` where the next thing begins. */
  readonly index: number
  readonly at: number
  readonly factor: number
}

/** The multiplier at the token after a number; 1 where there is none. */
export function factorAt({ tokens, terms }: Scan, index: number): Factor {
  const token = tokens[index]
  if (token === undefined || token.opensLine) return { index, at: token?.start ?? 0, factor: 1 }
  if (token.kind === 'word') {
    const factor = terms.factor(token.text)
    if (factor === 1) return { index, at: token.start, factor: 1 }
    const dot = tokens[index + 1]?.text === '.' && tokens[index + 1]!.glued
    const next = dot ? index + 2 : index + 1
    return { index: next, at: tokens[next]?.start ?? token.end, factor }
  }
  if (token.kind === 'run') {
    for (const [written, factor] of terms.runFactors) {
      if (!token.text.startsWith(written)) continue
      const at = token.start + written.length
      return at < token.end ? { index, at, factor } : { index: index + 1, at: tokens[index + 1]?.start ?? at, factor }
    }
  }
  return { index, at: token.start, factor: 1 }
}

/** The unit in a run from `at` on: the longest that is known. */
export function unitInRun({ raw, terms }: Scan, at: number, limit: number): { unit: Unit; end: number } | null {
  if (raw[at] === '点' || raw[at] === '點' || ((raw[at] === '个' || raw[at] === '個') && otherCounted.some((word) => raw.startsWith(word, at + 1)))) return null
  for (let end = Math.min(limit, at + longestRunUnit); end > at; end--) {
    const unit = terms.unit(raw.slice(at, end))
    if (unit !== null) return { unit, end }
  }
  return null
}

/** The unit at the token itself, of one word or two. */
export function unitAtToken(page: Scan, index: number): { unit: Unit; to: number; end: number } | null {
  const { tokens, terms } = page
  const token = tokens[index]
  if (token === undefined || token.opensLine) return null
  if (token.kind === 'run') {
    const found = unitInRun(page, token.start, token.end)
    return found && { unit: found.unit, to: index, end: found.end }
  }
  if (token.kind !== 'word') return null
  const second = tokens[index + 1]
  if (second !== undefined && second.kind === 'word' && !second.glued && !second.opensLine) {
    const both = terms.unit(`${token.text} ${second.text}`)
    if (both !== null) return { unit: both, to: index + 1, end: second.end }
  }
  if ((otherWords.has(token.text) && !terms.isOwnUnit?.(token.text)) || (token.glued && ordinalEndings.has(token.text))) return null
  if (token.text === 'can' && second !== undefined && !second.opensLine && second.kind !== 'mark' && second.text !== 'of') return null
  const unit = terms.unit(token.text)
  return unit && { unit, to: index, end: token.end }
}

/** The unit after the number at `index`, over a multiplier and an opening parenthesis; `null` where there is none. */
export function unitAt(page: Scan, index: number): UnitAfter | null {
  const { tokens } = page
  const multiplier = factorAt(page, index + 1)
  let { index: at } = multiplier
  const inside = tokens[at]
  if (inside === undefined || inside.opensLine) return null
  if (inside.kind === 'run' && multiplier.at > inside.start) {
    const found = unitInRun(page, multiplier.at, inside.end)
    return found && { unit: found.unit, to: at, end: found.end, factor: multiplier.factor }
  }
  if (inside.text === '(') at++
  const found = unitAtToken(page, at)
  return found && { ...found, factor: multiplier.factor }
}
