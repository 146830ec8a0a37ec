import { secretConcepts } from '../concept-groups'
import { countOf, defineRule, evidenceOf } from '../rule'

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
  check: ({ wording }) => (countOf(wording, secretConcepts) < 2 ? null : evidenceOf(wording, ...secretConcepts)),
})
