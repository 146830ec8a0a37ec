import type { Facts } from '../facts/types'
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

/** Rules made ready to be put to many inquiries: which facts are lacking is looked up once an inquiry, not once a rule. */
export interface PreparedRules {
  readonly rules: readonly PreparedRule[]
  /** The facts that the bits stand for, lowest first. Those that are never `null` share no bit. */
  readonly names: readonly (keyof Facts)[]
}

const alwaysKnown: ReadonlySet<keyof Facts> = new Set(['inquiry', 'message', 'wording', 'demand', 'links', 'identity', 'disguise'] satisfies (keyof Facts)[])
const bitsAtMost = 31

/** Makes rules ready to be put. */
export function prepareRules(rules: readonly Rule[]): PreparedRules {
  const names = [...new Set(rules.flatMap((rule) => rule.needs))].filter((name) => !alwaysKnown.has(name))
  if (names.length > bitsAtMost) throw new RangeError(`rules need ${names.length} facts that may be null; at most ${bitsAtMost} are provided for`)
  return { names, rules: rules.map((rule) => ({ rule, needs: rule.needs.reduce((bits, name) => (names.includes(name) ? bits | (1 << names.indexOf(name)) : bits), 0) })) }
}

/** Puts every rule's question. A rule that throws is one lost rule: it is named in `problems`, the others count. */
export function runRules({ rules, names }: PreparedRules, facts: Facts, problems: Problem[]): Findings {
  const hits: Hit[] = []
  const skipped: { rule: string; missing: string[] }[] = []
  let lacking = 0
  for (let bit = 0; bit < names.length; bit++) if (facts[names[bit]!] === null) lacking |= 1 << bit
  for (const { rule, needs } of rules) {
    if ((needs & lacking) !== 0) {
      skipped.push({ rule: rule.id, missing: rule.needs.filter((name) => facts[name] === null) })
      continue
    }
    try {
      const evidence = rule.check(facts)
      if (evidence) hits.push({ rule, evidence })
    } catch (error) {
      problems.push({ code: 'rule-failed', path: `rules.${rule.id}`, message: `the rule failed and was left out: ${error instanceof Error ? error.message : String(error)}` })
    }
  }
  return { hits, skipped }
}
