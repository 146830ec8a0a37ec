/** Cuts texts as short as inquiries are. All randomness comes from one seed, so that equal inputs give equal tables. */

export type Random = () => number

/** Mulberry32: small, even enough for drawing samples. */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Whole words in a row, of `least` to `most` characters together; `null` where the place drawn has none such. */
export function fragmentOf(text: string, least: number, most: number, random: Random): string | null {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length === 1) return cutOf(words[0]!, least, most, random)
  const from = Math.floor(random() * words.length)
  const wanted = least + random() * (most - least)
  let fragment = ''
  for (let at = from; at < words.length && fragment.length < wanted; at++) {
    const longer = fragment ? `${fragment} ${words[at]}` : words[at]!
    if (longer.length > most) break
    fragment = longer
  }
  for (let at = from - 1; at >= 0 && fragment.length < wanted; at--) {
    const longer = `${words[at]} ${fragment}`.trim()
    if (longer.length > most) break
    fragment = longer
  }
  return fragment.length >= least && fragment.length <= most ? fragment : null
}

/** A stretch of a text that has no spaces: Chinese, Japanese, Thai. */
function cutOf(text: string, least: number, most: number, random: Random): string | null {
  if (text.length < least) return null
  const length = Math.min(text.length, Math.round(least + random() * (most - least)))
  const start = Math.floor(random() * (text.length - length + 1))
  return text.slice(start, start + length)
}

/** As people type in haste: without accents. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').replaceAll('đ', 'd').replaceAll('ł', 'l').replaceAll('ı', 'i').replaceAll('ø', 'o')
}

const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const consonants = 'bcdfghjklmnpqrstvwxz'
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** What bots and hands on the keyboard leave: letters that are no language. */
export function gibberish(random: Random): string {
  const pick = (from: string) => from[Math.floor(random() * from.length)]!
  const word = (): string => {
    const length = 3 + Math.floor(random() * 12)
    const kind = random()
    if (kind < 0.25) {
      const row = keyboardRows[Math.floor(random() * keyboardRows.length)]!
      return Array.from({ length }, () => pick(row)).join('')
    }
    const from = kind < 0.45 ? consonants : letters
    return Array.from({ length }, () => (random() < 0.3 ? pick(from).toUpperCase() : pick(from))).join('')
  }
  return Array.from({ length: 1 + Math.floor(random() * 3) }, word).join(' ')
}
