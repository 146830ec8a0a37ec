import type { Weights } from './model'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const levelShift = 31
const payload = 5

/** Weights as text: version, scale, number and languages, then for each hash, rising, how far it is from the one before and its level. */
export function writeTable({ version, hashes, levels, scale, languages }: Weights): string {
  let rows = ''
  let before = 0
  hashes.forEach((hash, at) => {
    for (let rest = hash - before; ; rest >>>= payload) {
      const more = rest >>> payload > 0
      rows += digits[(rest & 31) | (more ? 32 : 0)]
      if (!more) break
    }
    rows += digits[levels[at]! + levelShift]
    before = hash
  })
  return `${version} ${scale} ${hashes.length} ${languages.join(',')} ${rows}`
}

/**
 * Reads what `writeTable` wrote.
 * @throws {RangeError} when the text is cut off, or is none of this form
 */
export function readTable(text: string): Weights {
  const [version = '', scale = '', count = '', languages = '', rows = ''] = text.split(' ')
  const hashes = new Int32Array(Number(count))
  const levels = new Int8Array(Number(count))
  const values = new Int8Array(128)
  for (let at = 0; at < digits.length; at++) values[digits.charCodeAt(at)] = at
  let hash = 0
  let read = 0
  for (let at = 0; at < hashes.length; at++) {
    for (let shift = 0; ; shift += payload) {
      if (read >= rows.length) throw new RangeError(`a table of ${count} weights ends after ${at}`)
      const digit = values[rows.charCodeAt(read++)]!
      hash += (digit & 31) << shift
      if (digit < 32) break
    }
    hashes[at] = hash
    levels[at] = values[rows.charCodeAt(read++)]! - levelShift
  }
  return { version, hashes, levels, scale: Number(scale), languages: languages.split(',') }
}
