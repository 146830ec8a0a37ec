import { defineRule, evidenceOfReadings } from '../rule'

/**
 * An incoterm is named.
 *
 * Why: who asks for a price at a place means to ship.
 * Wrong when: a student's exercise.
 * Signals: SP05
 */
export const incoterm = defineRule({
  id: 'demand.incoterm',
  needs: ['demand'],
  check: ({ demand }) => evidenceOfReadings(demand.incoterms, ({ term, place }) => (place ? `${term} ${place}` : term), ({ term, place }) => ({ term, ...(place === null ? {} : { place }) })),
})
