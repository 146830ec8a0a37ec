import type { Weights } from './model'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const levelShift = 31
const payload = 5

/** Weights as text: version, scale and offset, then for each hash, rising, how far it is from the one before and its level. */
export function writeTable({ version, hashes, levels, scale }: Weights): string {
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
  return `${version} ${scale} ${hashes.length} ${rows}`
}

/** Reads what `writeTable` wrote. */
export function readTable(text: string): Weights {
  const [version = '', scale = '', count = '', rows = ''] = text.split(' ')
  const hashes = new Int32Array(Number(count))
  const levels = new Int8Array(Number(count))
  const values = new Int8Array(128)
  for (let at = 0; at < digits.length; at++) values[digits.charCodeAt(at)] = at
  let hash = 0
  let read = 0
  for (let at = 0; at < hashes.length; at++) {
    for (let shift = 0; ; shift += payload) {
      const digit = values[rows.charCodeAt(read++)]!
      hash += (digit & 31) << shift
      if (digit < 32) break
    }
    hashes[at] = hash
    levels[at] = values[rows.charCodeAt(read++)]! - levelShift
  }
  return { version, hashes, levels, scale: Number(scale) }
}
