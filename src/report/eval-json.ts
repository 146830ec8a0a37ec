import type { Evaluation } from '../measure/evaluation'
import { hashOf } from '../policy/hash'
import type { Policy } from '../policy/schema'
import { jsonLine } from './json'

/** One object: the `Evaluation` as it is, and before it the `policy` that was measured, by id and hash. One field a line. */
export function evalJsonReport(evaluation: Evaluation, policy: Policy): string {
  const { format, ...rest } = evaluation
  const fields = Object.entries({ format, policy: { id: policy.id, hash: hashOf(policy) }, ...rest })
  return `{\n${fields.map(([name, value]) => `${jsonLine(name)}: ${jsonLine(value)}`).join(',\n')}\n}\n`
}
