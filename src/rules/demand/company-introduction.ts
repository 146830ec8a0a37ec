import { defineRule, evidenceOf } from '../rule'

/**
 * The sender introduces the own firm.
 *
 * Why: serious inquiries carry an introduction.
 * Wrong when: scripts have it too.
 * Signals: SP12
 */
export const companyIntroduction = defineRule({
  id: 'demand.company-introduction',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'company-introduction'),
})
