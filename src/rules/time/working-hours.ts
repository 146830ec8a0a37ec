import { clockTime } from '../../facts/clock'
import { defineRule } from '../rule'

const opens = 8 * 60
const closes = 18 * 60

/**
 * It was a working day between eight and six where the sender says to be.
 *
 * Why: people at work can be telephoned at once; it says no more than that, as half of all hours that people are awake are such.
 * Wrong when: the day is a holiday there.
 * Signals: section 7.
 */
export const workingHours = defineRule({
  id: 'time.working-hours',
  needs: ['clock'],
  check: ({ clock }) => {
    const atWork = clock.locals.every(({ minutes, weekday }) => minutes >= opens && minutes < closes && !clock.weekend.includes(weekday))
    return clock.witnessed && atWork ? { args: { time: clockTime(clock.locals[0]!.minutes), zone: clock.locals[0]!.zone } } : null
  },
})
