import { spanOfRaw } from '../../inquiry/text'
import type { Text } from '../../inquiry/text'
import type { Reading } from '../types'
import { findPhrases, lexiconOf } from './lexicon'
import type { Finds } from './lexicon'
import type { TradeTerms } from './terms'
import { tokenize } from './tokens'
import type { Token } from './tokens'

/** One stretch of text, taken apart once for all readers. */
export interface Scan {
  readonly text: Text
  readonly raw: string
  readonly tokens: readonly Token[]
  /** Indices of the numbers among the tokens. */
  readonly numbers: readonly number[]
  readonly finds: Finds
  readonly terms: TradeTerms
  /** 1 where a reader has used the token, so that a price is not read as a quantity again. */
  readonly taken: Uint8Array
}

/** Takes `text.raw[start, end)` apart. */
export function scan(text: Text, start: number, end: number, terms: TradeTerms): Scan {
  const tokens = tokenize(text.raw, start, end)
  const numbers: number[] = []
  for (let index = 0; index < tokens.length; index++) if (tokens[index]!.kind === 'number') numbers.push(index)
  return { text, raw: text.raw, tokens, numbers, finds: findPhrases(text.raw, tokens, lexiconOf(terms)), terms, taken: new Uint8Array(tokens.length) }
}

/** Marks the tokens from `from` to `to`, both included, as used. */
export function take({ taken }: Scan, from: number, to: number): void {
  for (let index = from; index <= to && index < taken.length; index++) taken[index] = 1
}

const longestValue = 80

/** `raw[start, end)` on one line, at most 80 characters. */
export function written({ raw }: Scan, start: number, end: number): string {
  const slice = raw.slice(start, Math.min(end, start + longestValue))
  return slice.includes('\n') || slice.includes('\r') || slice.includes('\t') || slice.includes('  ') ? slice.split(/\s/).filter((part) => part !== '').join(' ') : slice
}

/** A reading of `raw[start, end)`. */
export function reading<Value>({ text }: Scan, value: Value, start: number, end: number): Reading<Value> {
  return { value, span: spanOfRaw(text, start, end) }
}
