import type { Demand } from '../types'
import type { Find } from './lexicon'
import { reading, written } from './scan'
import type { Scan } from './scan'
import { isCapitalised, isUpperCase } from './tokens'

/** Words beside a lower-case term that show that it is one. */
const company = new Set([
  'price', 'prices', 'pricing', 'quote', 'quotation', 'quotations', 'terms', 'term', 'value', 'cost', 'basis', 'or', 'and', 'und', 'et', 'o', 'y', 'e',
  'precio', 'precios', 'prix', 'preis', 'preise', 'preço', 'prezzo', 'цена', 'цену', 'fiyat', 'fiyatı', 'harga', 'giá', 'سعر', 'incoterm', 'incoterms',
  'shipping', 'port', 'offer', 'rate', 'rates', 'please', 'pls', 'china', 'на', 'условия', 'условиях', 'best', 'for', '?', '/', 'only', 'to', 'your', 'give',
  'need', 'want',
])
const fillers = new Set([
  '-', ':', ',', '(', 'at', 'to', 'in', 'port', 'of', 'terms', 'basis', 'price', 'named', 'the', 'puerto', 'porto', 'hafen', 'порт', 'a', 'de', 'nach', 'до',
  'prices', 'delivery', 'delivered',
])
/** Capitalised words after a term that are no place. */
const notPlaces = new Set([
  'please', 'kindly', 'thanks', 'thank', 'price', 'prices', 'with', 'and', 'or', 'incoterms', 'incoterm', 'terms', 'best', 'regards', 'for', 'the', 'usd',
  'eur', 'rmb', 'we', 'our', 'i', 'payment', 'quantity', 'qty', 'delivery', 'your', 'quote', 'quotation', 'by', 'is', 'are', 'from', 'to', 'at', 'in',
  'what', 'how', 'can', 'per', 'moq', 'lead', 'including', 'incl', 'if', 'also', 'packing', 'as', 'value', 'china', 'l', 't', 'lc', 'tt', 'und', 'et', 'y',
  'preis', 'precio', 'prix', 'bitte', 'sea', 'air', 'min', 'max', 'cost', 'basis', 'only', 'not', 'on',
])

interface Place {
  readonly name: string
  readonly end: number
}

/** The place named after the term: a known port, or up to three capitalised words. */
function placeAfter(page: Scan, find: Find, portAt: ReadonlyMap<number, Find>): Place | null {
  const { raw, tokens } = page
  const run = tokens[find.to]!
  if (run.kind === 'run') {
    const port = find.end < run.end ? portAt.get(find.to) : portAt.get(find.to + 1)
    return port !== undefined && port.start >= find.end && port.start - find.end <= 4 ? { name: port.value, end: port.end } : null
  }
  let at = find.to + 1
  for (let skipped = 0; skipped < 3; skipped++) {
    const port = portAt.get(at)
    if (port !== undefined && (tokens[at]!.kind !== 'run' || port.start - tokens[at]!.start <= 2)) return { name: port.value, end: port.end }
    const token = tokens[at]
    if (token === undefined || token.opensLine) return null
    if (!fillers.has(token.text)) break
    const following = tokens[at + 1]
    const partOfName = isCapitalised(raw, token) && (token.text === 'port' || token.text === 'puerto' || token.text === 'porto')
    if (partOfName && !portAt.has(at + 1) && following?.kind === 'word' && isCapitalised(raw, following)) break
    at++
  }
  let last = -1
  for (let words = 0; words < 3; words++) {
    const token = tokens[at + words]
    if (token === undefined || token.kind !== 'word' || token.opensLine || !isCapitalised(raw, token) || notPlaces.has(token.text) || token.text.length < 2) break
    if (page.terms.currency(token.text) !== null || page.terms.incoterm(token.text) !== null) break
    last = at + words
  }
  if (last < 0) return null
  const { end } = tokens[lastOfName(page, last)]!
  return { name: written(page, tokens[at]!.start, end), end }
}

const joinedAtMost = 4

/** The last token of a name written with hyphens: `Ho-Chi-Minh-Stadt`. */
function lastOfName({ tokens }: Scan, first: number): number {
  let last = first
  for (let joined = 0; joined < joinedAtMost; joined++) {
    const [hyphen, word] = [tokens[last + 1], tokens[last + 2]]
    if (hyphen?.text !== '-' || !hyphen.glued || word?.kind !== 'word' || !word.glued) break
    last += 2
  }
  return last
}

function isTerm(page: Scan, find: Find, portAt: ReadonlyMap<number, Find>, termEnds: ReadonlySet<number>, termStarts: ReadonlySet<number>): boolean {
  const { raw, tokens, terms } = page
  const token = tokens[find.from]!
  const next = tokens[find.to + 1]
  // Spanish and Portuguese companies write their tax number as "CIF B12345678"
  if (find.value === 'CIF') {
    const number = next?.text === ':' ? tokens[find.to + 2] : next
    const digits = number?.kind === 'word' && number.text.length === 1 ? tokens[find.to + (next?.text === ':' ? 3 : 2)] : number
    if (digits?.kind === 'number' && digits.end - digits.start >= 7) return false
  }
  if (token.kind === 'run' || find.from < find.to || isUpperCase(raw, token)) return true
  const prior = tokens[find.from - 1]
  if (next === undefined || next.opensLine ? prior === undefined || token.opensLine : false) return true
  if (next !== undefined && (company.has(next.text) || portAt.has(find.to + 1) || portAt.has(find.to + 2) || termStarts.has(find.to + 2) || terms.currency(next.text) !== null)) return true
  if (next?.kind === 'word' && !next.opensLine && isCapitalised(raw, next) && !notPlaces.has(next.text)) return true
  return prior !== undefined && !token.opensLine && (company.has(prior.text) || prior.kind === 'number' || termEnds.has(find.from - 2) || terms.currency(prior.text) !== null)
}

/** Delivery terms with the place named: in capitals, or in lower case beside a place, a price or a word for one. */
export function readIncoterms(page: Scan, most: number): Demand['incoterms'] {
  const { finds } = page
  if (finds.incoterm.length === 0) return []
  const portAt = new Map<number, Find>()
  for (const port of finds.port) if (!portAt.has(port.from)) portAt.set(port.from, port)
  const ends = new Set(finds.incoterm.map((find) => find.to))
  const starts = new Set(finds.incoterm.map((find) => find.from))
  const readings: Demand['incoterms'][number][] = []
  for (const find of finds.incoterm) {
    if (readings.length >= most) break
    if (!isTerm(page, find, portAt, ends, starts)) continue
    const place = placeAfter(page, find, portAt)
    readings.push(reading(page, { term: find.value, place: place?.name ?? null }, find.start, place?.end ?? find.end))
  }
  return readings
}
