/** Called for each phrase found: its meaning's number and its place in the folded text. */
export type Found = (meaning: number, start: number, end: number) => void

/** Finds all phrases in one pass over a folded text. */
export interface Automaton {
  scan(folded: string, found: Found): void
}
