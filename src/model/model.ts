import type { Message, Span } from '../inquiry/text'
import { spanOfFolded } from '../inquiry/text'
import { eachFeature } from './features'

/** What a text model makes of a message's wording. */
export interface Leaning {
  /** Tenths of the rule's full weight, from -10 (as honest mail is worded) to 10 (as spam and fraud are). */
  readonly strength: number
  /** What told most, in the direction of `strength`, the strongest first. */
  readonly fragments: readonly { readonly text: string; readonly span: Span }[]
}

/** Judges wording alone. A model of your own takes the place of the shipped one through `createScorer({ lists: { model } })`. */
export interface TextModel {
  /** Names what it was made of; goes into `versions.model`. */
  readonly version: string
  /**
   * `null` where the message has too little that it knows.
   *
   * @param language code of the message's language; `undefined` where it does not matter
   */
  readonly read: (message: Message, language?: string) => Leaning | null
}

/** Levels by hash, rising, and how their sums become a leaning. */
export interface Weights {
  readonly version: string
  readonly hashes: Int32Array
  readonly levels: Int8Array
  /** Decibans of one level in a text of one feature. */
  readonly scale: number
  /** Languages of which it has met bad texts as well as honest ones: in others its words of honest mail are no more than words of the language. */
  readonly languages: readonly string[]
}

/** Characters of the sender's own words that are read. */
export const readsAtMost = 2000
const knownAtLeast = 4
/** So many features tell half of what they seem to: few words are little evidence. */
const doubted = 10
const strengthAtMost = 10
const fragmentsAtMost = 3
/** Shorter words tell a reader nothing. */
const shownLetters = 4

/** A linear model over words, word pairs and pairs of characters; each counts once. */
export function linearModel(weights: () => Weights): TextModel {
  let ready: { table: Weights; slots: Int32Array; met: Uint8Array } | null = null
  const open = () => {
    if (ready) return ready
    const table = weights()
    return (ready = { table, slots: slotsOf(table.hashes), met: new Uint8Array(table.hashes.length) })
  }
  return {
    get version() {
      return open().table.version
    },
    read(message, language) {
      const { table, slots, met } = open()
      const seen: Met[] = []
      let sum = 0
      for (const part of partsOf(message)) {
        eachFeature(part.text.folded, part.start, part.end, (hash, from, to) => {
          const at = find(table.hashes, slots, hash)
          if (at < 0 || met[at] === 1) return
          met[at] = 1
          sum += table.levels[at]!
          seen.push({ at, part, from, to })
        })
      }
      for (const { at } of seen) met[at] = 0
      if (seen.length < knownAtLeast) return null
      const decibans = ((table.scale * sum) / Math.sqrt(seen.length)) * (seen.length / (seen.length + doubted))
      const strength = Math.max(-strengthAtMost, Math.min(strengthAtMost, Math.round(decibans)))
      if (strength === 0 || (strength < 0 && language !== undefined && !table.languages.includes(language))) return { strength: 0, fragments: [] }
      return { strength, fragments: fragmentsOf(seen, table.levels, Math.sign(strength)) }
    },
  }
}

/** A feature that the table knows, where it was met first. */
interface Met {
  readonly at: number
  readonly part: Part
  readonly from: number
  readonly to: number
}

interface Part {
  readonly text: Message['body']
  readonly start: number
  readonly end: number
}

/** The subject, and the sender's own words now. */
function partsOf({ subject, body, segments }: Message): Part[] {
  const parts: Part[] = [{ text: subject, start: 0, end: Math.min(subject.folded.length, readsAtMost) }]
  let left = readsAtMost
  for (const { kind, start, end } of segments) {
    if (kind !== 'now' || left <= 0) continue
    parts.push({ text: body, start, end: Math.min(end, start + left) })
    left -= end - start
  }
  return parts
}

function fragmentsOf(seen: readonly Met[], levels: Int8Array, direction: number): Leaning['fragments'] {
  const inDirection = seen.filter(({ at }) => levels[at]! * direction > 0)
  const long = inDirection.filter(({ part, from, to }) => to - from >= shownLetters || part.text.folded.charCodeAt(from) > 0x2ff)
  const telling = (long.length > 0 ? long : inDirection).sort((a, b) => (levels[b.at]! - levels[a.at]!) * direction || a.at - b.at)
  const shown: Met[] = []
  for (const one of telling) {
    if (shown.length === fragmentsAtMost) break
    if (!shown.some((other) => other.part === one.part && one.from < other.to && other.from < one.to)) shown.push(one)
  }
  return shown.map(({ part: { text }, from, to }) => ({ text: text.folded.slice(from, to), span: spanOfFolded(text, from, to) }))
}

/** Open addressing: places in `hashes`, plus one. */
function slotsOf(hashes: Int32Array): Int32Array {
  let size = 16
  while (size < hashes.length * 2) size *= 2
  const slots = new Int32Array(size)
  for (let at = 0; at < hashes.length; at++) {
    let slot = hashes[at]! & (size - 1)
    while (slots[slot]) slot = (slot + 1) & (size - 1)
    slots[slot] = at + 1
  }
  return slots
}

function find(hashes: Int32Array, slots: Int32Array, hash: number): number {
  const last = slots.length - 1
  for (let slot = hash & last; slots[slot]; slot = (slot + 1) & last) if (hashes[slots[slot]! - 1] === hash) return slots[slot]! - 1
  return -1
}
