import type { Demand } from '../types'
import type { ProductMatch } from './products'
import { reading } from './scan'
import type { Scan } from './scan'
import { isTimes } from './tokens'
import type { Token } from './tokens'

type Quantity = Demand['quantities'][number]

/** Unit of a number of things that are named, not counted in units: `200 umbrellas`, `500 of them`. */
export const pieces = 'pcs'
export const largest = 1e12
/** Nobody asks for more of things that have no unit. */
export const mostNamed = 1_000_000

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'))

/** Words after a number that begins a line, which are not what is counted. */
export const notCounted = set(
  'phase|phases|way|layer|layers|ply|axis|color|colors|colour|colours|star|stars|pin|core|cores|stage|stages|door|doors|year|years|inch|bedroom|mode|' +
  'minute|minutes|second|seconds|percent|degrees|times|and|or|the|for|of|to|in|am|pm|per|years|street|road|avenue|floor|x|cavity|cavities|head|heads|side|' +
  'sides|thread|threads',
)

export const rates = set('h|godz|hr|hrs|hour|hours|day|min|minute|shift|cycle|std|jour|heure|día|dia|hora|ora|giorno|ч|час|сутки|смену|saat|gün|jam|menit|minuto|minuti|perc|dakika|мин|хв|phút')
export const mostSteps = 8
export const stepMarks = set(',|/|、|or|и|and|y|und|et|e|o|ou|oder|或|和|;|或者|eller|ja|tai|of|en|og|i|a|nebo|alebo|ili|или|lub|sau|si|vagy|és|ve|veya|atau|dan|sama|hoặc|và|at|o|au|na|و|أو|או|یا|و|या|और|ή|και|abo|або|та')

export interface Context {
  readonly page: Scan
  readonly productAt: ReadonlyMap<number, ProductMatch>
  readonly numerals: ReadonlyMap<number, number>
  readonly labelEnds: ReadonlySet<number>
  readonly readings: Quantity[]
}

export function isAmount(token: Token): boolean {
  return token.value > 0 && token.value <= largest && (token.shape === 'plain' || token.shape === 'grouped' || token.shape === 'decimal')
}

export function isYearLike(token: Token): boolean {
  return token.shape === 'plain' && token.value >= 1990 && token.value <= 2040
}

/** Whether the number belongs to a code: `DZ600`, `DZ-600`, `A4`. */
export function isInCode({ page: { tokens }, labelEnds }: Context, index: number): boolean {
  const token = tokens[index]!
  const before = tokens[index - 1]
  if (!token.glued || before === undefined) return false
  if (before.kind === 'word') return !isTimes(before) && !labelEnds.has(index - 1) && before.text.length <= 8
  if (before.text !== '-' && before.text !== '/' && before.text !== '.' && before.text !== '_') return false
  const further = tokens[index - 2]
  return before.glued && further?.kind === 'word' && !labelEnds.has(index - 2)
}

export function add({ page, readings }: Context, amount: number, to: number | null, unit: string, start: number, end: number): void {
  readings.push(reading(page, { amount, to, unit }, start, end))
}
