import { defineRule, evidenceOf } from '../rule'

/**
 * An invitation letter or visa is wanted before any business.
 *
 * Why: the visa is the aim.
 * Wrong when: a real buyer needs a visa and has told no concrete need yet.
 * Signals: FR11
 */
export const invitationLetter = defineRule({
  id: 'fraud.invitation-letter',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) => (demand.quantities.length > 0 || demand.specifications.length > 1 || demand.models.length > 0 || demand.references.length > 0 ? null : evidenceOf(wording, 'invitation-letter')),
})
