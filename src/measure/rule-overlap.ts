import type { Composite } from '../policy/schema'
import { type Share, shareOf } from './share'

/** Another rule that speaks where this one does: of the inquiries where either spoke, the share where both did (Jaccard). */
export interface Overlap extends Share {
  readonly rule: string
}

/** Counts which rules speak together; memory grows with the pairs seen, not with the inquiries. */
export interface OverlapCounts {
  readonly add: (rules: readonly string[]) => void
  /** The others that overlap the most, the nearest first; those that never speak together with it are left out. */
  readonly nearest: (rule: string, count: number) => Overlap[]
}

/** More rules and composites than any policy has. */
const stride = 65_536

/** @param composites none of them is held against its own parts, which overlap by its making */
export function createOverlapCounts(composites: readonly Composite[]): OverlapCounts {
  const indices = new Map<string, number>()
  const names: string[] = []
  const hits: number[] = []
  const together = new Map<number, number>()
  const parts = partsOf(composites)
  const related = (a: string, b: string): boolean => parts.get(a)?.has(b) === true || parts.get(b)?.has(a) === true
  const indexOf = (rule: string): number => {
    let index = indices.get(rule)
    if (index === undefined) {
      indices.set(rule, (index = names.length))
      names.push(rule)
      hits.push(0)
    }
    return index
  }
  return {
    add(rules) {
      const spoke = rules.map(indexOf).sort((a, b) => a - b)
      for (let i = 0; i < spoke.length; i++) {
        hits[spoke[i]!]!++
        for (let j = i + 1; j < spoke.length; j++) {
          const pair = spoke[i]! * stride + spoke[j]!
          together.set(pair, (together.get(pair) ?? 0) + 1)
        }
      }
    },
    nearest(rule, count) {
      const own = indices.get(rule)
      if (own === undefined) return []
      const found: Overlap[] = []
      for (let other = 0; other < names.length; other++) {
        const both = together.get(other < own ? other * stride + own : own * stride + other) ?? 0
        if (other === own || both === 0 || related(rule, names[other]!)) continue
        found.push({ rule: names[other]!, ...shareOf(both, hits[own]! + hits[other]! - both)! })
      }
      // By the exact share, not the rounded one.
      return found.sort((a, b) => b.count / b.of - a.count / a.of || (a.rule < b.rule ? -1 : 1)).slice(0, count)
    },
  }
}

/** For each composite the rules that can make it speak, those of the composites in it among them. */
function partsOf(composites: readonly Composite[]): Map<string, ReadonlySet<string>> {
  const parts = new Map<string, ReadonlySet<string>>()
  // A composite is made of rules and of earlier composites only.
  for (const { id, all = [], any = [] } of composites) {
    const own = new Set<string>()
    for (const part of [...all, ...any]) {
      own.add(part)
      for (const inner of parts.get(part) ?? []) own.add(inner)
    }
    parts.set(id, own)
  }
  return parts
}
