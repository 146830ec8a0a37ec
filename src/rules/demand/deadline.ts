import { defineRule, evidenceOf, evidenceOfReadings } from '../rule'

/**
 * A date or time of need is named.
 *
 * Why: real needs have dates.
 * Wrong when: false urgency.
 * Signals: SP09
 */
export const deadline = defineRule({
  id: 'demand.deadline',
  needs: ['demand', 'wording'],
  check: ({ demand, wording }) => evidenceOfReadings(demand.deadlines, String, (deadline) => ({ deadline })) ?? evidenceOf(wording, 'need-by'),
})
