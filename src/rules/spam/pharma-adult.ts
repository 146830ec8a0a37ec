import { defineRule, evidenceOf } from '../rule'

/**
 * The text promotes pills, slimming, dating or sex.
 *
 * Why: it is the classic bulk mail.
 * Wrong when: a pharmaceutical buyer names an ingredient and a pharmacopoeia grade.
 * Signals: FR15
 */
export const pharmaAdult = defineRule({
  id: 'spam.pharma-adult',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'pharma-adult'),
})
