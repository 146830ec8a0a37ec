import type { Context, Inquiry } from '../inquiry/schema'
import type { ArgValue, Rule } from '../rules/rule'

/** One inquiry put to a rule, with what the case shows in a few words. */
export interface Case {
  readonly name: string
  readonly inquiry: Partial<Inquiry>
  readonly context?: Context
  /** Arguments that the evidence must carry, where the case is about them. */
  readonly args?: Readonly<Record<string, ArgValue>>
}

/** A rule's case table: test, documentation and contract in one. */
export interface CaseTable {
  readonly rule: Rule
  /** It speaks. At least two. */
  readonly hits: readonly Case[]
  /** It is silent. At least three. */
  readonly passes: readonly Case[]
  /** It is silent, and a sloppy rule would speak. At least one. */
  readonly nearMisses: readonly Case[]
  /** A fact that it needs is not known. */
  readonly skips?: readonly Case[]
}

/** Declares a rule's case table; an inquiry without `body` gets an empty one. */
export function defineCases(rule: Rule, table: Omit<CaseTable, 'rule'>): CaseTable {
  return { rule, ...table }
}
