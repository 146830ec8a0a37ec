import { letterReadings } from './confusables.data'

let readings: ReadonlyMap<string, string> | null = null

function table(): ReadonlyMap<string, string> {
  if (readings) return readings
  const found = new Map<string, string>()
  for (const word of letterReadings.split(' ')) {
    const reading = /^[a-z0-9]+/.exec(word)![0]
    for (const letter of word.slice(reading.length)) found.set(letter, reading)
  }
  return (readings = found)
}

const beyondAscii = /[^\0-\x7f]/

/**
 * A short name as it is read by whoever takes every letter for a Latin one: lower case, without accents and invisible
 * characters; letters of other scripts that look like no Latin one stay as they are. Unicode's table (UTS #39).
 */
export function readAsLatin(name: string): string {
  const small = name.toLowerCase()
  if (!beyondAscii.test(small)) return small
  const known = table()
  let read = ''
  for (const char of small.normalize('NFKD').toLowerCase().replace(/[\p{M}\p{Cf}]/gu, '')) read += known.get(char) ?? char
  return read
}
