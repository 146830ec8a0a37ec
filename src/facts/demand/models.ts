import type { Demand } from '../types'
import { reading, written } from './scan'
import type { Scan } from './scan'
import { isUpperCase } from './tokens'
import { unitAt } from './units'

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'))

const longest = 24
const shortest = 4
const mostTokens = 8
/** Everyday words with a digit in them. */
const everyday = set(
  'mp3|mp4|mp5|covid19|covid-19|b2b|b2c|b2g|web2|web3|web2.0|g20|g7|h1n1|co2|h2o|y2k|win10|win11|24x7|ps4|ps5|sha256|md5|utf8|utf-8|top10|no1|q1|q2|q3|q4|' +
  'i18n|3d|4k|5g|p2p|f2f|c2c|a4|a3|a5',
)
const markers = new Set([':', '#', '.', 'no', 'nr', 'number', 'n°', 'nº', '№', '=', 'code', '(', 'is'])
const smallWords = set(
  'for|and|or|the|with|of|in|to|is|are|by|on|at|up|from|max|min|about|over|than|qty|moq|usd|eur|rmb|page|step|part|phase|point|option|room|floor|box|' +
  'street|road|tel|fax|day|days|week|pre|post|mid|sub|top|non|under|over|age|vol|fig|zip|route|covid|year|am|pm',
)

/** Beginnings of a document's own number. */
const documents = set('rfq|rfp|rfi|itb|enq|inq|ref|po|pi|gmt|utc|vat|swift|iban|www|id')

interface Chunk {
  readonly from: number
  readonly to: number
  readonly digits: number
  readonly letters: number
  /** Changes between letters and digits. */
  readonly changes: number
  readonly lower: number
  readonly upper: number
  readonly joined: boolean
}

/** The glued letters, digits, `-`, `/` and `.` around the number at `index`. */
function chunkAround({ raw, tokens, taken }: Scan, index: number): Chunk | null {
  let from = index
  while (tokens[from]!.glued && from > 0 && index - from < mostTokens && isPart(tokens[from - 1]!)) from--
  let to = index
  while (to + 1 < tokens.length && tokens[to + 1]!.glued && to - index < mostTokens && isPart(tokens[to + 1]!)) to++
  while (from < index && tokens[from]!.kind === 'mark') from++
  while (to > index && tokens[to]!.kind === 'mark') to--
  let digits = 0
  let letters = 0
  let changes = 0
  let lower = 0
  let upper = 0
  let joined = false
  let previous: string | null = null
  for (let at = from; at <= to; at++) {
    if (taken[at]) return null
    const token = tokens[at]!
    const length = token.end - token.start
    if (token.kind === 'number') {
      if (token.shape === 'grouped' || token.shape === 'dotted' || token.text.includes(',')) return null
      digits += length
    } else if (token.kind === 'word') {
      if (length > 8 || !isLatin(token.text)) return null
      letters += length
      for (let position = token.start; position < token.end; position++) {
        const code = raw.charCodeAt(position)
        if (code >= 97) lower++
        else upper++
      }
    } else joined = true
    if (token.kind !== 'mark') {
      if (previous !== null && previous !== token.kind) changes++
      previous = token.kind
    }
  }
  // an address or a link goes on here
  if (tokens[to + 1]?.glued && tokens[to + 1]!.kind === 'link') return null
  return { from, to, digits, letters, changes, lower, upper, joined }
}

function isPart(token: { readonly kind: string; readonly text: string }): boolean {
  return token.kind === 'word' || token.kind === 'number' || (token.kind === 'mark' && (token.text === '-' || token.text === '/' || token.text === '.' || token.text === '_'))
}

function isLatin(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 97 || code > 122) return false
  }
  return true
}

function isModel({ raw, tokens }: Scan, chunk: Chunk): boolean {
  const { from, to, digits, letters, changes, lower, upper, joined } = chunk
  const { start } = tokens[from]!
  const { end } = tokens[to]!
  const length = end - start
  if (digits === 0 || letters === 0 || length < shortest || length > longest || changes > 5) return false
  const text = raw.slice(start, end)
  const folded = text.toLowerCase()
  if (everyday.has(folded) || text.startsWith('0') || text.split('/').length > 2) return false
  const first = tokens[from]!
  if (documents.has(first.text) || (first.kind === 'number' && text.includes('/'))) return false
  if (first.kind === 'word' && smallWords.has(first.text) && (lower > 0 || first.text.length > 3)) return false
  if (lower === 0) return first.kind === 'word' ? true : digits >= 3 || letters >= 2
  if (upper > 0) {
    // TS-40b, Xl2500; not V1agra, mid-word capitals, nor Top-10
    const last = tokens[to]!
    const tail = lower === 1 && last.kind === 'word' && last.text.length === 1 && !isUpperCase(raw, last)
    return tail || (digits >= 2 && changes <= 2 && joined && first.kind === 'word' && first.text.length <= 6 && upper > lower)
  }
  return first.kind === 'word' && first.text.length <= 3 && digits >= 3 && changes <= 2 && letters <= 4 && !/^(19|20)\d\d$/.test(tokens[from + (joined ? 2 : 1)]?.text ?? '')
}

/** A grade that goes with the code before it: the `B7` of `A193 B7`. */
function gradeAfter(page: Scan, chunk: Chunk): number {
  const { raw, tokens, taken } = page
  const code = raw.slice(tokens[chunk.from]!.start, tokens[chunk.to]!.end)
  if (code.length > 5 || chunk.joined) return chunk.to
  const first = tokens[chunk.to + 1]
  const second = tokens[chunk.to + 2]
  if (first === undefined || second === undefined || first.opensLine || first.glued || !second.glued || taken[chunk.to + 1] || taken[chunk.to + 2]) return chunk.to
  const short = second.end - first.start <= 4 && !tokens[chunk.to + 3]?.glued
  const other = tokens[chunk.to + 3]
  const closed = short || (second.end - first.start <= 4 && other?.kind === 'mark')
  const word = first.kind === 'word' ? first : second
  const kinds = `${first.kind} ${second.kind}`
  return closed && (kinds === 'word number' || kinds === 'number word') && isUpperCase(raw, word) ? chunk.to + 2 : chunk.to
}

/** The number of the code that begins at the token: of `5521`, `DZ600`, `DZ-600` or `BS 400`; -1 without one. */
function numberOfCode({ raw, tokens }: Scan, at: number): number {
  const first = tokens[at]!
  if (first.kind === 'number') return at
  if (first.kind !== 'word') return -1
  const second = tokens[at + 1]
  if (second?.kind === 'number') return second.glued || (isUpperCase(raw, first) && first.text.length <= 6) ? at + 1 : -1
  return second?.glued && tokens[at + 2]?.kind === 'number' && tokens[at + 2]!.glued ? at + 2 : -1
}

/** The code after "model", "type", "art. no.", "型号": there a plain number of three digits or `BS 400` is one too. */
function namedModel(page: Scan, cueEnd: number): { from: number; to: number } | null {
  const { tokens, taken } = page
  let at = cueEnd + 1
  for (let skipped = 0; skipped < 3 && at < tokens.length && markers.has(tokens[at]!.text); skipped++) at++
  const first = tokens[at]
  if (first === undefined || first.opensLine || taken[at]) return null
  const number = numberOfCode(page, at)
  if (number < 0 || taken[number]) return null
  const around = chunkAround(page, number)
  if (around === null) return null
  const from = Math.min(at, around.from)
  const size = tokens[around.to]!.end - tokens[from]!.start
  if (size > longest || around.digits + around.letters < 2) return null
  if (around.letters === 0 && from === around.from) {
    const year = tokens[around.from]!.value >= 1990 && tokens[around.from]!.value <= 2040
    if (around.digits < 3 || year || unitAt(page, around.to) !== null) return null
  }
  return { from, to: around.to }
}

/** Article and model numbers: short codes of letters and digits that no other reader has used. */
export function readModels(page: Scan, most: number): Demand['models'] {
  const { tokens, numbers, taken, finds } = page
  const named = new Map<number, { from: number; to: number }>()
  for (const cue of finds.model) {
    const model = namedModel(page, cue.to)
    if (model !== null) for (let at = model.from; at <= model.to; at++) named.set(at, model)
  }
  const readings: Demand['models'][number][] = []
  let done = -1
  let next = 0
  for (const index of numbers) {
    if (readings.length >= most) break
    if (index <= done || taken[index]) continue
    let model = named.get(index) ?? null
    if (model === null) {
      const chunk = chunkAround(page, index)
      if (chunk !== null && isModel(page, chunk)) model = { from: chunk.from, to: gradeAfter(page, chunk) }
      else if (chunk !== null && chunk.to - index < mostTokens) done = chunk.to
    }
    if (model === null || model.from < next) continue
    const { start } = tokens[model.from]!
    const { end } = tokens[model.to]!
    readings.push(reading(page, written(page, start, end), start, end))
    done = model.to
    next = done + 1
  }
  return readings
}
