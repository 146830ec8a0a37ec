import { alternatives } from '../notation'
import { simplifiedCharacters, traditionalCharacters } from './characters.data'
import { localWords, traditionalWords } from './traditional-words'

/** Each phrase of a pack with the forms of traditional script beside those of simplified script. */
export function inBothScripts<Name extends string>(phrases: { readonly [Key in Name]?: readonly string[] }): { [Key in Name]?: readonly string[] } {
  return Object.fromEntries(Object.entries<readonly string[] | undefined>(phrases).map(([name, list]) => [name, list?.map(withTraditional)])) as { [Key in Name]?: readonly string[] }
}

/**
 * A phrase with, beside each wording, how it is written in traditional script: as most write it, as others do, and in the words
 * of Taiwan and Hong Kong. A wording that stands outside brackets gets brackets for it.
 */
export function withTraditional(phrase: string): string {
  const spellings = [usual, other, local].map((style) => pieces(convert(phrase, style)))
  return pieces(phrase)
    .map((piece, at) => {
      const own = wordings(piece)
      const all = [...new Set([...own, ...spellings.flatMap((spelling) => wordings(spelling[at]!))])]
      return all.length === own.length ? piece : `(${all.join('|')})`
    })
    .join('')
}

/** A style of writing: its words by their first character. Characters that are no part of such words go by the table. */
type Style = ReadonlyMap<string, readonly (readonly [simplified: string, written: string])[]>

const characters: ReadonlyMap<string, string> = new Map([...simplifiedCharacters].map((character, at) => [character, traditionalCharacters[at]!]))
/** Characters that Hong Kong and others write differently. */
const otherCharacters: ReadonlyMap<string, string> = new Map([['账', '賬'], ['里', '裏'], ['周', '周'], ['着', '着'], ['温', '温'], ['启', '啓'], ['占', '占'], ['余', '余']])

const usual = styleOf(traditionalWords.map(([simplified, written]) => [simplified, written]))
const other = styleOf([...traditionalWords.map(([simplified, written, another]) => [simplified, another ?? written] as const), ...otherCharacters])
const local = styleOf([...localWords, ...traditionalWords.map(([simplified, written]) => [simplified, written] as const)])

function styleOf(words: readonly (readonly [simplified: string, written: string])[]): Style {
  const style = new Map<string, (readonly [string, string])[]>()
  for (const word of [...words].sort(([a], [b]) => b.length - a.length)) style.set(word[0][0]!, [...(style.get(word[0][0]!) ?? []), word])
  return style
}

function convert(text: string, style: Style): string {
  let converted = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    const word = style.get(character)?.find(([simplified]) => text.startsWith(simplified, at))
    converted += word ? word[1] : (characters.get(character) ?? character)
    if (word) at += word[0].length - 1
  }
  return converted
}

/** The phrase cut into outer brackets, runs of text, and what separates them. */
function pieces(phrase: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  const cut = (at: number) => {
    if (at > start) found.push(phrase.slice(start, at))
    start = at
  }
  for (let at = 0; at < phrase.length; at++) {
    const character = phrase[at]!
    if (character === '(' && depth++ === 0) cut(at)
    else if (character === ')' && --depth === 0) cut(at + 1)
    else if (depth === 0 && (character === ' ' || character === '…')) {
      cut(at)
      cut(at + 1)
    }
  }
  cut(phrase.length)
  return found
}

/** The alternatives of an outer bracket, or the run of text alone. */
function wordings(piece: string): string[] {
  return piece.startsWith('(') ? alternatives(piece.slice(1, -1)) : [piece]
}
