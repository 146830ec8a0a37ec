import type { Text } from '../inquiry/text'
import { readAsLatin } from '../lists/confusables'

/** A text as people read it, and where it was written with digits and signs for letters. Indices of `folded`, which keeps its length. */
export interface Unmasked {
  readonly text: Text
  readonly leet: readonly { readonly start: number; readonly end: number }[]
}

/** A digit or sign between two letters, such as the one in `v1agra`; the rest is looked at only where there is one. */
const anyLeet = /[a-z][013457@$!|]{1,3}[a-z]/
const maskedWord = /[\p{L}\p{N}@$!|]{4,40}/gu
const spacedWord = /(?<![\p{L}\p{N}])\p{L}([ .\-_*·])\p{L}(?:\1\p{L}){3,40}(?![\p{L}\p{N}])/gu
const leetLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i', '|': 'l' }
const keptAtLeast = 3
const latinLetters = /^[a-z]+$/

/**
 * Undoes what is written so that people read it and programs do not, character for character: letters of other scripts in
 * Latin words, digits and signs for letters, letters kept apart. `null` where there is nothing of it.
 *
 * @param isDisguised whether mixed or spaced words are known to be in the message
 */
export function unmask(text: Text, isDisguised: boolean): Unmasked | null {
  const { folded } = text
  if (!isDisguised && !anyLeet.test(folded)) return null
  const leet: { start: number; end: number }[] = []
  let plain = folded.replace(maskedWord, (word, at: number) => {
    const read = isAddress(folded, at + word.length) ? word : wordRead(word)
    if (read !== word && anyLeet.test(word)) leet.push({ start: at, end: at + word.length })
    return read
  })
  if (isDisguised) plain = plain.replace(spacedWord, (word) => word.replace(/\P{L}/gu, '').padStart(word.length))
  return plain === folded ? null : { text: { ...text, folded: plain }, leet }
}

/** What is before a point and a letter may be a host or a mailbox, whose digits are its own. */
function isAddress(folded: string, end: number): boolean {
  return folded[end] === '.' && /[a-z0-9]/.test(folded[end + 1] ?? '')
}

/** A word with its letters as they are read; as it is where that makes no Latin word, or more letters change than stay. */
function wordRead(word: string): string {
  const isLeet = anyLeet.test(word)
  let kept = 0
  let read = ''
  for (const char of word) {
    if (latinLetters.test(char)) kept++
    const one = (isLeet && leetLetters[char]) || (char > '\u007f' ? readAsLatin(char) : char)
    read += one.length === char.length ? one : char
  }
  return latinLetters.test(read) && kept >= Math.max(keptAtLeast, word.length - kept) ? read : word
}
