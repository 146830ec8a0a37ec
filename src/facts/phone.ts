import { folded } from '../inquiry/fold'
import type { Phone } from './types'

/** Countries by calling code. */
export type CallingCodes = (code: string) => readonly string[]

const digitsAtLeast = 7
const digitsAtMost = 15

/** Reads a telephone number as typed; `null` where nothing was typed. */
export function phoneOf(given: string | undefined, countriesOf: CallingCodes): Phone | null {
  const typed = given?.trim()
  if (!typed) return null
  const read = folded(typed.slice(0, 60))
  let digits = ''
  for (const char of read) if (char >= '0' && char <= '9') digits += char
  const international = /^\(?\s?(?:\+|00)/.test(read)
  if (international && digits.startsWith('00')) digits = digits.slice(2)
  let countries: readonly string[] = []
  if (international) {
    for (let length = 3; length >= 1 && countries.length === 0; length--) countries = countriesOf(digits.slice(0, length))
  }
  return {
    given: typed,
    plausible: digits.length >= digitsAtLeast && digits.length <= digitsAtMost && !isRun(digits),
    country: countries.length === 1 ? countries[0]! : null,
    countries,
  }
}

/** `1234567` or `5555555`: what a form gets that demands a number. */
function isRun(digits: string): boolean {
  return digits === digits[0]!.repeat(digits.length) || '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits)
}
