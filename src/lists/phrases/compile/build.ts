import type { Automaton } from '../automaton'
import { Machine } from '../machine'
import { compilePhrases } from './compile'

/** An automaton over some phrases, each with the number of its meaning: compiled and read as the shipped ones are. */
export function buildAutomaton(phrases: Iterable<readonly [phrase: string, meaning: number]>): Automaton {
  const all = [...phrases]
  const meanings = Math.max(0, ...all.map(([, meaning]) => meaning)) + 1
  return new Machine(compilePhrases([{ language: 'any', phrases: all }], meanings), meanings)
}
