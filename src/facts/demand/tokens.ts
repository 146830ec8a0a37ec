import { digitAt, fractionAt, readNumber } from './numbers'
import type { NumberShape } from './numbers'

/**
 * A piece of text. `run` is a stretch in a script that sets no spaces between words, or few (Chinese, Japanese, Thai,
 * Korean …); `link` is a URL, or an address from its `@` on; `mark` is one other character.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'run' | 'mark' | 'link'
  /** Place in `raw`. */
  readonly start: number
  readonly end: number
  /** Lower case with compatibility forms folded: `m²` is `m2`, all dashes are `-`. A run and a number are as written. */
  readonly text: string
  /** No white space before it. */
  readonly glued: boolean
  /** The first on its line. */
  readonly opensLine: boolean
  /** Of a number, else 0. */
  readonly value: number
  readonly shape: NumberShape | null
  /** Of a word: written with ASCII letters alone. */
  readonly ascii: boolean
}

const space = 0
const newline = 1
const digit = 2
const letter = 3
const run = 4
const mark = 5
const fraction = 6

const asciiClasses = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letter
  if (code >= 48 && code <= 57) return digit
  if (code >= 10 && code <= 13) return newline
  return code <= 32 || code === 127 ? space : mark
})

function classOf(code: number): number {
  return code < 128 ? asciiClasses[code]! : classBeyondAscii(code)
}

/** By Unicode block; precise only where a trade inquiry needs it. */
function classBeyondAscii(code: number): number {
  if (code < 0x370) {
    if (code >= 0xc0) return code === 0xd7 || code === 0xf7 ? mark : letter
    if (code === 0xa0) return space
    if (fractionAt(code) > 0) return fraction
    // ª ° ² ³ µ º
    return code === 0xaa || code === 0xb0 || code === 0xb2 || code === 0xb3 || code === 0xb5 || code === 0xba ? letter : mark
  }
  if (code < 0x600) return code === 0x37e || code === 0x387 || (code >= 0x55a && code <= 0x55f) || code === 0x589 ? mark : letter
  if (digitAt(code) >= 0) return digit
  if (code < 0x700) return code === 0x60c || code === 0x61b || code === 0x61f || (code >= 0x66a && code <= 0x66d) || code === 0x6d4 ? mark : letter
  if (code < 0xe00) return code === 0x964 || code === 0x965 || code === 0x9f2 || code === 0x9f3 ? mark : letter
  if (code < 0x1100) return (code >= 0x10a0) ? letter : code === 0xe3f ? mark : run
  if (code < 0x1780) return code < 0x1200 ? run : letter
  if (code < 0x1800) return code === 0x17db ? mark : run
  if (code < 0x2000) return letter
  if (code < 0x2070) {
    if (code <= 0x200a || code === 0x202f || code === 0x205f) return space
    if (code === 0x2028 || code === 0x2029) return newline
    return code === 0x200c || code === 0x200d ? letter : code === 0x200b || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) ? space : mark
  }
  // ℃ ℉ №
  if (code < 0x3000) return code === 0x2103 || code === 0x2109 || code === 0x2116 ? letter : mark
  if (code < 0x3041) return code === 0x3000 ? space : code === 0x3005 || code === 0x3007 ? run : mark
  if (code < 0x3300) return code === 0x30fb ? mark : run
  // squared units: ㎡ ㎏ ㎜
  if (code < 0x3400) return letter
  if (code < 0xa000) return run
  if (code >= 0xac00 && code < 0xd7b0) return run
  if (code >= 0xf900 && code < 0xfb00) return run
  if (code >= 0xfb1d && code < 0xfe00) return letter
  if (code >= 0xfe70 && code < 0xfeff) return letter
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return letter
  if (code >= 0xff66 && code <= 0xff9f) return run
  return code === 0xfeff ? space : mark
}

function isSpecial(code: number): boolean {
  return code >= 0x2000 || code === 0xaa || code === 0xb2 || code === 0xb3 || code === 0xb5 || code === 0xba
}

/** Marks that tie a number to what stands before it, so that no thousands begin there. */
const joints = '-/._+x×*#'

/** Length units that a 2 or 3 makes an area or a volume of. */
const powered = new Set(['m', 'mm', 'cm', 'dm', 'km', 'ft', 'in', 'mtr', 'м', 'см', 'мм'])

function markText(raw: string, index: number, code: number): string {
  if (code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d) return '-'
  if (code === 0xff5e || code === 0x301c || code === 0x223c) return '~'
  if (code === 0xff1a) return ':'
  if (code === 0x2019 || code === 0x2032 || code === 0xb4 || code === 0x60) return "'"
  if (code === 0x201d || code === 0x2033 || code === 0x201c) return '"'
  return code >= 0xff01 && code <= 0xffef ? raw[index]!.normalize('NFKC') : raw[index]!
}

function isSpaceOrQuote(code: number): boolean {
  return code === 60 || code === 62 || code === 34 || classOf(code) <= newline
}

const longestLink = 2048
const longestHost = 100

/** Index after the link that begins at `start`. */
function linkEnd(raw: string, start: number, limit: number): number {
  let end = start
  while (end < limit && !isSpaceOrQuote(raw.charCodeAt(end)) && classOf(raw.charCodeAt(end)) !== run) end++
  return end
}

const asciiMarks = Array.from({ length: 128 }, (_, code) => markText(String.fromCharCode(code), 0, code))

function mayFollowPower(raw: string, index: number, limit: number): boolean {
  if (index >= limit) return true
  const kind = classOf(raw.charCodeAt(index))
  return kind !== digit && kind !== letter
}

/** Takes `raw[start, limit)` apart in one pass. */
export function tokenize(raw: string, start: number, limit: number): Token[] {
  const tokens: Token[] = []
  let glued = false
  let opensLine = true
  let previous: Token | null = null
  let index = start
  while (index < limit) {
    const from = index
    const code = raw.charCodeAt(index)
    const kind = classOf(code)
    if (kind === space) {
      glued = false
      index++
      continue
    }
    if (kind === newline) {
      glued = false
      opensLine = true
      index++
      continue
    }
    let token: Token
    if (kind === letter) {
      let highest = code
      let capital = code < 97
      let special = code >= 128 && isSpecial(code)
      let following = space
      for (index++; index < limit; index++) {
        const next = raw.charCodeAt(index)
        following = classOf(next)
        if (following !== letter) break
        if (next < 97) capital = true
        else if (next >= 128) {
          if (next > highest) highest = next
          if (isSpecial(next)) special = true
        }
      }
      const ascii = highest < 128
      let text = raw.slice(from, index)
      if (special) text = text.normalize('NFKC')
      if (capital || !ascii) text = text.toLowerCase()
      const next = index < limit ? raw.charCodeAt(index) : 0
      if ((next === 50 || next === 51) && powered.has(text) && mayFollowPower(raw, index + 1, limit)) {
        text += raw[index]!
        index++
      } else if ((next === 58 && (text === 'http' || text === 'https') && raw.startsWith('://', index)) || (next === 46 && text === 'www')) {
        index = linkEnd(raw, from, Math.min(limit, from + longestLink))
        token = { kind: 'link', start: from, end: index, text: 'link', glued, opensLine, value: 0, shape: null, ascii: false }
        tokens.push(token)
        previous = token
        glued = true
        opensLine = false
        continue
      } else if (following === digit && text.length > 1 && text.length <= 4 && text.endsWith('x') && glued && previous !== null && previous.kind === 'number') {
        // 60cmx90cm
        tokens.push({ kind: 'word', start: from, end: index - 1, text: text.slice(0, -1), glued, opensLine, value: 0, shape: null, ascii })
        previous = { kind: 'mark', start: index - 1, end: index, text: 'x', glued: true, opensLine: false, value: 0, shape: null, ascii: false }
        tokens.push(previous)
        continue
      }
      token = { kind: 'word', start: from, end: index, text, glued, opensLine, value: 0, shape: null, ascii }
    } else if (kind === digit) {
      const spaced: boolean = previous === null || (glued ? previous.kind === 'mark' && !joints.includes(previous.text) : !isTimes(previous))
      const number = readNumber(raw, index, limit, spaced)
      index = number.end
      token = { kind: 'number', start: from, end: index, text: raw.slice(from, index), glued, opensLine, value: number.value, shape: number.shape, ascii: false }
    } else if (kind === run) {
      while (index < limit && classOf(raw.charCodeAt(index)) === run) index++
      token = { kind: 'run', start: from, end: index, text: raw.slice(from, index), glued, opensLine, value: 0, shape: null, ascii: false }
    } else if (kind === fraction) {
      index++
      token = { kind: 'number', start: from, end: index, text: raw[from]!, glued, opensLine, value: fractionAt(code), shape: 'decimal', ascii: false }
    } else {
      index++
      let text = code < 128 ? asciiMarks[code]! : markText(raw, from, code)
      let markKind: Token['kind'] = 'mark'
      if (code === 64 && glued && previous !== null && previous.kind !== 'mark' && index < limit && classOf(raw.charCodeAt(index)) === letter) {
        const end = linkEnd(raw, from, Math.min(limit, from + longestHost))
        if (raw.slice(from, end).includes('.')) {
          index = end
          text = 'link'
          markKind = 'link'
        }
      }
      token = { kind: markKind, start: from, end: index, text, glued, opensLine, value: 0, shape: null, ascii: false }
    }
    tokens.push(token)
    previous = token
    glued = true
    opensLine = false
  }
  return tokens
}

/** Whether it is a times sign between two numbers: `2x40`, `60 × 120`, `60*120`. */
export function isTimes(token: Token | undefined): boolean {
  if (token === undefined) return false
  const { text } = token
  return text === 'x' || text === '×' || text === '*' || text === 'х' || text === '✕' || text === '✖'
}

/** Whether it begins with a capital letter. */
export function isCapitalised(raw: string, token: Token): boolean {
  const first = raw[token.start]!
  return first !== first.toLowerCase()
}

/** Whether all its letters are capitals. */
export function isUpperCase(raw: string, token: Token): boolean {
  const written = raw.slice(token.start, token.end)
  return written === written.toUpperCase() && written !== written.toLowerCase()
}
