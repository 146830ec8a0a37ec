/** One mistake of a policy. */
export interface PolicyProblem {
  /** Where in the policy: `weights.contact.free-mail.points`. */
  readonly path: string
  /** What is wrong and what would be right, in English. */
  readonly message: string
}

/** Thrown for a policy that cannot be used, naming all that is wrong with it at once. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  /** Every mistake, never empty. */
  readonly problems: readonly PolicyProblem[]
  constructor(problems: readonly PolicyProblem[]) {
    super(`the policy has ${problems.length} mistake${problems.length === 1 ? '' : 's'}:\n${problems.map(({ path, message }) => `  ${path || '(top)'}: ${message}`).join('\n')}`)
    this.problems = problems
  }
}
