import type { Span } from '../../inquiry/text'
import type { Wording } from '../../facts/types'
import { secretConcepts } from '../concept-groups'
import { defineRule, evidenceOf } from '../rule'

/**
 * Several of costs, suppliers, customers, process, capacity, formula and drawings are asked for.
 *
 * Why: one such question is curiosity, three are collecting.
 * Wrong when: a large buyer audits its suppliers.
 * Signals: SY02
 */
export const severalTradeSecrets = defineRule({
  id: 'spy.several-trade-secrets',
  needs: ['wording'],
  check: ({ wording }) => (secretsApart(wording) < 2 ? null : evidenceOf(wording, ...secretConcepts)),
})

/** Secrets asked for in words of their own: "made in-house or outside?" is one question, though it is about process and suppliers. */
function secretsApart(wording: Wording): number {
  const counted: Span[] = []
  for (const concept of secretConcepts) {
    if (!wording.has(concept)) continue
    const apart = wording.hits(concept).find(({ span }) => counted.every((other) => other.field !== span.field || other.end <= span.start || span.end <= other.start))
    if (apart) counted.push(apart.span)
  }
  return counted.length
}
