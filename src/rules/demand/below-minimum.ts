import { defineRule } from '../rule'

/**
 * Less than half of the seller's minimum is wanted.
 *
 * Why: it may not be worth producing.
 * Wrong when: a trial order.
 * Signals: SP19
 */
export const belowMinimum = defineRule({
  id: 'demand.below-minimum',
  needs: ['seller', 'demand'],
  check: ({ seller, demand }) => {
    const { moq } = seller
    if (!moq) return null
    const same = demand.quantities.filter(({ value }) => value.unit === moq.unit)
    if (same.length === 0 || same.some(({ value }) => (value.to ?? value.amount) >= moq.amount / 2)) return null
    return { args: { amount: same[0]!.value.amount, unit: moq.unit, minimum: moq.amount }, spans: [same[0]!.span] }
  },
})
