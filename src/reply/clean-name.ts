import { honorificOf } from '../lists/honorifics'

const nameAtMost = 320
const partAtMost = 60
const partsAtMost = 3
const wordsAtMost = 8

/**
 * The parts of what stands as a name that may be a person's name, best first, each as words: one line of letters, without
 * emoji, invisible characters, brackets and what follows a dash or a bar. None where there is an address, a link, a digit or
 * any other sign in it.
 */
export function nameParts(given: string, language: string): string[][] {
  // Plain names of letters and single blanks, which most are, need no cleaning.
  if (given.length <= partAtMost && /^[A-Za-zÀ-ɏЀ-ӿ]+(?: [A-Za-zÀ-ɏЀ-ӿ]+){0,4}$/.test(given) && !between.test(given) && !drawn.test(given)) return [given.normalize('NFC').split(' ')]
  const parts: string[][] = []
  for (const part of piecesOf(firstLine(given.slice(0, nameAtMost)))) {
    const words = wordsOf(part, language)
    if (words) parts.push(words)
    if (parts.length >= partsAtMost) break
  }
  return parts
}

function firstLine(text: string): string {
  return text.split(/[\n\r\v\f\u0085\u2028\u2029]/, 8).find((line) => line.trim() !== '') ?? ''
}

const between = /\s[-–—~:@]\s|\s?[|/\\•;]\s?|\s(?:from|at|via|bei|chez|c\/o)\s/i

/** One letter over and over, or more marks on one than any script sets. */
const drawn = /\p{M}{4}|(\p{L})\1{3}/u

function piecesOf(line: string): string[] {
  return line
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (char, at: number, whole: string) => (isJoiner(char) && isJoined(whole.charCodeAt(at - 1)) && isJoined(whole.charCodeAt(at + 1)) ? char : ''))
    .replace(/[\p{Extended_Pictographic}\p{So}\p{Sk}\ufe00-\ufe0f\u20e3]/gu, ' ')
    .replace(/["“”„«»]/g, ' ')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .split(between, 6)
}

function isJoiner(char: string): boolean {
  return char === '\u200c' || char === '\u200d'
}

/** Letters of Arabic and Indic scripts, between which a joiner is part of the spelling. */
function isJoined(code: number): boolean {
  return (code >= 0x620 && code <= 0x6ff) || (code >= 0x900 && code <= 0xdff)
}

function wordsOf(part: string, language: string): string[] | null {
  const text = part
    .replace(/[`´‘’ʼ]/g, "'")
    .replace(/[‐‑‒–]/g, '-')
    .replace(/[・·•]/g, ' ')
    .replace(/(?<=^|[\s.])(\p{L}{1,6})\.(?=(\p{L}{1,6}))/gu, (whole, word: string, next: string) => (isAbbreviated(word, next, language) ? `${word}. ` : whole))
    .replace(/^[\s,.'-]+|[\s,'-]+$/g, '')
  if (text === '' || text.length > partAtMost || !/^[\p{L}\p{M}.,' \u200c\u200d-]+$/u.test(text) || drawn.test(text)) return null
  const words = text.replace(/,/g, ' , ').split(/\s+/).filter((word) => word !== '')
  if (words.length > wordsAtMost || words.some((word) => /\p{L}{2,}\.\p{L}{2,}/u.test(word) && !honorificOf(word, language))) return null
  return words
}

/** Whether a word ends at its dot, as in `Dr.Müller` and `J.Smith`, and does not go on behind it as `Dott.ssa` does. */
function isAbbreviated(word: string, next: string, language: string): boolean {
  return !honorificOf(word + next, language) && (word.length === 1 || honorificOf(word, language) !== null)
}
