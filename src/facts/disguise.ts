import { type Message, type Span, spanOfRaw, type Text } from '../inquiry/text'
import { latinTwins } from '../lists/confusables.data'
import type { Disguise, Reading } from './types'

/** Each kind is listed this often; further ones say nothing new. */
const readingsAtMost = 50
const shownAtMost = 60
const mixedFrom = 4
const spacedFrom = 5
const symbolAtMost = 5

const letter = /\p{L}/u
const latin = /\p{Script=Latin}/u
const alphabetic = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u
/** Letters of other scripts that are read as Latin ones: Unicode's, and Greek ones that also stand for `k`, `t` and `w`. */
const readAsLatin = new RegExp(`[${latinTwins}κτω]`)
const separators = ' .-_*·'
const anyInvisible = /[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
/** Letters kept apart by one sign, from the sign behind the first of four on: fewer are no spaced word. */
const anySpaced = /([ .\-_*·])\p{L}\1\p{L}\1\p{L}/u

/** What is written so that people read it and programs do not: in the subject and the sender's own text. */
export function disguiseOf(message: Message): Disguise {
  const found = { invisible: [] as Span[], mixedWords: [] as Reading<string>[], spacedWords: [] as Reading<string>[] }
  for (const { text, from, to } of ownStretches(message)) {
    // Nearly every text has none of it: a look at the whole is much cheaper than one letter by letter.
    const stretch = text.raw.slice(from, to)
    if (anyInvisible.test(stretch)) findInvisible(text, from, to, found.invisible)
    if (readAsLatin.test(stretch)) findMixed(text, from, to, found.mixedWords)
    if (anySpaced.test(stretch)) findSpaced(text, from, to, found.spacedWords)
  }
  return found
}

function* ownStretches({ subject, body, segments }: Message): Generator<{ text: Text; from: number; to: number }> {
  yield { text: subject, from: 0, to: subject.raw.length }
  for (const { kind, rawStart, rawEnd } of segments) if (kind === 'now') yield { text: body, from: rawStart, to: rawEnd }
}

/**
 * Characters without width between two letters of Latin, Greek or Cyrillic; other scripts need them. Soft hyphens count
 * where no hyphenation puts them: less than two letters from the last one or from the word's beginning.
 */
function findInvisible(text: Text, from: number, to: number, found: Span[]): void {
  let letters = 0
  for (let at = from; at < to && found.length < readingsAtMost; at++) {
    const code = text.raw.charCodeAt(at)
    if (code !== 0xad && !isInvisible(code)) {
      letters = isAlphabetic(text.raw[at]!) ? letters + 1 : 0
      continue
    }
    let end = at + 1
    while (end < to && isInvisible(text.raw.charCodeAt(end))) end++
    const within = letters > 0 && end < to && isAlphabetic(text.raw[end]!)
    if (within && (code !== 0xad || letters < 2)) found.push(spanOfRaw(text, at, end))
    letters = 0
    at = end - 1
  }
}

/** Zero-width spaces and joiners, marks of direction, and soft hyphens. */
function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad || code === 0x34f
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code === 0xfeff
}

function isAlphabetic(char: string): boolean {
  const code = char.charCodeAt(0)
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code > 0xbf && alphabetic.test(char))
}

/**
 * Words of mostly Latin letters with Cyrillic, Greek or Armenian ones that look like Latin. The other way round it is a slip that
 * keyboards with both scripts bring about; a single Greek letter at either end is a unit or a symbol.
 */
function findMixed(text: Text, from: number, to: number, found: Reading<string>[]): void {
  let at = from
  while (at < to && found.length < readingsAtMost) {
    if (!isLetter(text.raw[at]!)) {
      at++
      continue
    }
    const start = at
    let own = 0
    let foreign = 0
    let plain = true
    for (; at < to && isLetter(text.raw[at]!); at++) {
      const char = text.raw[at]!
      if (char < '\u0080' || latin.test(char)) own++
      else if (readAsLatin.test(char)) foreign++
      else plain = false
    }
    if (plain && foreign > 0 && own > foreign && at - start >= mixedFrom && !isSymbol(text.raw.slice(start, at), foreign)) {
      found.push({ value: text.raw.slice(start, Math.min(at, start + shownAtMost)), span: spanOfRaw(text, start, at) })
    }
  }
}

function isLetter(char: string): boolean {
  const code = char.charCodeAt(0)
  return code < 0x80 ? (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) : letter.test(char)
}

function isSymbol(word: string, foreign: number): boolean {
  return foreign === 1 && word.length <= symbolAtMost && (isGreek(word[0]!) || isGreek(word[word.length - 1]!))
}

function isGreek(char: string): boolean {
  const code = char.charCodeAt(0)
  return code >= 0x370 && code <= 0x3ff
}

/** Single letters kept apart by one and the same sign: `v i a g r a`; not such in alphabetical order. */
function findSpaced(text: Text, from: number, to: number, found: Reading<string>[]): void {
  const { raw } = text
  let at = from
  while (at < to && found.length < readingsAtMost) {
    if (!isAlphabetic(raw[at]!) || (at > from && isWordCharacter(raw[at - 1]!))) {
      at++
      continue
    }
    const start = at
    const sign = raw[at + 1] ?? ''
    let letters = 1
    let ordered = true
    if (sign !== '' && separators.includes(sign)) {
      while (at + 2 < to && raw[at + 1] === sign && isAlphabetic(raw[at + 2]!)) {
        ordered &&= raw.charCodeAt(at + 2) > raw.charCodeAt(at)
        at += 2
        letters++
      }
      // The last one begins a word of its own: "c i a l i s now".
      if (at + 1 < to && isWordCharacter(raw[at + 1]!)) {
        at -= letters > 1 ? 2 : 0
        letters--
      }
    }
    if (letters >= spacedFrom && !ordered) found.push({ value: raw.slice(start, Math.min(at + 1, start + shownAtMost)), span: spanOfRaw(text, start, at + 1) })
    at++
  }
}

function isWordCharacter(char: string): boolean {
  return isLetter(char) || (char >= '0' && char <= '9')
}
