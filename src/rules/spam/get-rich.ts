import { defineRule, evidenceOf } from '../rule'

/**
 * The text promises income from home or a business opportunity.
 *
 * Why: it sells a scheme.
 * Wrong when: an agent asks about earnings as a distributor.
 * Signals: FR15
 */
export const getRich = defineRule({
  id: 'spam.get-rich',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'get-rich'),
})
