import { verdicts } from '../inquiry/schema'
import { createRandom } from './random'
import type { TuneRows } from './tune-rows'

/** Weights of the rows to fit on, and of those held out to judge the fit by. */
export interface Fold {
  readonly train: Float64Array
  readonly held: Float64Array
}

/** Each part is held out once. Near-duplicates stay together, and each part gets its share of every verdict and grade. */
export function foldsByText(rows: TuneRows, weights: Float64Array, parts: number, seed: number): Fold[] {
  const firstOf = new Map<number, number>()
  for (let row = 0; row < rows.count; row++) if (weights[row] !== 0 && !firstOf.has(rows.group[row]!)) firstOf.set(rows.group[row]!, row)
  const random = createRandom(seed)
  const groups = [...firstOf].map(([group, row]) => ({ group, stratum: rows.verdict[row]! * 8 + rows.grade[row]!, lot: random() }))
  groups.sort((a, b) => a.stratum - b.stratum || a.lot - b.lot)
  const partOf = new Map(groups.map(({ group }, index) => [group, index % parts]))
  return Array.from({ length: parts }, (_, part) => splitBy(weights, (row) => partOf.get(rows.group[row]!) === part))
}

/** A file is held out only where it has this many honest and this many bad inquiries. */
const leastOfEach = 5
const filesAtMost = 10

/** Each file that holds both honest and bad inquiries is held out once, the largest ten of them; none where fewer than two do. */
export function foldsBySource(rows: TuneRows, weights: Float64Array): Fold[] {
  const honest = new Map<number, number>()
  const bad = new Map<number, number>()
  for (let row = 0; row < rows.count; row++) {
    if (weights[row] === 0 || rows.verdict[row]! < 0) continue
    const counts = rows.verdict[row] === verdicts.indexOf('genuine') ? honest : bad
    counts.set(rows.source[row]!, (counts.get(rows.source[row]!) ?? 0) + weights[row]!)
  }
  const sizeOf = (source: number): number => Math.min(honest.get(source) ?? 0, bad.get(source) ?? 0)
  const sources = [...honest.keys()].filter((source) => sizeOf(source) >= leastOfEach).sort((a, b) => sizeOf(b) - sizeOf(a) || a - b)
  if (sources.length < 2) return []
  return sources.slice(0, filesAtMost).map((source) => {
    // A copy of what is held out teaches nothing new.
    const groups = new Set<number>()
    for (let row = 0; row < rows.count; row++) if (weights[row] !== 0 && rows.source[row] === source) groups.add(rows.group[row]!)
    const fold = splitBy(weights, (row) => rows.source[row] === source)
    for (let row = 0; row < rows.count; row++) if (groups.has(rows.group[row]!)) fold.train[row] = 0
    return fold
  })
}

function splitBy(weights: Float64Array, isHeld: (row: number) => boolean): Fold {
  return { train: weights.map((weight, row) => (isHeld(row) ? 0 : weight)), held: weights.map((weight, row) => (isHeld(row) ? weight : 0)) }
}
