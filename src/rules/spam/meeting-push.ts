import { definePhraseRule } from '../rule'

/**
 * The sender presses for a call, a slot or the right person.
 *
 * Why: sales sequences end so.
 * Wrong when: a buyer wants a call about an order.
 * Signals: FR14
 */
export const meetingPush = definePhraseRule({ id: 'spam.meeting-push', concepts: ['meeting-push'] })
