/** Writes what was learnt as a table, and measures how often its answers are right by their lead. */
import { calibrationBucket, calibrationLengths, readTable, sumLevels, writeRow } from '../../src/lists/languages/gram-detector'
import type { Learnt } from './learn'

/** The text of a table, as `readTable` of gram-detector.ts takes it. */
export function tableText(codes: readonly string[], calibration: string, learnt: Learnt): string {
  const rows: { gram: string; languages: string; levels: string }[] = []
  learnt.grams.forEach((gram, at) => {
    const row = codes.flatMap((_, language): [number, number][] => {
      const level = learnt.levelOf(at, language)
      return level === 0 ? [] : [[language, level]]
    })
    if (row.length > 0) rows.push({ gram: gram.replaceAll(' ', '_'), ...writeRow(row) })
  })
  rows.sort((a, b) => (a.gram < b.gram ? -1 : 1))
  let before = ''
  const suffixes = rows.map(({ gram }) => {
    let shared = 0
    while (shared < 9 && shared < gram.length && shared < before.length && gram[shared] === before[shared]) shared++
    before = gram
    return `${shared}${gram.slice(shared)}`
  })
  return [codes.join(' '), calibration, suffixes.join(' '), rows.map(({ languages }) => languages).join(' '), rows.map(({ levels }) => levels).join('')].join('\n')
}

export interface Trial {
  readonly language: string
  readonly words: string
}

const blockAtLeast = 120

/** How many of the trials of each bucket of length the table gets right, as means over languages. */
export function rightByLength(table: string, trials: readonly Trial[]): string {
  const read = readTable(table)
  const counts = Array.from({ length: calibrationLengths.length + 1 }, () => new Map<string, { all: number; right: number }>())
  for (const { language, words } of trials) {
    const sums = new Int32Array(read.codes.length)
    sumLevels(read, words, sums)
    const bucket = counts[calibrationBucket(words.length)]!
    const known = bucket.get(language) ?? { all: 0, right: 0 }
    bucket.set(language, { all: known.all + 1, right: known.right + (read.codes[sums.indexOf(Math.max(...sums))] === language ? 1 : 0) })
  }
  return counts.map((bucket) => ([...bucket.values()].reduce((sum, { all, right }) => sum + right / all, 0) / bucket.size).toFixed(3)).join(' ')
}

/** By bucket of length the knots `lead=percent right`, rising: isotonic regression over texts that took no part in learning. */
export function calibrate(table: string, trials: readonly Trial[]): string {
  const read = readTable(table)
  const buckets: { lead: number; right: boolean }[][] = Array.from({ length: calibrationLengths.length + 1 }, () => [])
  for (const { language, words } of trials) {
    const sums = new Int32Array(read.codes.length)
    if (sumLevels(read, words, sums) === 0) continue
    const order = [...sums.keys()].sort((a, b) => sums[b]! - sums[a]! || a - b)
    buckets[calibrationBucket(words.length)]!.push({ lead: sums[order[0]!]! - sums[order[1]!]!, right: read.codes[order[0]!] === language })
  }
  return buckets.map((bucket) => knotsOf(bucket)).join(' ')
}

function knotsOf(bucket: { lead: number; right: boolean }[]): string {
  bucket.sort((a, b) => a.lead - b.lead)
  const blocks: { leads: number; right: number; count: number }[] = []
  for (let from = 0; from < bucket.length; from += blockAtLeast) {
    const part = bucket.slice(from, from + blockAtLeast)
    blocks.push({ leads: part.reduce((sum, { lead }) => sum + lead, 0), right: part.filter(({ right }) => right).length, count: part.length })
    for (let last = blocks.length - 1; last > 0 && blocks[last - 1]!.right / blocks[last - 1]!.count >= blocks[last]!.right / blocks[last]!.count; last--) {
      const { leads, right, count } = blocks.pop()!
      const before = blocks[last - 1]!
      blocks[last - 1] = { leads: before.leads + leads, right: before.right + right, count: before.count + count }
    }
  }
  const knots = new Map<number, number>()
  for (const { leads, right, count } of blocks) knots.set(Math.round(leads / count), Math.min(99, Math.floor((100 * right) / (count + 1))))
  return [...knots].map(([lead, percent]) => `${lead}=${percent}`).join(',') || '0=50'
}
