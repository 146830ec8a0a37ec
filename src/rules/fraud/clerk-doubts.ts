import { defineRule, evidenceOf } from '../rule'

/**
 * The note of a call says that the caller would not be traced, or was told nothing: he hung up, left no number, knows no order.
 *
 * Why: who spoke with somebody heard more than any rule; a buyer leaves his number.
 * Wrong when: a customer in rage hangs up, or a bad line breaks.
 * Signals: none of them; the one who took the call is the source
 */
export const clerkDoubts = defineRule({
  id: 'fraud.clerk-doubts',
  needs: ['inquiry', 'wording'],
  check: ({ inquiry, wording }) => (inquiry.channel === 'phone' ? evidenceOf(wording, 'clerk-doubt') : null),
})
