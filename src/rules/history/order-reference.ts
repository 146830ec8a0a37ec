import { defineRule, evidenceOfReadings } from '../rule'

/**
 * A number of an order, invoice, shipment or container is named.
 *
 * Why: who names one has business running.
 * Wrong when: phishing invents numbers; look it up.
 * Signals: section 7
 */
export const orderReference = defineRule({
  id: 'history.order-reference',
  needs: ['demand'],
  check: ({ demand }) => evidenceOfReadings(demand.references),
})
