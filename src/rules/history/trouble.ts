import { troubleConcepts } from '../concept-groups'
import { defineRule, evidenceOf } from '../rule'

/**
 * Something is wrong with an order: not arrived, wrong, damaged, short, fake, money back, dispute.
 *
 * Why: a customer in trouble decides now whether to come back.
 * Wrong when: people ask in advance what happens if.
 * Signals: section 7
 */
export const trouble = defineRule({
  id: 'history.trouble',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, ...troubleConcepts),
})
