import type { Channel, Grade, Verdict } from '../inquiry/schema'
import type { Decibans } from '../score/assessment'

/** What a labelled inquiry is said to be; what its writer left open is `null`. */
export interface Label {
  readonly verdict: Verdict | null
  readonly grade: Grade | null
  readonly intent: string | null
  readonly language: string | null
}

/** A rule or composite that spoke, with what it moved. */
export interface Spoken {
  readonly rule: string
  readonly points: number
  readonly decibans: Decibans
}

/** One labelled inquiry with what the library made of it: all that measuring needs, and no text. */
export interface Labelled {
  /** The inquiry's id; else its place in the run. */
  readonly id: string
  readonly label: Label
  readonly verdict: Verdict
  readonly grade: Grade
  readonly intent: string
  readonly language: string
  readonly probabilities: Readonly<Record<Verdict, number>>
  readonly worth: number
  readonly score: number
  readonly channel: Channel | null
  /** Characters of the body as given. */
  readonly length: number
  readonly spoken: readonly Spoken[]
  readonly skipped: readonly string[]
}

/** Whether a label says that an inquiry is not honest; `null` where it says nothing. */
export function isBad({ verdict }: Label): boolean | null {
  return verdict === null ? null : verdict !== 'genuine'
}

/** The chance that it is not honest, 0 to 1: what a threshold is held against. */
export function riskOf({ probabilities }: Labelled): number {
  return 1 - probabilities.genuine
}
