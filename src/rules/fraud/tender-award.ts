import { defineRule, evidenceOf } from '../rule'

/**
 * The reader's firm is told that it was chosen for a contract or tender.
 *
 * Why: nobody is awarded what he never bid for.
 * Wrong when: it is the end of a tender that the seller took part in.
 * Signals: FR01, FR02
 */
export const tenderAward = defineRule({
  id: 'fraud.tender-award',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'tender-award'),
})
