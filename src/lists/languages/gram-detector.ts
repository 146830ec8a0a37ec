import { remember } from '../../inquiry/remember'
import type { LanguageDetector, LanguageGuess } from './detector'
import { arabicGrams, cyrillicGrams, devanagariGrams, latinGrams } from './gram-table.data'
import { gramAtMost, hashOfGram, prime, seed, space, wordAtMost } from './grams'

/** What one script's languages are told apart by. */
interface GramTable {
  readonly codes: readonly string[]
  /** Hashes of grams, in open addressing; a place is free where `rowAt` holds 0. */
  readonly hashes: Int32Array
  /** Where in `weights` a gram's row begins, plus one. */
  readonly rowAt: Uint32Array
  /** Rows: how many languages, then for each its place in `codes` and its level. */
  readonly weights: Int8Array
  /** Written over by every answer. */
  readonly sums: Int32Array
  /** What a word says for each language, by place in `codes`; behind them how many of its grams are known. */
  readonly wordLevels: (word: string) => Int32Array
  /** By bucket of length: how often an answer with at least this lead is right. */
  readonly calibration: readonly (readonly (readonly [lead: number, percent: number])[])[]
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** A level is written as the digit of this much more. */
const levelShift = 31

/** The lengths, in letters, from which the second, third and fourth bucket of calibration begin. */
export const calibrationLengths: readonly number[] = [12, 24, 48]

/** Which bucket of calibration a text of so many units belongs to. */
export function calibrationBucket(length: number): number {
  let bucket = 0
  while (bucket < calibrationLengths.length && length >= calibrationLengths[bucket]!) bucket++
  return bucket
}

/** A row of languages and levels as the table has it: how far each language is behind the one before; and the levels. */
export function writeRow(row: readonly (readonly [language: number, level: number])[]): { languages: string; levels: string } {
  return {
    languages: row.map(([language], at) => digits[language - (at === 0 ? 0 : row[at - 1]![0])]).join(''),
    levels: row.map(([, level]) => digits[level + levelShift]).join(''),
  }
}

/**
 * Reads a table of five lines: codes; calibration; grams, `_` for a space, each after the number of units it shares with the one before;
 * the languages of each gram; the levels of all. Apart from each other they pack a fifth smaller.
 */
export function readTable(text: string): GramTable {
  const [codes = '', calibration = '', gramLine = '', languageLine = '', levels = ''] = text.split('\n')
  const suffixes = gramLine.split(' ')
  const rows = languageLine.split(' ')
  const values = new Uint8Array(128)
  for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value
  let slots = 16
  while (slots < suffixes.length * 2) slots *= 2
  const hashes = new Int32Array(slots)
  const rowAt = new Uint32Array(slots)
  const weights = new Int8Array(suffixes.length + 2 * levels.length)
  let filled = 0
  let read = 0
  let gram = ''
  suffixes.forEach((suffix, at) => {
    gram = gram.slice(0, suffix.charCodeAt(0) - 0x30) + suffix.slice(1)
    const hash = hashOfGram(gram.includes('_') ? gram.replaceAll('_', ' ') : gram)
    let slot = slotOf(hash, slots)
    while (rowAt[slot]) slot = (slot + 1) & (slots - 1)
    hashes[slot] = hash
    rowAt[slot] = filled + 1
    const row = rows[at]!
    weights[filled++] = row.length
    let language = 0
    for (let place = 0; place < row.length; place++) {
      weights[filled++] = language += values[row.charCodeAt(place)]!
      weights[filled++] = values[levels.charCodeAt(read++)]! - levelShift
    }
  })
  const names = codes.split(' ')
  const grams = { hashes, rowAt, weights }
  return {
    codes: names,
    ...grams,
    sums: new Int32Array(names.length),
    wordLevels: remember(wordsRemembered, (word) => levelsOf(grams, ` ${word} `, names.length)),
    calibration: calibration.split(' ').map((bucket) => bucket.split(',').map((knot) => knot.split('=').map(Number) as [number, number])),
  }
}

function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1)
}

/** No gram goes over a space, so a text says what its words say; most of them come again and again. */
const wordsRemembered = 8192
/** Longer ones are not worth remembering. */
const wordRememberedAtMost = 24

/** Adds up, for each language of a table, what words say; how many of their grams are known comes back. */
export function sumLevels(table: GramTable, words: string, sums: Int32Array): number {
  const count = table.codes.length
  let known = 0
  for (let start = 1, end = 0; (end = words.indexOf(' ', start)) >= 0; start = end + 1) {
    const word = words.slice(start, end)
    const levels = word.length <= wordRememberedAtMost ? table.wordLevels(word) : levelsOf(table, ` ${word} `, count)
    for (let language = 0; language < count; language++) sums[language]! += levels[language]!
    known += levels[count]!
  }
  return known
}

/** The same grams as `eachGram` visits, in a loop of its own: a call for each would take half as long again. */
function levelsOf({ hashes, rowAt, weights }: Pick<GramTable, 'hashes' | 'rowAt' | 'weights'>, words: string, languages: number): Int32Array {
  const sums = new Int32Array(languages + 1)
  const mask = hashes.length - 1
  const length = words.length
  for (let start = 0; start < length - 1; start++) {
    const opens = words.charCodeAt(start) === space
    const furthest = Math.min(length, start + (opens ? wordAtMost : gramAtMost))
    let hash = seed
    for (let end = start; end < furthest; end++) {
      const unit = words.charCodeAt(end)
      hash = Math.imul(hash ^ unit, prime)
      const closes = unit === space && end > start
      if ((end > start || !opens) && (closes || end - start < gramAtMost)) {
        let slot = (hash ^ (hash >>> 15)) & mask
        while (rowAt[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
        if (rowAt[slot] !== 0) {
          sums[languages]!++
          let at = rowAt[slot]! - 1
          const stop = at + 1 + 2 * weights[at]!
          for (at++; at < stop; at += 2) sums[weights[at]!]! += weights[at + 1]!
        }
      }
      if (closes) break
    }
  }
  return sums
}

/** The part of 1 that answers of this lead and length are right; in hundredths, by lines between the knots. */
function confidenceOf(table: GramTable, length: number, lead: number): number {
  const knots = table.calibration[Math.min(calibrationBucket(length), table.calibration.length - 1)]!
  // Without a lead it is one of two.
  let below: readonly [number, number] = [-1, Math.min(50, knots[0]![1])]
  for (const knot of knots) {
    if (lead < knot[0]) return Math.round(below[1] + ((knot[1] - below[1]) * (lead - below[0])) / (knot[0] - below[0])) / 100
    below = knot
  }
  return below[1] / 100
}

const sources: Readonly<Record<string, string>> = { Latn: latinGrams, Cyrl: cyrillicGrams, Arab: arabicGrams, Deva: devanagariGrams }
const tables = new Map<string, GramTable>()

function tableOf(script: string): GramTable | null {
  const known = tables.get(script)
  if (known) return known
  const source = sources[script]
  if (source === undefined) return null
  const table = readTable(source)
  tables.set(script, table)
  return table
}

const guesses = 3

/** The shipped detector: sums over a table of letter groups and short words, made by scripts/language/train.ts. Parsed on the first call. */
export const gramDetector: LanguageDetector = {
  rank(words, script) {
    const table = tableOf(script)
    if (!table) return []
    const sums = table.sums.fill(0)
    if (sumLevels(table, words, sums) === 0) return []
    const order = best(sums, guesses)
    const first = order[0]!
    const confidence = confidenceOf(table, words.length, sums[first]! - sums[order[1]!]!)
    // What is left goes to those behind, the nearer the more.
    const shares = order.slice(1).map((language) => 1 / (1 + sums[first]! - sums[language]!))
    const total = shares.reduce((sum, share) => sum + share, 1 / 8)
    return order.map((language, place): LanguageGuess => ({
      code: codeOf(table.codes[language]!),
      confidence: place === 0 ? confidence : Math.min(confidence, Math.round((100 * (1 - confidence) * shares[place - 1]!) / total) / 100),
    }))
  },
}

/** Romanised languages are classes of their own in the table: `hi-Latn`. */
function codeOf(name: string): string {
  const dash = name.indexOf('-')
  return dash < 0 ? name : name.slice(0, dash)
}

function best(sums: Int32Array, count: number): number[] {
  const order: number[] = []
  for (let language = 0; language < sums.length; language++) {
    if (order.length === count && sums[language]! <= sums[order[count - 1]!]!) continue
    let at = order.length < count ? order.length : count - 1
    for (; at > 0 && sums[language]! > sums[order[at - 1]!]!; at--) order[at] = order[at - 1]!
    order[at] = language
  }
  return order
}
