import { readAsLatin } from '../lists/confusables'
import { latinTwins } from '../lists/confusables.data'

const nameAtMost = 200
const lineAtMost = 1000
const picture = /[\p{Emoji_Presentation}\u2600-\u27bf]/u
const sign = /[!$%€£#*]/
const digitsRun = /\d{6,}/

/** Two to four words with a capital, as most names are written: nothing in them is a sign. */
const plainName = /^(?:[A-Z][a-z]{1,20} ){0,3}[A-Z][a-z]{1,20}$/

/**
 * What stands in a sender's name and in no person's or firm's: a picture, `!` and `$`, a number or a token drawn at random, letters kept apart.
 * `null` for none. A number that the mailbox is named by is the custom of some providers.
 */
export function signInName(name: string, local: string): string | null {
  if (plainName.test(name)) return null
  const cut = name.slice(0, nameAtMost)
  const drawn = picture.exec(cut)?.[0] ?? sign.exec(cut.replace(/yahoo!/gi, ''))?.[0] ?? drawnTokenIn(cut) ?? undefined
  if (drawn !== undefined) return drawn
  const digits = digitsRun.exec(cut)?.[0]
  // A name that is nothing but a number, or carries a telephone number, is somebody's own.
  if (digits !== undefined && /\p{L}{3}/u.test(cut) && !local.includes(digits) && !isTelephone(cut, digits)) return digits
  return isKeptApart(cut) ? cut.slice(0, 40) : null
}

/** Of the length of one, behind a plus or a Chinese name. */
function isTelephone(name: string, digits: string): boolean {
  return digits.length >= 7 && digits.length <= 13 && (name.includes(`+${digits}`) || /\p{Script=Han}/u.test(name))
}

const tokenAtLeast = 10
const pieceAtMost = 2.5
const piecesAtLeast = 5

/**
 * The first run of at least ten letters and digits in which capitals, small letters and digits change about as chance has it; `null` for none.
 * What is put together from words and numbers (`iPhone15ProMax256GB`) has longer pieces, an article number or a key in one kind of letters fewer.
 */
export function drawnTokenIn(line: string): string | null {
  for (const run of line.slice(0, lineAtMost).match(/[A-Za-z\d]{10,80}/g) ?? []) {
    if (run.length < tokenAtLeast || !/[a-z]/.test(run) || !/[A-Z]/.test(run)) continue
    const pieces = run.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? []
    if (pieces.length >= piecesAtLeast && run.length / pieces.length <= pieceAtMost) return run
  }
  return null
}

/** `N o r d b a n k`, `N.o.r.d.B.a.n.k`: single letters alone, four or more; initials are capitals with dots. */
function isKeptApart(name: string): boolean {
  const pieces = name.trim().split(/[\s.]+/).filter((piece) => /\p{L}/u.test(piece))
  if (pieces.length < 4 || pieces.some((piece) => [...piece].length > 1)) return false
  return !name.includes('.') || pieces.some((piece) => piece !== piece.toUpperCase())
}

/** Mathematical letters, letters in circles and squares, struck through, or with a mark that is not seen: Unicode's, but no language's. */
const styledLetter = /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u24b6-\u24e9]|\p{L}[\u0334-\u0338\u034f\u20d2-\u20e5]|\p{Script=Latin}[\u{e0100}-\u{e01ef}\u200b-\u200d\u2060]/u
const latinLetter = /\p{Script=Latin}/u
const twin = new RegExp(`[${latinTwins}]`)
const mixedFrom = 4
const shownAtMost = 60

/** The first word of a short line in letters of another kind that are read as plain ones; `null` for none. */
export function styledWordIn(line: string): string | null {
  if (!styledLetter.test(line)) return null
  const word = line.split(/\s+/).find((piece) => styledLetter.test(piece))
  return word === undefined ? null : [...word].slice(0, shownAtMost).join('')
}

/** The first word of a name that mixes Latin letters with Cyrillic or Greek twins of others; `null` for none. */
export function mixedWordIn(name: string): string | null {
  if (!twin.test(name)) return null
  for (const word of name.slice(0, nameAtMost).split(/[^\p{L}]+/u)) {
    if (word.length < mixedFrom || !twin.test(word) || !latinLetter.test(word)) continue
    if (/^[a-z]+$/.test(readAsLatin(word))) return word.slice(0, shownAtMost)
  }
  return null
}
