import { defineRule } from '../rule'

/**
 * Four or more particulars of the goods are stated.
 *
 * Why: only somebody who needs the goods writes them all down.
 * Wrong when: a data sheet pasted by a supplier.
 * Signals: SP03
 */
export const manySpecifications = defineRule({
  id: 'demand.many-specifications',
  needs: ['demand'],
  check: ({ demand }) => (demand.specifications.length < 4 ? null : { args: { count: demand.specifications.length } }),
})
