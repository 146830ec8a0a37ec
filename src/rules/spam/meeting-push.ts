import { defineRule, evidenceOf } from '../rule'

/**
 * The sender presses for a call, a slot or the right person.
 *
 * Why: sales sequences end so.
 * Wrong when: a buyer wants a call about an order.
 * Signals: FR14
 */
export const meetingPush = defineRule({
  id: 'spam.meeting-push',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'meeting-push'),
})
