import { defineRule, evidenceOfReadings } from '../rule'

/**
 * An article or model number is named.
 *
 * Why: it is read off a catalogue or a machine.
 * Wrong when: numbers of the sender's own goods.
 * Signals: SP01
 */
export const modelNamed = defineRule({
  id: 'demand.model-named',
  needs: ['demand'],
  check: ({ demand }) => evidenceOfReadings(demand.models),
})
