import type { Facts } from '../facts/types'
import type { Concept } from '../lists/concepts'
import type { Problem } from '../inquiry/problem'
import type { Evidence, Rule } from '../rules/rule'

/** A rule that spoke, with what it saw. */
export interface Hit {
  readonly rule: Rule
  readonly evidence: Evidence
}

/** What became of the rules put to one inquiry; those that passed are not named. */
export interface Findings {
  readonly hits: readonly Hit[]
  /** Rules that could not speak, and the facts that they lacked. */
  readonly skipped: readonly { readonly rule: string; readonly missing: readonly string[] }[]
}

/** A rule, and a bit for each of its needs. */
interface PreparedRule {
  readonly rule: Rule
  readonly needs: number
}

/** The rules that can speak while certain facts are lacking, and those that cannot. */
interface Selection {
  readonly rules: readonly Rule[]
  /** For each rule 1 where it is asked whatever is said; the others are asked where one of their concepts is said. */
  readonly always: Uint8Array
  /** Written over by every inquiry. */
  readonly asked: Uint8Array
  readonly byConcept: ReadonlyMap<Concept, readonly number[]>
  readonly skipped: Findings['skipped']
}

/** Rules made ready to be put to many inquiries: which can speak is worked out once for each set of lacking facts. */
export interface PreparedRules {
  readonly rules: readonly PreparedRule[]
  /** The facts that the bits stand for, lowest first. Those that are never `null` share no bit. */
  readonly names: readonly (keyof Facts)[]
  /** By the bits of the lacking facts; cleared when full, as it only saves work. */
  readonly selections: Map<number, Selection>
}

const alwaysKnown: ReadonlySet<keyof Facts> = new Set(['inquiry', 'message', 'wording', 'demand', 'links', 'identity', 'disguise', 'domains'] satisfies (keyof Facts)[])
const bitsAtMost = 31
const selectionsAtMost = 256

/** Makes rules ready to be put. */
export function prepareRules(rules: readonly Rule[]): PreparedRules {
  const names = [...new Set(rules.flatMap((rule) => rule.needs))].filter((name) => !alwaysKnown.has(name))
  if (names.length > bitsAtMost) throw new RangeError(`rules need ${names.length} facts that may be null; at most ${bitsAtMost} are provided for`)
  return { names, selections: new Map(), rules: rules.map((rule) => ({ rule, needs: rule.needs.reduce((bits, name) => (names.includes(name) ? bits | (1 << names.indexOf(name)) : bits), 0) })) }
}

/** Puts every rule's question. A rule that throws is one lost rule: it is named in `problems`, the others count. */
export function runRules(prepared: PreparedRules, facts: Facts, problems: Problem[]): Findings {
  const { rules, always, asked, byConcept, skipped } = selectionFor(prepared, facts)
  asked.set(always)
  for (const concept of facts.wording.said) for (const index of byConcept.get(concept) ?? []) asked[index] = 1
  const hits: Hit[] = []
  for (let index = 0; index < rules.length; index++) {
    if (asked[index] === 0) continue
    const rule = rules[index]!
    try {
      const evidence = rule.check(facts)
      if (evidence) hits.push({ rule, evidence })
    } catch (error) {
      problems.push({ code: 'rule-failed', path: `rules.${rule.id}`, message: `the rule failed and was left out: ${error instanceof Error ? error.message : String(error)}` })
    }
  }
  // A copy: the answer belongs to the caller, who may sort it.
  return { hits, skipped: skipped.slice() }
}

function selectionFor({ rules, names, selections }: PreparedRules, facts: Facts): Selection {
  let lacking = 0
  for (let bit = 0; bit < names.length; bit++) if (facts[names[bit]!] === null) lacking |= 1 << bit
  const known = selections.get(lacking)
  if (known) return known
  const able = rules.filter(({ needs }) => (needs & lacking) === 0).map(({ rule }) => rule)
  const byConcept = new Map<Concept, number[]>()
  able.forEach(({ concepts }, index) => concepts?.forEach((concept) => byConcept.set(concept, [...(byConcept.get(concept) ?? []), index])))
  const selection: Selection = {
    rules: able,
    asked: new Uint8Array(able.length),
    always: Uint8Array.from(able, ({ concepts }) => (concepts ? 0 : 1)),
    byConcept,
    skipped: rules
      .filter(({ needs }) => (needs & lacking) !== 0)
      .map(({ rule }) => Object.freeze({ rule: rule.id, missing: Object.freeze(rule.needs.filter((name) => facts[name] === null)) })),
  }
  if (selections.size >= selectionsAtMost) selections.clear()
  selections.set(lacking, selection)
  return selection
}
