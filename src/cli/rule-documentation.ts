/** A case from a rule's case table. */
export interface DocumentedCase {
  readonly name: string
  readonly text: string
}

/** What a rule says of itself. */
export interface RuleDocumentation {
  readonly first: string
  readonly why: string
  readonly wrongWhen: string
  readonly signals: string
  readonly hits: readonly DocumentedCase[]
  readonly nearMisses: readonly DocumentedCase[]
}
