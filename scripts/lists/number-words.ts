import { folded } from '../../src/inquiry/fold'
import { unitOf } from '../../src/lists/units'
import { dataFile, packageVersion, readJson, sorted, sourceRows, type Generated } from './emit'

/** Languages that inquiries are written in. */
const languages = (
  'en zh zh-Hant ar bg bn cs da de el es fa fi fr he hi hr hu id it ja ko ms nl no pl pt ro ru sk sl sr sr-Latn sv sw ta th fil tr uk ur vi ca is et lv lt ' +
  'af be bs ka kk hy mn my km lo am ne si ml te kn gu pa mr ha sq mk'
).split(' ')
/** Shorter words are other things after a number: `5 min`, `3 mil`, `2 tr`. */
const leastLetters = { latin: 4, other: 3 } as const
const latin = /^[a-z]+$/
const letters = /^[\p{L}\p{M}]+$/u
const withoutLetters = /\p{Script=Han}|\p{Script=Hangul}/u
/** Nobody asks for more pieces, and what they cost together stays below it. */
const largest = 1e9

type Formats = Readonly<Record<string, { readonly decimalFormat: Readonly<Record<string, string>> }>>

/** What CLDR writes after a compact number in a language: `тысяч` of `000 тысяч` for 100,000 multiplies by 1,000. */
function compactWords(language: string): [word: string, factor: number][] {
  const { numbers } = Object.values((readJson(`node_modules/cldr-numbers-full/main/${language}/numbers.json`) as { main: Record<string, { numbers: Record<string, Formats> }> }).main)[0]!
  const found: [string, number][] = []
  for (const [name, formats] of Object.entries(numbers)) {
    if (!name.startsWith('decimalFormats-')) continue
    for (const length of ['long', 'short']) {
      for (const [key, pattern] of Object.entries(formats[length]?.decimalFormat ?? {})) {
        const zeros = /0+/.exec(pattern)?.[0].length ?? 0
        const word = folded(pattern.split(';')[0]!.replaceAll(/[0'\u200e\u200f\u061c.]/g, '')).trim()
        const factor = Number(key.split('-')[0]) / 10 ** (zeros - 1)
        if (zeros > 0 && word !== '' && factor <= largest) found.push([word, factor])
      }
    }
  }
  return found
}

function isClear(word: string): boolean {
  if (withoutLetters.test(word)) return true
  return letters.test(word) && word.length >= (latin.test(word) ? leastLetters.latin : leastLetters.other) && unitOf(word) === null
}

export function numberWordsFile(): Generated {
  const factors = new Map<string, Set<number>>()
  for (const language of languages) {
    for (const [word, factor] of compactWords(language)) if (isClear(word)) factors.set(word, (factors.get(word) ?? new Set()).add(factor))
  }
  const own = sourceRows('number-words.source.tsv').map(([factor, words]) => [Number(factor), words!.split(' ').map((word) => folded(word))] as const)
  const ownWords = new Set(own.flatMap(([, words]) => words))
  const lines = new Map<number, string[]>(own.map(([factor, words]) => [factor, [...words]]))
  const unclear: string[] = []
  for (const [word, values] of factors) {
    if (ownWords.has(word)) continue
    const [factor] = values
    if (values.size > 1) unclear.push(word)
    else if (factor !== undefined) lines.set(factor, [...(lines.get(factor) ?? []), word])
  }
  const rows = [...lines].sort(([a], [b]) => a - b).map(([factor, words]) => `${factor}|${sorted(words).join(',')}`)
  return dataFile('src/lists/number-words.data.ts', {
    about: 'Words that multiply the number before them, a line each: the multiplier, then the words, lower case.',
    source: 'CLDR (cldr-numbers-full: compact decimal formats); scripts/lists/number-words.source.tsv for the rest',
    licence: 'Unicode-3.0 (CLDR), MIT',
    version: `cldr-numbers-full ${packageVersion('cldr-numbers-full')}`,
    count: `${rows.length} multipliers, ${rows.join(',').split(',').length} words`,
    script: 'number-words.ts',
    notes: [`Left out: words of fewer than ${leastLetters.latin} Latin or ${leastLetters.other} other letters, units, and what multiplies by one in one language and by another elsewhere (${sorted(unclear).join(', ') || 'none'}).`],
  }, { numberWordLines: rows.join('\n') })
}
