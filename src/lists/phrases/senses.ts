import type { Message, Span, Text } from '../../inquiry/text'
import { rawIndex, spanOfFolded } from '../../inquiry/text'
import type { Concept } from '../concepts'
import type { SenseTable } from './sense-table'
import { eachStem } from './stems'

/** How near the words of an inquiry come to what its concepts are spoken with, phrase or none. */
export interface Senses {
  /** By the number of a meaning, in sixteenths of a nat: what its words add up to in the sentence that comes nearest. */
  readonly levels: Uint8Array
  /** The same of the subject alone. */
  readonly subjectLevels: Uint8Array
  /** The sentence that comes nearest to a concept; `null` where none does. */
  nearest(concept: Concept): { readonly text: string; readonly span: Span } | null
}

/** Beyond this a concept is as good as said. */
const levelAtMost = 192
/** Characters of the sender's own words that are read. */
const readsAtMost = 4000
const shownAtMost = 80

const space = 0x20
const lineFeed = 0x0a
const sentenceEnds = new Set('.!?;|。！？；،؟।'.split('').map((sign) => sign.charCodeAt(0)))

/** The number of the sentence that is read, of all that ever were: each is above nought, so that no row was met in it before. */
let sentence = 1
/** Written over by every sentence. */
let sums = new Int32Array(0)

/**
 * What the subject and the sender's own words come near to.
 *
 * @param tables of the message's language and of those that are mixed with it, in the order in which a word is looked for
 */
export function readSenses(message: Message, tables: readonly SenseTable[], meanings: readonly Concept[]): Senses {
  const count = meanings.length
  const levels = new Uint8Array(count)
  const places = new Int32Array(count * 2)
  const inSubject = new Uint8Array(count)
  if (sums.length < count) sums = new Int32Array(count)
  const touched: number[] = []
  const read = (text: Text, start: number, end: number) => {
    const { folded } = text
    let from = start
    const close = (to: number) => {
      for (const meaning of touched) {
        const level = Math.min(levelAtMost, sums[meaning]!)
        if (level > levels[meaning]!) {
          levels[meaning] = level
          places[meaning * 2] = from
          places[meaning * 2 + 1] = to
          inSubject[meaning] = text === message.subject ? 1 : 0
        }
        sums[meaning] = 0
      }
      touched.length = 0
      sentence++
    }
    for (let at = start; at <= end; at++) {
      if (at < end && !sentenceEnds.has(folded.charCodeAt(at)) && !isLineEnd(text, at)) continue
      eachStem(folded, from, at, (stem, cutAtFour, cutAtThree, cutAtTwo) => {
        for (const table of tables) {
          const row = rowOf(table, stem, cutAtFour, cutAtThree, cutAtTwo)
          if (row < 0) continue
          if (table.metIn[row] === sentence) break
          table.metIn[row] = sentence
          const last = table.from[row + 1]!
          for (let i = table.from[row]!; i < last; i++) {
            const meaning = table.meanings[i]!
            if (sums[meaning] === 0) touched.push(meaning)
            sums[meaning]! += table.levels[i]!
          }
          break
        }
      })
      close(at)
      from = at + 1
    }
  }
  read(message.subject, 0, message.subject.folded.length)
  const subjectLevels = levels.slice()
  let left = readsAtMost
  for (const { kind, start, end } of message.segments) {
    if (kind !== 'now' || left <= 0) continue
    read(message.body, start, Math.min(end, start + left))
    left -= end - start
  }
  return {
    levels,
    subjectLevels,
    nearest: (concept) => {
      const meaning = meanings.indexOf(concept)
      if (meaning < 0 || levels[meaning] === 0) return null
      const text = inSubject[meaning] === 1 ? message.subject : message.body
      const [start, end] = trimmed(text.folded, places[meaning * 2]!, places[meaning * 2 + 1]!)
      return { text: shown(text.raw.slice(rawIndex(text, start), rawIndex(text, end))), span: spanOfFolded(text, start, end) }
    },
  }
}

function rowOf(table: SenseTable, stem: number, cutAtFour: number, cutAtThree: number, cutAtTwo: number): number {
  const row = table.row(stem)
  if (row >= 0 || cutAtTwo === 0) return row
  const four = cutAtFour === 0 ? -1 : table.row(cutAtFour)
  if (four >= 0) return four
  const three = cutAtThree === 0 ? -1 : table.row(cutAtThree)
  return three >= 0 ? three : table.row(cutAtTwo)
}

/** A sentence as it is shown: its white space as blanks, and no more of it than tells. */
function shown(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ')
  if (line.length <= shownAtMost) return line
  const blank = line.lastIndexOf(' ', shownAtMost)
  return `${line.slice(0, blank > shownAtMost / 2 ? blank : shownAtMost)}…`
}

function trimmed(folded: string, from: number, to: number): [start: number, end: number] {
  let start = from
  let end = to
  while (start < end && folded.charCodeAt(start) === space) start++
  while (start < end && folded.charCodeAt(end - 1) === space) end--
  return [start, end]
}

/** Lines end where folding has left a blank. */
function isLineEnd(text: Text, at: number): boolean {
  return text.rawAt !== null && text.folded.charCodeAt(at) === space && text.raw.charCodeAt(text.rawAt[at]!) === lineFeed
}
