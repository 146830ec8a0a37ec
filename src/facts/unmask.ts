import type { Text } from '../inquiry/text'
import { readAsLatin } from '../lists/confusables'

/** A text as people read it, and where it was written with digits and signs for letters. Indices of `folded`, which keeps its length. */
export interface Unmasked {
  readonly text: Text
  readonly leet: readonly { readonly start: number; readonly end: number }[]
}

/** A digit or sign between two letters, such as the one in `v1agra`; an `@` only where no host follows. */
const leetPlaces = /[a-z](?:[01345|7$!]{1,3}[a-z]|@[a-z]{1,15}(?![a-z0-9._@-]))/g
const leetCharacter = /[a-z013457@$!|]/
const mixedWord = /[\p{L}\p{N}]{4,40}/gu
const spacedWord = /(?<![\p{L}\p{N}])\p{L}([ .\-_*·])\p{L}(?:\1\p{L}){3,40}(?![\p{L}\p{N}])/gu
const leetLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i', '|': 'l' }
const latinLetters = /^[a-z]+$/
const wordAtMost = 40
const keptAtLeast = 3

/**
 * Undoes what is written so that people read it and programs do not, character for character: letters of other scripts in
 * Latin words, digits and signs for letters, letters kept apart. `null` where there is nothing of it.
 *
 * @param isDisguised whether mixed or spaced words are known to be in the message
 */
export function unmask(text: Text, isDisguised: boolean): Unmasked | null {
  const { folded } = text
  const leet: { start: number; end: number }[] = []
  let plain = ''
  let done = 0
  for (const { index } of folded.matchAll(leetPlaces)) {
    if (index < done) continue
    const { start, end } = wordAround(folded, index)
    const read = end - start > wordAtMost || isAddress(folded, end) ? null : wordRead(folded.slice(start, end), leetLetters)
    if (read === null) continue
    plain += folded.slice(done, start) + read
    done = end
    leet.push({ start, end })
  }
  plain += folded.slice(done)
  if (isDisguised) {
    plain = plain.replace(mixedWord, (word) => wordRead(word, {}) ?? word).replace(spacedWord, (word) => word.replace(/\P{L}/gu, '').padStart(word.length))
  }
  return plain === folded ? null : { text: { ...text, folded: plain }, leet }
}

function wordAround(folded: string, index: number): { start: number; end: number } {
  let start = index
  let end = index + 1
  while (start > 0 && index - start <= wordAtMost && leetCharacter.test(folded[start - 1]!)) start--
  while (end < folded.length && end - index <= wordAtMost && leetCharacter.test(folded[end]!)) end++
  return { start, end }
}

/** What is before a point and a letter may be a host or a mailbox, whose digits are its own. */
function isAddress(folded: string, end: number): boolean {
  return folded[end] === '.' && /[a-z0-9]/.test(folded[end + 1] ?? '')
}

/** A word with its letters as they are read; `null` where that makes no Latin word, or more letters change than stay. */
function wordRead(word: string, signs: Readonly<Record<string, string>>): string | null {
  let kept = 0
  let read = ''
  for (const char of word) {
    if (latinLetters.test(char)) kept++
    const one = signs[char] ?? (char > '\u007f' ? readAsLatin(char) : char)
    read += one.length === char.length ? one : char
  }
  return latinLetters.test(read) && kept >= Math.max(keptAtLeast, word.length - kept) ? read : null
}
