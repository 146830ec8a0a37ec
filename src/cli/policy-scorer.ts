import { defaultPolicy } from '../policy/default'
import type { Policy } from '../policy/schema'
import { type Deps, type Scorer, UsageError } from './deps'
import { readPolicy } from './read-config'

/** A scorer with the policy that it judges by, for commands that weigh again. */
export interface PolicyScorer {
  readonly policy: Policy
  readonly scorer: Scorer
}

/** @throws {UsageError} naming every mistake of the policy */
export async function policyScorerOf(path: string, deps: Deps): Promise<PolicyScorer> {
  const policy = await readPolicy(path)
  try {
    return { scorer: deps.createScorer({ policy }), policy: policy as Policy }
  } catch (error) {
    const problems = problemsOf(error)
    if (problems === null) throw error
    const lines = problems.map((problem) => `  ${problem.path === '' ? '' : `${problem.path}: `}${problem.message}`)
    throw new UsageError(`--policy ${path}:\n${lines.join('\n')}`)
  }
}

type Problems = readonly { readonly path: string; readonly message: string }[]

function problemsOf(error: unknown): Problems | null {
  const isPolicyError = error instanceof Error && error.name === 'PolicyError' && 'problems' in error && Array.isArray(error.problems)
  return isPolicyError ? (error.problems as Problems) : null
}

/** Dependencies that remember the policy which a session's scorer was made with: it is read from its file only once. */
export function rememberingPolicy(deps: Deps): { readonly deps: Deps; readonly policy: () => Policy } {
  let used: Policy = defaultPolicy
  return {
    policy: () => used,
    deps: {
      ...deps,
      createScorer(options) {
        const scorer = deps.createScorer(options)
        if (options.policy !== undefined) used = options.policy as Policy
        return scorer
      },
    },
  }
}
