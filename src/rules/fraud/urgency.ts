import { defineRule, evidenceOf } from '../rule'

/**
 * The sender is in a hurry.
 *
 * Why: haste is a tool of fraud, and of real need.
 * Wrong when: most urgent mail is honest.
 * Signals: FR20
 */
export const urgency = defineRule({
  id: 'fraud.urgency',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'urgency'),
})
