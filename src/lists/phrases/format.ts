import { numberModels } from './range-decoder'

/** The phrases of a group of scripts. */
export interface PhraseTable {
  /** The base and the blocks; none where the group has no phrases. */
  readonly texts: readonly string[]
  /** The languages of the base's parts, in their order, and of the blocks; divided by spaces. */
  readonly base: string
  readonly blocks: string
}

/**
 * How phrases are stored: for each group of scripts (`script-groups.ts`) a text that is read with the first letter of it, its base, and
 * one for each block of phrases that waits for a word, in the signs of a range coder (`range-decoder.ts`). Written by
 * `compile/compile.ts`, read by `read.ts`. The base is
 *
 * - the letters of the group, as distances; the number of its parts, the parts, one a language
 * - the number of the blocks, and for each of them the hashes of what its words begin with, as distances.
 *
 * A block is one part, whose models go on from those at the end of the base. A part is
 *
 * - its words in order: how many letters of the word before are kept, the next letter as a distance, the others each with
 *   models for the letter before; whether it stands as a whole word, open-ended or both, and how often
 * - its phrases, meaning by meaning: for each the number of stretches, for each the gap before it and its graph.
 *
 * A graph's node tells whether a literal ends there, how many arcs leave it, and whether it will be referred to; an arc its set of
 * tokens, whether a space stands before them, and its target: the end, a new node, which follows at once, or one referred to. A set is one
 * that was there before, or its tokens in order, each coded by how often it is still to come in the language.
 */
export const gaps: readonly number[] = [0, 1, 14, 40]

/** Bits of a trigger's distance from the one before that are as likely 0 as 1. */
export const triggerLowBits = 12

/** Targets of an arc. */
export const toEnd = 0
export const toNew = 1
export const toKnown = 2

/** Letters of alphabets up to this size have models for the letter before; larger ones are Han and Hangul, whose words are single characters. */
export const contextsAtMost = 200

/** Where the models of each thing begin; those of letters come last, as they depend on the alphabet. */
export const models = (() => {
  let next = 0
  const number = () => (next += numberModels) - numberModels
  const few = (count: number) => (next += count) - count
  return {
    letterDistance: number(), languages: number(), words: number(),
    kept: [number(), number(), number(), number()], step: [number(), number(), number()], forms: few(8), count: number(),
    phrases: number(), stretches: number(), gap: few(4), isKnown: few(2), ends: few(2), arcs: [number(), number()], isShared: few(4),
    triggerDistance: number(), size: [number(), number()], isKnownSet: few(2), isSpaced: few(4), target: few(8 * 4), letters: next,
  }
})()

/** Bits of a letter's number, of which 0 is the end of a word. */
export function letterBits(alphabet: number): number {
  return 32 - Math.clz32(alphabet)
}

/** As many models as a group with such an alphabet needs, each as likely 0 as 1. */
export function freshModels(alphabet: number): Uint16Array {
  return new Uint16Array(models.letters + (alphabet <= contextsAtMost ? alphabet + 1 : 1) * (2 << letterBits(alphabet))).fill(1024)
}

/** Where the models of a letter begin, by the number of the letter before. */
export function letterModels(alphabet: number, before: number): number {
  return models.letters + (alphabet <= contextsAtMost ? before : 0) * (2 << letterBits(alphabet))
}
