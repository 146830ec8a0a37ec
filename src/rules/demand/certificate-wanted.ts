import { defineRule, evidenceOf, evidenceOfReadings } from '../rule'

/**
 * A certificate or standard is named.
 *
 * Why: importers must clear the goods.
 * Wrong when: fishing for papers.
 * Signals: SP04
 */
export const certificateWanted = defineRule({
  id: 'demand.certificate-wanted',
  needs: ['demand', 'wording'],
  check: ({ demand, wording }) => evidenceOfReadings(demand.certificates) ?? evidenceOf(wording, 'certificate-ask'),
})
