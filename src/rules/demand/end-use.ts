import { defineRule, evidenceOf } from '../rule'

/**
 * It is said what the goods are for.
 *
 * Why: evasive buyers do not say.
 * Wrong when: a story that goes with a fraud.
 * Signals: SP11
 */
export const endUse = defineRule({
  id: 'demand.end-use',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'end-use'),
})
