import { folded } from '../inquiry/fold'
import { numberWordLines } from './number-words.data'

let table: Map<string, number> | null = null

function factors(): Map<string, number> {
  table ??= new Map(
    numberWordLines.split('\n').flatMap((line) => {
      const [factor, words] = line.split('|') as [string, string]
      return words.split(',').map((word) => [word, Number(factor)] as const)
    }),
  )
  return table
}

/** What a word after a number multiplies it by (`k`, `тысяч`, `万`), in any of the languages; 1 where it does not. */
export function numberFactorOf(word: string): number {
  return factors().get(folded(word)) ?? 1
}

/** Those in scripts without spaces, longest first, to find one at the beginning of a stretch of text. */
export function runNumberWords(): readonly (readonly [word: string, factor: number])[] {
  return (runWords ??= [...factors()].filter(([word]) => withoutSpaces.test(word)).sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1)))
}

let runWords: readonly (readonly [string, number])[] | null = null
const withoutSpaces = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
