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

/** A rule, and those of its needs that may be `null`. */
export interface PreparedRule {
  readonly rule: Rule
  readonly nullable: readonly (keyof Facts)[]
}

const alwaysKnown: ReadonlySet<keyof Facts> = new Set(['inquiry', 'message', 'wording', 'demand', 'links', 'identity', 'disguise'] satisfies (keyof Facts)[])

/** Looks up once for all inquiries which needs of each rule may be lacking. */
export function prepareRules(rules: readonly Rule[]): PreparedRule[] {
  return rules.map((rule) => ({ rule, nullable: rule.needs.filter((name) => !alwaysKnown.has(name)) }))
}

/** Puts every rule's question. A rule that throws is one lost rule: it is named in `problems`, the others count. */
export function runRules(rules: readonly PreparedRule[], facts: Facts, problems: Problem[]): Findings {
  const hits: Hit[] = []
  const skipped: { rule: string; missing: string[] }[] = []
  for (const { rule, nullable } of rules) {
    let missing: string[] | null = null
    for (const name of nullable) if (facts[name] === null) (missing ??= []).push(name)
    if (missing) {
      skipped.push({ rule: rule.id, missing })
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
