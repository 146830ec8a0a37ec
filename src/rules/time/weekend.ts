import { clockTime } from '../../facts/clock'
import { defineRule } from '../rule'

/**
 * It was weekend where the sender says to be, by the weekend of that country.
 *
 * Why: an answer may wait until the sender is back at work; small firms write on weekends, so it says no more than that.
 * Wrong when: the sender follows another week than the country does. It speaks only where a witness of the sender's own hour
 * is known, as at night.
 * Signals: PT05, section 7.
 */
export const weekend = defineRule({
  id: 'time.weekend',
  needs: ['clock'],
  check: ({ clock }) => {
    if (!clock.witnessed || !clock.locals.every(({ weekday }) => clock.weekend.includes(weekday))) return null
    return { args: { time: clockTime(clock.locals[0]!.minutes), zone: clock.locals[0]!.zone } }
  },
})
