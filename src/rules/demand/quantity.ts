import { defineRule, evidenceOfReadings } from '../rule'

/**
 * A quantity with a unit is stated.
 *
 * Why: a buyer knows how much he needs.
 * Wrong when: round or absurd numbers; a pitch that counts its own stock.
 * Signals: SP02
 */
export const quantity = defineRule({
  id: 'demand.quantity',
  needs: ['demand'],
  check: ({ demand }) => evidenceOfReadings(demand.quantities, ({ amount, to, unit }) => `${amount}${to === null ? '' : `–${to}`} ${unit}`, ({ amount, to, unit }) => ({ amount, ...(to === null ? {} : { to }), unit })),
})
