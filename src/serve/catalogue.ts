import { type Locale, type Policy, type Rule, rules as shippedRules } from '../index'
import { sentenceOf } from '../locales'
import { hashOf } from '../policy/hash'

/** Stands for whatever a sentence is filled with. */
const anyArgs: Readonly<Record<string, string>> = new Proxy({}, { get: () => '…' })

/** The rules and composites that a policy weighs, as `GET /v1/rules` tells them. */
export function catalogueOf(policy: Policy, own: readonly Rule[], locale: Locale) {
  return {
    policy: { id: policy.id, hash: hashOf(policy) },
    rules: [...shippedRules, ...own].map(({ id, family, needs }) => ({ id, family, needs, weight: policy.weights[id] ?? {}, message: sentenceOf(id, anyArgs, locale) })),
    composites: policy.composites.map((composite) => ({ ...composite, message: sentenceOf(composite.id, {}, locale) })),
  }
}
