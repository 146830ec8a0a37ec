import { isWordLike } from '../notation'
import { letterBits, letterModels, models } from '../format'
import type { RangeEncoder } from './range-encoder'
import { isOpenKey, lettersOf, openBeginning } from './tokens'

/** The UTF-16 units of some words, in order. */
export function alphabetOf(words: Iterable<string>): number[] {
  const units = new Set<number>()
  for (const word of words) for (let i = 0; i < word.length; i++) units.add(word.charCodeAt(i))
  return [...units].sort((a, b) => a - b)
}

export function writeAlphabet(out: RangeEncoder, alphabet: readonly number[]): void {
  out.number(models.letterDistance, alphabet.length)
  alphabet.forEach((unit, at) => out.number(models.letterDistance, unit - (at > 0 ? alphabet[at - 1]! + 1 : 0)))
}

export function writeCount(out: RangeEncoder, parts: number): void {
  out.number(models.languages, parts)
}

/**
 * Writes the words of a language and how often each token is written after them.
 * @returns the tokens' keys in the order in which they are numbered
 */
export function writeWords(out: RangeEncoder, alphabet: readonly number[], counts: ReadonlyMap<string, number>): string[] {
  const numberOf = new Map(alphabet.map((unit, at) => [unit, at + 1]))
  const words = [...new Set([...counts.keys()].map(lettersOf))].sort()
  const keys: string[] = []
  let before: number[] = []
  let keptBefore = 0
  out.number(models.words, words.length)
  for (const word of words) {
    const letters = Array.from({ length: word.length }, (_, at) => numberOf.get(word.charCodeAt(at))!)
    let kept = 0
    while (kept < before.length && letters[kept] === before[kept]) kept++
    out.number(models.kept[Math.min(keptBefore, 3)]!, kept)
    out.number(models.step[Math.min(kept, 2)]!, letters[kept]! - (before[kept] ?? 0) - 1)
    if (kept > 0 || !isAlone(word.charCodeAt(0))) {
      for (let at = kept + 1; at <= letters.length; at++) out.tree(letterModels(alphabet.length, letters[at - 1]!), letterBits(alphabet.length), letters[at] ?? 0)
    }
    const forms = [`${word}\u00000`, `${word}\u00001`].filter((key) => counts.has(key))
    out.tree(models.forms, 2, forms.length === 2 ? 2 : isOpenKey(forms[0]!) ? 1 : 0)
    for (const key of forms) out.number(models.count, counts.get(key)! - 1)
    keys.push(...forms)
    before = letters
    keptBefore = kept
  }
  return keys
}

/** Whether a token that begins so is one character alone. */
export function isAlone(unit: number): boolean {
  return !isWordLike(unit) && unit !== openBeginning.charCodeAt(0)
}
