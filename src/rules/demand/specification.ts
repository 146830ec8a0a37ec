import { defineRule, evidenceOfReadings } from '../rule'

/**
 * A size, rating or material is stated.
 *
 * Why: who uses the goods knows what they must do.
 * Wrong when: copied from the listing.
 * Signals: SP03
 */
export const specification = defineRule({
  id: 'demand.specification',
  needs: ['demand'],
  check: ({ demand }) => evidenceOfReadings(demand.specifications),
})
