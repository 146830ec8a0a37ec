import { definePhraseRule } from '../rule'

/**
 * The sender introduces the own firm.
 *
 * Why: serious inquiries carry an introduction.
 * Wrong when: scripts have it too.
 * Signals: SP12
 */
export const companyIntroduction = definePhraseRule({ id: 'demand.company-introduction', concepts: ['company-introduction'] })
