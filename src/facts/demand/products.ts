import { remember } from '../../inquiry/remember'
import type { Demand } from '../types'
import { reading } from './scan'
import type { Scan } from './scan'
import { tokenize } from './tokens'

/** A product of the seller's, found in the text. */
export interface ProductMatch {
  /** As the seller names it. */
  readonly product: string
  readonly from: number
  readonly to: number
  /** Place in `raw`. */
  readonly start: number
  readonly end: number
}

interface Product {
  readonly name: string
  /** Stems of the content words of the head noun phrase. */
  readonly words: readonly string[]
  /** The head noun, where it is enough by itself. */
  readonly head: string | null
}

interface ProductIndex {
  readonly products: readonly Product[]
  /** Stem to product and place in its words. */
  readonly words: ReadonlyMap<string, readonly { readonly product: number; readonly word: number }[]>
  readonly runs: ReadonlyMap<number, readonly { readonly product: number; readonly text: string }[]>
}

const mostProducts = 200
const longestName = 120
const mostWords = 4
/** Tokens that may stand among a product's words. */
const looseness = 3
const shortestHead = 5

/** Words that end the head noun phrase. */
const enders = new Set([
  'for', 'with', 'of', 'and', 'in', 'to', 'from', 'by', 'without', 'using', 'für', 'mit', 'aus', 'pour', 'avec', 'para', 'con', 'com', 'per', 'для', 'из',
  'с',
])
/** In "bolsa de papel" the head is before the preposition. */
const romanceJoiners = new Set(['de', 'du', 'des', 'di', 'da', 'do', 'del', 'della', 'en', 'à', 'a', 'la', 'le', 'el', 'il'])
const leading = new Set([
  'hot', 'selling', 'wholesale', 'new', 'best', 'high', 'quality', 'cheap', 'custom', 'customized', 'factory', 'price', 'popular', 'the', 'a', 'an', 'our',
  'professional', 'promotional', 'oem', 'odm',
])
const generic = new Set(
  [
    'machine', 'machinery', 'fabric', 'light', 'product', 'equipment', 'material', 'item', 'good', 'part', 'system', 'paper', 'board', 'steel', 'metal',
    'plastic', 'glass', 'cloth', 'tool', 'device', 'accessory', 'service', 'supply', 'series', 'model', 'unit', 'piece', 'component', 'color', 'design',
    'sample', 'order', 'package', 'packaging', 'sheet', 'plate', 'frame', 'cover', 'cases', 'holder', 'stand', 'table', 'press', 'plant', 'lines', 'water',
    'house', 'power', 'phone', 'board', 'white', 'black', 'maschine', 'máquina', 'maquina', 'línea', 'produit', 'produkt', 'tissu', 'machines',
    'оборудование', 'станок', 'машина', 'ткань', 'продукция', 'линия',
  ],
)

function withoutAccents(word: string): string {
  const decomposed = word.normalize('NFD')
  return decomposed.length === word.length ? word : decomposed.replace(/[\u0300-\u036f]/g, '')
}

/** The word without accents and plural ending. */
function stem(word: string, ascii: boolean): string {
  if (ascii && word.charCodeAt(word.length - 1) !== 115) return word
  const plain = !ascii ? withoutAccents(word) : word
  const { length } = plain
  if (length <= 3 || !plain.endsWith('s') || plain.endsWith('ss')) return plain
  if (length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`
  if (length > 4 && (plain.endsWith('ches') || plain.endsWith('shes') || plain.endsWith('xes') || plain.endsWith('sses') || plain.endsWith('zes'))) return plain.slice(0, -2)
  return plain.slice(0, -1)
}

function productOf(name: string): { product: Product; runs: string[] } {
  const words: string[] = []
  const runs: string[] = []
  let romance = -1
  for (const token of tokenize(name, 0, name.length)) {
    if (token.kind === 'run') {
      runs.push(token.text)
      if (token.text.length >= 5 && /[一-鿿]{3}$/.test(token.text)) runs.push(token.text.slice(-3))
    }
    if (token.kind === 'mark' && words.length > 0 && token.text !== '-' && token.text !== '&' && token.text !== "'" && token.text !== '.') break
    if (token.kind !== 'word') continue
    if (enders.has(token.text) && words.length > 0) break
    if (romanceJoiners.has(token.text)) {
      if (words.length > 0 && romance < 0) romance = words.length
      continue
    }
    if (token.text.length < 2 || (words.length === 0 && leading.has(token.text))) continue
    const stemmed = stem(token.text, token.ascii)
    if (!words.includes(stemmed)) words.push(stemmed)
  }
  const kept = romance > 0 ? words.slice(0, mostWords) : words.slice(-mostWords)
  const last = romance > 0 ? words[0] : words.at(-1)
  const head = last !== undefined && last.length >= shortestHead && !generic.has(last) ? last : null
  return { product: { name, words: kept, head }, runs }
}

function compile(names: readonly string[]): ProductIndex {
  const products: Product[] = []
  const words = new Map<string, { product: number; word: number }[]>()
  const runs = new Map<number, { product: number; text: string }[]>()
  for (const name of names) {
    const { product, runs: written } = productOf(name)
    const number = products.push(product) - 1
    product.words.forEach((word, place) => {
      const list = words.get(word)
      if (list) list.push({ product: number, word: place })
      else words.set(word, [{ product: number, word: place }])
    })
    for (const text of written) {
      if (text.length < 2) continue
      const list = runs.get(text.charCodeAt(0))
      if (list) list.push({ product: number, text })
      else runs.set(text.charCodeAt(0), [{ product: number, text }])
    }
  }
  for (const list of runs.values()) list.sort((one, other) => other.text.length - one.text.length)
  return { products, words, runs }
}

/** The seller's products, prepared for matching. */
export type Products = readonly ProductIndex[]

/** Names on lines: a seller's list and a listing come with many inquiries. */
const prepare = remember(64, (names: string): ProductIndex => compile(names.split('\n')))

/** Prepares the seller's products and the listing that the inquiry came from. At most 200 are looked for. */
export function prepareProducts(names: readonly string[], listing: string | null): Products {
  const indexes: ProductIndex[] = []
  if (names.length > 0) indexes.push(prepare(names.slice(0, mostProducts).map(onOneLine).join('\n')))
  if (listing !== null && listing !== '' && !names.includes(listing)) indexes.push(prepare(onOneLine(listing)))
  return indexes
}

/** A name's line feeds would make two names of it. */
function onOneLine(name: string): string {
  return name.slice(0, longestName).replaceAll('\n', ' ')
}

function matchWords(page: Scan, { products, words }: ProductIndex, matches: ProductMatch[]): void {
  if (words.size === 0) return
  const { tokens } = page
  // Hardly any of the products is named: by number, what was seen of it.
  const seen = new Map<number, number[]>()
  const lastMatch = new Map<number, ProductMatch>()
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind !== 'word') continue
    const stemmed = stem(token.text, token.ascii)
    const places = words.get(stemmed)
    if (places === undefined) continue
    for (const { product: number, word } of places) {
      const product = products[number]!
      let positions = seen.get(number)
      if (!positions) seen.set(number, (positions = product.words.map(() => -1_000_000)))
      positions[word] = index
      let from = index
      for (const position of positions) if (position < from) from = position
      const whole = index - from < product.words.length + looseness
      if (!whole && stemmed !== product.head) continue
      const start = whole ? from : index
      const match = { product: product.name, from: start, to: index, start: tokens[start]!.start, end: token.end }
      const before = lastMatch.get(number)
      if (before !== undefined && before.from >= start) matches[matches.lastIndexOf(before)] = match
      else if (before !== undefined && before.to >= start && whole && before.to !== index) continue
      else matches.push(match)
      lastMatch.set(number, match)
      if (whole) positions.fill(-1_000_000)
    }
  }
}

function matchRuns({ raw, tokens }: Scan, { products, runs }: ProductIndex, matches: ProductMatch[]): void {
  if (runs.size === 0) return
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind !== 'run') continue
    for (let at = token.start; at < token.end; at++) {
      const found = runs.get(raw.charCodeAt(at))?.find(({ text }) => at + text.length <= token.end && raw.startsWith(text, at))
      if (found === undefined) continue
      const end = at + found.text.length
      matches.push({ product: products[found.product]!.name, from: index, to: index, start: at, end })
      at = end - 1
    }
  }
}

/**
 * Finds the seller's products: all content words of the head noun phrase close together in any order, or its last
 * word alone where that is long and not such as "machine". Singular and plural are one. In text order.
 */
export function findProducts(page: Scan, products: Products): ProductMatch[] {
  const matches: ProductMatch[] = []
  for (const index of products) {
    matchWords(page, index, matches)
    matchRuns(page, index, matches)
  }
  return matches.sort((one, other) => one.start - other.start)
}

/** The products named, as the seller names them. In "ball valves" the last word names no gate valve too: what lies within a longer match is left out. */
export function readProducts(page: Scan, matches: readonly ProductMatch[], most: number): Demand['products'] {
  const named: ProductMatch[] = []
  let widest: ProductMatch | null = null
  // By their beginnings: what a match lies in begins before it, or with it.
  for (const match of [...matches].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (widest && match.end <= widest.end && match.end - match.start < widest.end - widest.start) continue
    if (!widest || match.end > widest.end) widest = match
    named.push(match)
  }
  return named.slice(0, most).map(({ product, start, end }) => reading(page, product, start, end))
}
