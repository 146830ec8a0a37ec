import type { Verdict } from '../inquiry/schema'
import type { Labelled } from './labelled'

/** How often one rule, or composite, spoke and could not speak, in all and by what the inquiries are labelled. */
export interface HitCount {
  readonly hits: number
  readonly skipped: number
  readonly hitsBy: Readonly<Record<Verdict, number>>
  readonly skippedBy: Readonly<Record<Verdict, number>>
}

/** Counts hits as inquiries come; holds one small record a rule. */
export interface HitCounts {
  readonly add: (item: Labelled) => void
  readonly of: (rule: string) => HitCount
  /** Rules and composites that spoke or were skipped, in the order in which they first were. */
  readonly rules: () => Iterable<string>
  readonly inquiries: () => number
  readonly labelled: () => Readonly<Record<Verdict, number>>
}

type Counter = { hits: number; skipped: number; readonly hitsBy: Record<Verdict, number>; readonly skippedBy: Record<Verdict, number> }

export function createHitCounts(): HitCounts {
  const counters = new Map<string, Counter>()
  const labelled = noneYet()
  let inquiries = 0
  const counterOf = (rule: string): Counter => {
    let counter = counters.get(rule)
    if (!counter) counters.set(rule, (counter = emptyCounter()))
    return counter
  }
  return {
    add({ label: { verdict }, spoken, skipped }) {
      inquiries++
      if (verdict !== null) labelled[verdict]++
      for (const { rule } of spoken) {
        const counter = counterOf(rule)
        counter.hits++
        if (verdict !== null) counter.hitsBy[verdict]++
      }
      for (const rule of skipped) {
        const counter = counterOf(rule)
        counter.skipped++
        if (verdict !== null) counter.skippedBy[verdict]++
      }
    },
    of: (rule) => counters.get(rule) ?? emptyCounter(),
    rules: () => counters.keys(),
    inquiries: () => inquiries,
    labelled: () => labelled,
  }
}

/** Inquiries of a class that the rule could be put to: all but those that lacked a fact that it needs. */
export function askedIn(name: Verdict, { skippedBy }: HitCount, labelled: Readonly<Record<Verdict, number>>): number {
  return labelled[name] - skippedBy[name]
}

/** What is labelled dishonest among counts by class. */
export function badOf({ spam, spy, fraud }: Readonly<Record<Verdict, number>>): number {
  return spam + spy + fraud
}

function noneYet(): Record<Verdict, number> {
  return { genuine: 0, spam: 0, spy: 0, fraud: 0 }
}

function emptyCounter(): Counter {
  return { hits: 0, skipped: 0, hitsBy: noneYet(), skippedBy: noneYet() }
}
