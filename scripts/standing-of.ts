/** How the library stands on the inquiries of fixtures/many-voices: counts by language, and every honest one that is condemned by name. */
import { readdirSync, readFileSync } from 'node:fs'
import { createScorer } from '../src/index'
import { isDisposable } from '../src/lists/disposable'

export const voices = new URL('../fixtures/many-voices/', import.meta.url)
export const standingFile = new URL('standing.json', voices)

export interface Standing {
  readonly dishonest: number
  /** Of them: decided as other than genuine. */
  readonly recognised: number
  /** Of them: graded C or D. */
  readonly late: number
  readonly honest: number
  readonly intentRight: number
  readonly gradeRight: number
  readonly languageRight: number
}

export interface Voice {
  readonly id: string
  readonly context?: unknown
  readonly expect: { readonly verdict: string; readonly grade: string; readonly intent: string; readonly language: string }
}

export function readVoices(): Voice[] {
  const files = readdirSync(voices).filter((name) => name.endsWith('.ndjson')).sort()
  return files.flatMap((name) => readFileSync(new URL(name, voices), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Voice))
}

/** By language, and the ids of the honest that are condemned. */
export function standingOf(items: readonly Voice[]): { readonly byLanguage: Readonly<Record<string, Standing>>; readonly honestCondemned: readonly string[] } {
  const scorer = createScorer({ lists: { disposable: isDisposable } })
  const byLanguage = new Map<string, { -readonly [Key in keyof Standing]: number }>()
  const honestCondemned: string[] = []
  for (const item of items) {
    const { id, expect } = item
    const got = scorer.score(item, item.context)
    const counts = byLanguage.get(expect.language) ?? { dishonest: 0, recognised: 0, late: 0, honest: 0, intentRight: 0, gradeRight: 0, languageRight: 0 }
    byLanguage.set(expect.language, counts)
    if (got.language.code === expect.language) counts.languageRight++
    if (expect.verdict === 'genuine') {
      counts.honest++
      if (got.verdict !== 'genuine') honestCondemned.push(id)
      if (got.intent === expect.intent) counts.intentRight++
      if (got.grade === expect.grade) counts.gradeRight++
    } else {
      counts.dishonest++
      if (got.verdict !== 'genuine') counts.recognised++
      if (got.grade === 'C' || got.grade === 'D') counts.late++
    }
  }
  return { byLanguage: Object.fromEntries([...byLanguage].sort(([one], [other]) => (one < other ? -1 : 1))), honestCondemned }
}
