import { folded } from '../inquiry/fold'
import { currencyLines } from './currencies.data'

let table: Map<string, string> | null = null

function currencies(): Map<string, string> {
  if (table) return table
  table = new Map()
  for (const line of currencyLines.split('\n')) {
    const [code, words] = line.split('|') as [string, string]
    for (const word of [code, ...words.split(',')]) {
      const key = folded(word).trim()
      if (!table.has(key)) table.set(key, code)
    }
  }
  return table
}

/**
 * The ISO 4217 code that a sign or word beside an amount stands for; `$` is USD and `¥` CNY, the likeliest in an exporter's mail.
 * `null` for none. Ask only beside a number: `rs`, `le`, `real` and `try` are words too.
 *
 * @param token at most 32 characters
 */
export function currencyOf(token: string): string | null {
  if (token.length === 0 || token.length > 32) return null
  const key = folded(token).trim()
  const table = currencies()
  return table.get(key) ?? (key.endsWith('.') ? (table.get(key.slice(0, -1)) ?? null) : null)
}

/** All signs and words, folded, longest first. */
export function currencyTokens(): readonly string[] {
  return [...currencies().keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}
