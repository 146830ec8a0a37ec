import { mixedWithEnglish } from './mixed-with-english'
import { otherThanEnglish } from './other-than-english'
import { sellersOwn } from './sellers-own'
import { unknown } from './unknown'

/** The language family's rules. */
export const languageRules = [
  mixedWithEnglish,
  otherThanEnglish,
  sellersOwn,
  unknown,
] as const
