import { clockTime } from '../../facts/clock'
import { defineRule } from '../rule'

const fiveInTheMorning = 5 * 60

/**
 * It was between midnight and five in the morning where the sender says to be.
 *
 * Why: mailing programs and senders who sit elsewhere do not keep the hours of the place they claim.
 * Wrong when: night owls, shift work, travel, Ramadan nights. It speaks only where a witness of the sender's own hour is
 * known, so that a country with one zone is not judged more often than one with many.
 * Signals: PT04, section 7.
 */
export const night = defineRule({
  id: 'time.night',
  needs: ['clock'],
  check: ({ clock: { witnessed, locals } }) => {
    if (!witnessed || !locals.every(({ minutes }) => minutes < fiveInTheMorning)) return null
    return { args: { time: clockTime(locals[0]!.minutes), zone: locals[0]!.zone } }
  },
})
