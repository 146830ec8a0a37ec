import { defineRule } from '../rule'

/**
 * More than ten times the seller's capacity is wanted.
 *
 * Why: unusually large volumes go with fraud.
 * Wrong when: big projects.
 * Signals: SP19
 */
export const quantityAbsurd = defineRule({
  id: 'demand.quantity-absurd',
  needs: ['seller', 'demand'],
  check: ({ seller, demand }) => {
    const { capacity } = seller
    if (!capacity) return null
    const found = demand.quantities.find(({ value }) => value.unit === capacity.unit && value.amount >= capacity.amount * 10)
    return found ? { args: { amount: found.value.amount, unit: found.value.unit }, spans: [found.span] } : null
  },
})
