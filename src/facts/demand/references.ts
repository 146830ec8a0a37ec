import type { Demand } from '../types'
import { reading, take, written } from './scan'
import type { Scan } from './scan'
import { isUpperCase } from './tokens'
import { unitAt } from './units'
import type { ProductMatch } from './products'

/** Signs and words for "number" between a document and its number. */
const markers = new Set([
  'no', 'nr', 'num', 'number', 'numero', 'número', 'nummer', 'numéro', 'n', 'n°', 'nº', '#', ':', 'ref', 'id', 'code', 'номер', 'numara', 'số', 'nomor',
  'رقم', '№', '=', 'numer', 'reference',
])
const runMarkers = new Set(['编号', '号码', '号', '號', '번호'])
const quietMarkers = new Set(['.', '-', '(', '[', '|', '/', 'draft', 'copy', 'nbr'])
const firstOfOwn = new Set(['my', 'our', 'your', 'the', 'for', 'on', 're', 'about', 'this', 'of', 'under', 'against', 'per', 'last'])
/** Words that follow a number which is a name, not an amount. */
const afterName = new Set([
  'is', 'was', 'has', 'for', 'of', 'from', 'dated', 'not', 'we', 'arrived', 'still', 'and', 'to', 'on', 'in', 'which', 'that', 'please', 'with', 'shipped',
  'but', 'vom', 'de', 'du', 'del', 'от', 'will', 'when', 'by',
])

const longestCode = 32
const mostTokens = 12

interface Code {
  readonly to: number
  readonly end: number
  readonly digits: number
  readonly letters: number
  readonly joined: boolean
}

/** The code of glued letters, digits and `- / . _ #` that begins at the token, with what it holds. */
function codeAt({ tokens }: Scan, from: number): Code | null {
  let to = -1
  let digits = 0
  let letters = 0
  let joined = false
  for (let index = from; index < tokens.length && index < from + mostTokens; index++) {
    const token = tokens[index]!
    if (index > from && !token.glued) break
    if (token.kind === 'number') digits += token.end - token.start
    else if (token.kind === 'word' && token.end - token.start <= 8) letters += token.end - token.start
    else if (token.kind === 'mark' && index > from && (token.text === '-' || token.text === '/' || token.text === '_' || token.text === '.')) {
      if (token.text !== '.') joined = true
      continue
    } else break
    to = index
  }
  if (to < 0 || digits === 0) return null
  const end = tokens[to]!.end
  return end - tokens[from]!.start > longestCode ? null : { to, end, digits, letters, joined: joined && to > from }
}

/** A container's number: four letters, seven digits (ISO 6346). */
function containerAt({ raw, tokens }: Scan, index: number): number | null {
  const token = tokens[index]!
  const before = tokens[index - 1]
  if (token.text.length !== 7 || token.shape !== 'plain' || before === undefined || before.kind !== 'word' || before.text.length !== 4) return null
  const next = tokens[index + 1]
  return isUpperCase(raw, before) && !(next?.kind === 'word' && next.glued) ? index - 1 : null
}

/** Numbers of orders, invoices, contracts, bills of lading and containers: signs of a running business. */
export function readReferences(page: Scan, products: readonly ProductMatch[], most: number): Demand['references'] {
  const { tokens, finds, numbers, raw, taken } = page
  const readings: Demand['references'][number][] = []
  const productStarts = new Set(products.map((match) => match.from))
  for (const cue of finds.reference) {
    if (taken[cue.from]) continue
    let index = cue.to
    let marked = false
    let end = cue.end
    const token = tokens[cue.from]!
    if (token.kind === 'run') {
      if (end < token.end) {
        if (token.end - end > 2 || !runMarkers.has(raw.slice(end, token.end))) continue
        marked = true
      } else marked = cue.value === 'strong'
    } else if (cue.from === cue.to && token.text.length <= 2 && !isUpperCase(raw, token)) {
      if (tokens[index + 1]?.text !== '#' && !markers.has(tokens[index + 1]?.text ?? '')) continue
    }
    index++
    for (let skipped = 0; skipped < 4 && index < tokens.length; skipped++, index++) {
      const sign = tokens[index]!
      if (markers.has(sign.text)) marked = true
      else if (!quietMarkers.has(sign.text)) break
    }
    const first = tokens[index]
    if (first === undefined || first.opensLine || taken[index] || (first.kind !== 'number' && first.kind !== 'word')) continue
    const code = codeAt(page, index)
    if (code === null || code.digits + code.letters < 2) continue
    end = code.end
    const mixed = code.letters > 0 || code.joined
    if (code.letters > 0 && first.kind === 'number' && unitAt(page, index) !== null) continue
    if (!mixed) {
      const after = tokens[code.to + 1]
      if (unitAt(page, code.to) !== null || productStarts.has(code.to + 1) || first.shape === 'decimal' || (after !== undefined && page.terms.currency(after.text) !== null)) continue
      if (!marked && cue.value === 'weak') {
        const own = firstOfOwn.has(tokens[cue.from - 1]?.text ?? '')
        const ends = after === undefined || after.opensLine || after.kind === 'mark' || afterName.has(after.text)
        if (code.digits < 4 || !(own || cue.from === 0) || !ends) continue
      } else if (!marked && code.digits < 3) continue
    } else if (cue.value === 'weak' && !marked && code.letters > 0 && code.digits < 2) continue
    const start = first.start
    readings.push(reading(page, written(page, start, end), start, end))
    take(page, cue.from, code.to)
    if (readings.length >= most) return readings
  }
  for (const index of numbers) {
    if (taken[index]) continue
    const from = containerAt(page, index)
    if (from === null) continue
    const { start } = tokens[from]!
    const { end } = tokens[index]!
    readings.push(reading(page, written(page, start, end), start, end))
    take(page, from, index)
    if (readings.length >= most) break
  }
  return readings.sort((one, other) => one.span.start - other.span.start)
}
