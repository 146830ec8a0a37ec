import { defineRule } from '../rule'

const aheadAtMost = 60
const underwayAtMost = 3 * 24 * 60

/**
 * By its own date the message was sent more than an hour after it arrived, or more than three days before.
 *
 * Why: programs that mail everybody invent their dates, or leave an old one in.
 * Wrong when: the sender's machine has a wrong clock, or the mail waited in an outbox, a queue or an export.
 * Signals: PT06.
 */
export const clockWrong = defineRule({
  id: 'time.clock-wrong',
  needs: ['clock'],
  check: ({ clock: { transitMinutes } }) =>
    transitMinutes !== null && (transitMinutes < -aheadAtMost || transitMinutes > underwayAtMost) ? { args: { hours: Math.round(transitMinutes / 60) } } : null,
})
