import type { AcademicTitle, StatedGender } from '../lists/honorifics'

/** Who is greeted, in the parts that languages greet by. Nothing in it is guessed: what is not known is `null`. */
export interface Addressee {
  /** The name in its usual order, without titles; `''` where only a way to be addressed is stated (`Madame`). */
  readonly full: string
  readonly given: string | null
  /** The family name; `null` also where names have none, or where it cannot be told from the given one. */
  readonly family: string | null
  readonly patronymic: string | null
  /** As the sender states it, by Mr or Frau, 女士, or a patronymic; never by the given name. */
  readonly gender: StatedGender | null
  readonly title: AcademicTitle | null
  /** What a Chinese or Korean sender is called by at work: `经理`, `과장`. */
  readonly position: string | null
}

/** What a sender may have left out. */
export const missingCodes = [
  'product', 'quantity', 'specification', 'destination', 'incoterm', 'target-date', 'certificate', 'artwork', 'sample-address', 'company', 'territory',
  'order-number', 'photos', 'payment-reference', 'solution', 'earlier-message', 'purpose',
] as const
/** Something that is still needed for an answer. */
export type MissingCode = (typeof missingCodes)[number]

/** What a thing that was read of the demand is. */
export const understoodCodes = ['reference', 'product', 'model', 'quantity', 'specification', 'certificate', 'incoterm', 'port', 'payment-term', 'target-price', 'deadline'] as const
/** What a thing that was read of the demand is. */
export type UnderstoodCode = (typeof understoodCodes)[number]

/** One thing that was read, in the sender's own words where they can be quoted: at most 60 characters on one line, without links. */
export interface Understood {
  readonly code: UnderstoodCode
  readonly value: string
}
