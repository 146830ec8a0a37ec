import { isWordLike } from './notation'
import { nextHash } from './vocabulary'

/** What a word's first letters are to the senses: so many of them, whatever follows. */
export const stemLetters = 5
export const shortestStem = 2
const openMark = 0x2a
const pairSeed = 0x5bd1e995

/** The hash of a stem that was cut off at fewer than `stemLetters`: any word that begins so has it. */
export function openStem(hash: number): number {
  return nextHash(hash, openMark)
}

/** The hash of two characters in a row, in scripts that do not divide words. */
export function pairStem(unit: number, next: number): number {
  return nextHash(nextHash(pairSeed, unit), next)
}

/** The hash of three letters in a row, in alphabets that do not divide words. */
export function tripleStem(unit: number, next: number, afterNext: number): number {
  return nextHash(pairStem(unit, next), afterNext)
}

/** Whether a letter belongs to an alphabet that does not divide words: Thai, Lao, Burmese, Khmer. */
export function isUndividedLetter(unit: number): boolean {
  return (unit >= 0xe00 && unit < 0xf00) || (unit >= 0x1000 && unit < 0x10a0) || (unit >= 0x1780 && unit < 0x1800)
}

/** Whether a character belongs to a script that does not divide words (those, kana, Han), or to Hangul, where particles follow a word. */
export function isUndivided(unit: number): boolean {
  return isUndividedLetter(unit) || (unit >= 0x3041 && unit < 0x3100) || (unit >= 0x3400 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd7b0)
}

/** Called with the hash of a stem and those of its beginnings as they stand cut off, the longest first; 0 for none. */
export type VisitStem = (stem: number, cutAtFour: number, cutAtThree: number, cutAtTwo: number) => void

/** Gives the stems of `folded[start, end)` in order: of each word, and of each two characters or three letters in a row where words are not divided. Linear in the text. */
export function eachStem(folded: string, start: number, end: number, visit: VisitStem): void {
  for (let at = start; at < end; ) {
    const unit = folded.charCodeAt(at)
    if (isUndivided(unit)) {
      const next = at + 1 < end ? folded.charCodeAt(at + 1) : 0
      if (!isUndivided(next)) {
        at++
        continue
      }
      if (!isUndividedLetter(unit)) visit(pairStem(unit, next), 0, 0, 0)
      else if (at + 2 < end && isUndividedLetter(folded.charCodeAt(at + 2))) visit(tripleStem(unit, next, folded.charCodeAt(at + 2)), 0, 0, 0)
      at++
      continue
    }
    if (!isWordLike(unit)) {
      at++
      continue
    }
    const from = at
    let hash = 0
    let two = 0
    let three = 0
    let four = 0
    for (; at < end; at++) {
      const letter = folded.charCodeAt(at)
      if (!isWordLike(letter)) break
      const length = at - from + 1
      if (length > stemLetters) continue
      hash = nextHash(hash, letter)
      if (length === 2) two = openStem(hash)
      else if (length === 3) three = openStem(hash)
      else if (length === 4) four = openStem(hash)
    }
    if (at - from >= shortestStem && !isDigit(unit)) visit(hash, four, three, two)
  }
}

/** Whether it is a digit: what begins with one is a number, and no word. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
