import { defineRule, evidenceOfReadings } from '../rule'

/**
 * A port or place of delivery is named.
 *
 * Why: goods that are needed are needed somewhere.
 * Wrong when: a forwarder's rate list.
 * Signals: SP06
 */
export const port = defineRule({
  id: 'demand.port',
  needs: ['demand'],
  check: ({ demand }) => evidenceOfReadings(demand.ports, String, (port) => ({ port })),
})
