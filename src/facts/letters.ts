/** Letters of a text, and how many of those with two cases are capitals. */
export function countLetters(text: string): { letters: number; cased: number; capitals: number } {
  let letters = 0
  let cased = 0
  let capitals = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code >= 0xd800 && code <= 0xdfff ? kindOf(String.fromCodePoint(text.codePointAt(at)!)) : kinds[code]! || (kinds[code] = kindOf(text[at]!))
    if (kind === noLetter) continue
    letters++
    if (kind === uncased) continue
    cased++
    if (kind === capital) capitals++
  }
  return { letters, cased, capitals }
}

const noLetter = 1
const uncased = 2
const small = 3
const capital = 4
/** What each character of 16 bits is, worked out when it is first met. */
const kinds = new Uint8Array(0x10000)

function kindOf(char: string): number {
  if (!letter.test(char)) return noLetter
  const lower = char.toLowerCase()
  if (lower === char.toUpperCase()) return uncased
  return lower === char ? small : capital
}

const letter = /^\p{L}$/u

const wordAtLeast = 5
const consonantsAtLeast = 5

/**
 * Words of Latin letters, of five and more, and how many of them nobody can pronounce: without a vowel, or with five
 * consonants in a row. `y` counts as a vowel; a word with digits in it is none (article numbers).
 *
 * @param folded lower case, accents taken off
 */
export function countUnpronounceable(folded: string): { words: number; unpronounceable: number } {
  let words = 0
  let unpronounceable = 0
  let length = 0
  let run = 0
  let longestRun = 0
  let vowels = 0
  let digits = false
  for (let i = 0; i <= folded.length; i++) {
    const code = i < folded.length ? folded.charCodeAt(i) : 0x20
    if (code >= 0x61 && code <= 0x7a) {
      length++
      if (isVowel(code)) {
        vowels++
        run = 0
      } else longestRun = Math.max(longestRun, ++run)
    } else if (code >= 0x30 && code <= 0x39) digits = true
    else {
      if (length >= wordAtLeast && !digits) {
        words++
        if (vowels === 0 || longestRun >= consonantsAtLeast) unpronounceable++
      }
      length = run = longestRun = vowels = 0
      digits = false
    }
  }
  return { words, unpronounceable }
}

function isVowel(code: number): boolean {
  return code === 0x61 || code === 0x65 || code === 0x69 || code === 0x6f || code === 0x75 || code === 0x79
}
