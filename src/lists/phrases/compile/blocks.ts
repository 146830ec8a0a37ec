import { isWordLike, readPhrase, type Stretch } from '../notation'
import { scriptGroupOf, scriptGroups } from '../script-groups'
import { wordEnd } from '../triggers'
import { openBeginning, type Token, tokensOf } from './tokens'

/** The phrases of a language, each with the number of its meaning. */
export interface LanguagePhrases {
  readonly language: string
  readonly phrases: Iterable<readonly [phrase: string, meaning: number]>
}

export interface SpelledSequence {
  readonly meaning: number
  readonly stretches: readonly Stretch[]
}

/** The phrases of a language that are read at once. */
export interface LanguagePart {
  readonly language: string
  readonly sequences: readonly SpelledSequence[]
}

/** What is read when a text has a word that begins in one of some ways: none of its phrases can be said without. */
export interface TriggeredBlock extends LanguagePart {
  /** Beginnings of words. */
  readonly triggers: readonly string[]
}

/** The phrases of a group of scripts: those read with the first letter of it, and those that wait for a word. */
export interface Group {
  readonly base: readonly LanguagePart[]
  readonly triggered: readonly TriggeredBlock[]
}

/** Longest literal of a phrase; it bounds the work at one place of a text. */
const literalAtMost = 120

/**
 * Sorts phrases by what a text must have for any of them to be in it. Those of group 0 that are not of the first language, whose words
 * are in every other text, wait for a word that the first language has not.
 * @throws {SyntaxError} for a phrase that is none
 * @throws {RangeError} for a literal that is too long
 */
export function groupsOf(languages: readonly LanguagePhrases[]): Group[] {
  const groups = Array.from({ length: scriptGroups }, () => languages.map(({ language }) => ({ language, sequences: [] as SpelledSequence[] })))
  languages.forEach(({ phrases }, at) => {
    for (const [phrase, meaning] of phrases) {
      for (const stretches of readPhrase(phrase)) {
        const tooLong = stretches.flatMap(({ literals }) => literals).find(({ literal }) => literal.length > literalAtMost)
        if (tooLong) throw new RangeError(`a literal longer than ${literalAtMost} characters in phrase "${phrase}"`)
        // A stretch that nothing is written for, such as "(one|)*" has, is never found.
        if (stretches.some(({ literals }) => literals.every(({ literal }) => literal === ''))) continue
        groups[groupOf(stretches)]![at]!.sequences.push({ meaning, stretches })
      }
    }
  })
  return groups.map((group, number) => (number === 0 ? withTriggers(group) : { base: group.filter(hasPhrases), triggered: [] }))
}

/** The group of scripts without which a phrase cannot be said: the first that all literals of a stretch have a letter of. */
function groupOf(stretches: readonly Stretch[]): number {
  for (let group = 1; group < scriptGroups; group++) {
    if (stretches.some(({ literals }) => literals.every(({ literal }) => literal.split('').some((unit) => scriptGroupOf(unit.charCodeAt(0)) === group)))) return group
  }
  return 0
}

function hasPhrases({ sequences }: LanguagePart): boolean {
  return sequences.length > 0
}

function withTriggers([first, ...others]: readonly LanguagePart[]): Group {
  if (!first) return { base: [], triggered: [] }
  const common = wordsOf(first.sequences)
  const base: LanguagePart[] = [first]
  const triggered: TriggeredBlock[] = []
  for (const { language, sequences } of others) {
    const triggers = new Set<string>()
    const waiting: SpelledSequence[] = []
    const atOnce: SpelledSequence[] = []
    for (const sequence of sequences) {
      const choices = sequence.stretches.map((stretch) => triggersOf(stretch, common, triggers)).filter((choice) => choice !== null)
      const best = choices.sort((a, b) => added(a, triggers) - added(b, triggers))[0]
      if (!best) atOnce.push(sequence)
      else {
        waiting.push(sequence)
        for (const key of best) triggers.add(key)
      }
    }
    if (waiting.length < worthWaiting) base.push({ language, sequences })
    else {
      base.push({ language, sequences: atOnce })
      triggered.push({ language, sequences: waiting, triggers: [...triggers] })
    }
  }
  return { base: base.filter(hasPhrases), triggered }
}

function added(keys: readonly string[], known: ReadonlySet<string>): number {
  return keys.filter((key) => !known.has(key)).length
}

/** The words of the language that is in most texts, and all that they begin with. */
interface Common {
  readonly words: ReadonlySet<string>
  readonly beginnings: ReadonlySet<string>
}

function wordsOf(sequences: readonly SpelledSequence[]): Common {
  const words = new Set<string>()
  const beginnings = new Set<string>()
  for (const { stretches } of sequences) {
    for (const literal of stretches.flatMap(({ literals }) => literals)) {
      for (const { letters } of tokensOf(literal)) {
        words.add(letters)
        for (let length = 1; length <= letters.length; length++) beginnings.add(letters.slice(0, length))
      }
    }
  }
  return { words, beginnings }
}

/** Of fewer phrases a block is not made. */
const worthWaiting = 40
const triggerAtLeast = 3
const triggerFrom = 5

/** Beginnings of words, one of which is in every literal of a stretch and none in a common word; `null` where a literal has none. */
function triggersOf(stretch: Stretch, common: Common, known: ReadonlySet<string>): string[] | null {
  const triggers = new Set<string>()
  for (const literal of stretch.literals) {
    const own = tokensOf(literal).flatMap((token) => triggerOf(token, common))
    const best = own.find((trigger) => known.has(trigger) || triggers.has(trigger)) ?? own.sort((a, b) => b.length - a.length)[0]
    if (best === undefined) return null
    triggers.add(best)
  }
  return [...triggers]
}

/** The shortest beginning of a word that no common word has, or else the word and its end, where it is none of them. */
function triggerOf({ letters, isOpen }: Token, { beginnings, words }: Common): string[] {
  if (letters.startsWith(openBeginning)) return []
  for (let length = Math.min(triggerFrom, letters.length); length <= letters.length; length++) {
    if (length >= triggerAtLeast && !beginnings.has(letters.slice(0, length))) return [letters.slice(0, length)]
  }
  return !isOpen && letters.length >= triggerAtLeast && !words.has(letters) && isWordLike(letters.charCodeAt(0)) ? [letters + wordEnd] : []
}
