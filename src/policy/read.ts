import * as z from 'zod/mini'
import { complaintOf } from '../inquiry/complaint'
import { isRecord, pathName } from '../inquiry/parse'
import { PolicyError, type PolicyProblem } from './errors'
import { type Policy, policySchema } from './schema'

/** Rules that a policy may weigh, beside its own composites. */
export interface Weighable {
  readonly id: string
}

/**
 * Reads unknown data as a policy.
 * @throws {PolicyError} with every mistake: shape, unknown rules, rules without weight, unreachable grades.
 */
export function readPolicy(input: unknown, rules: readonly Weighable[]): Policy {
  const parsed = z.safeParse(policySchema, input)
  const issues = parsed.success ? [] : parsed.error.issues
  const problems = issues.map((issue): PolicyProblem => ({ path: pathName('', issue.path), message: complaintOf(issue) }))
  if (!isRecord(input)) throw new PolicyError(problems)
  // What has its shape is looked into even where another part has not, so that nobody mends a policy twice.
  const misshapen = new Set(issues.map(({ path }) => path[0]))
  const policy = parsed.success ? parsed.data : (input as Policy)
  const isShaped = (...parts: (keyof Policy)[]) => parts.every((part) => !misshapen.has(part))
  if (isRecord(policy.weights)) problems.push(...unweighed(policy, rules))
  if (isShaped('composites')) {
    problems.push(...unknownParts(policy, rules))
    if (isShaped('proof', 'floors')) problems.push(...unknownNames(policy, rules))
  }
  if (isShaped('bands')) {
    problems.push(...disordered(policy))
    if (isShaped('bases', 'caps')) problems.push(...outOfReach(policy))
  }
  if (isShaped('proof', 'ceilings')) problems.push(...unproven(policy))
  if (!parsed.success || problems.length > 0) throw new PolicyError(problems)
  return parsed.data
}

function unweighed({ weights }: Policy, rules: readonly Weighable[]): PolicyProblem[] {
  const problems: PolicyProblem[] = []
  const known = new Set(rules.map(({ id }) => id))
  for (const id of Object.keys(weights)) if (!known.has(id)) problems.push({ path: `weights.${id}`, message: 'there is no such rule' })
  for (const { id } of rules) {
    if (!Object.hasOwn(weights, id)) problems.push({ path: `weights.${id}`, message: 'this rule has no weight; give it {} to show it without effect' })
  }
  return problems
}

function unknownParts(policy: Policy, rules: readonly Weighable[]): PolicyProblem[] {
  const problems: PolicyProblem[] = []
  const known = new Set(rules.map(({ id }) => id))
  policy.composites.forEach((composite, index) => {
    if (known.has(composite.id)) problems.push({ path: `composites[${index}].id`, message: `"${composite.id}" is taken` })
    for (const part of ['all', 'any', 'none', 'absorbs'] as const) {
      composite[part]?.forEach((id, at) => {
        if (!known.has(id)) problems.push({ path: `composites[${index}].${part}[${at}]`, message: `"${id}" is neither a rule nor an earlier composite` })
      })
    }
    if (!composite.all?.length && !composite.any?.length) problems.push({ path: `composites[${index}]`, message: 'needs rules in all or any' })
    if (composite.atLeast && composite.atLeast > (composite.any?.length ?? 0)) problems.push({ path: `composites[${index}].atLeast`, message: 'is more than there are rules in any' })
    known.add(composite.id)
  })
  return problems
}

function unknownNames(policy: Policy, rules: readonly Weighable[]): PolicyProblem[] {
  const problems: PolicyProblem[] = []
  const known = new Set([...rules, ...policy.composites].map(({ id }) => id))
  for (const [path, ids] of [['proof.composites', policy.proof.composites], ['floors.composites', Object.keys(policy.floors.composites)]] as const) {
    for (const id of ids) if (!known.has(id)) problems.push({ path, message: `there is no rule or composite "${id}"` })
  }
  return problems
}

function disordered({ bands: { A, B, C } }: Policy): PolicyProblem[] {
  return A > B && B > C ? [] : [{ path: 'bands', message: `A (${A}) must be above B (${B}), and B above C (${C}); otherwise a grade can never be given` }]
}

function outOfReach({ bands: { A }, bases, caps }: Policy): PolicyProblem[] {
  const points = Object.values(caps).reduce((sum, { points }) => sum + points.max, 0)
  const best = Math.min(100, Math.max(...Object.values(bases)) + points)
  return best >= A ? [] : [{ path: 'bands.A', message: `no inquiry can be worth more than ${best} points, so A (${A}) can never be given` }]
}

function unproven({ proof, ceilings }: Policy): PolicyProblem[] {
  if (proof.channels.length > 0 || proof.composites.length > 0 || ceilings.unproven === 'A') return []
  return [{ path: 'proof', message: 'without a channel or composite that lifts the ceiling, A can never be given' }]
}
