import { defineRule, evidenceOf } from '../rule'

/**
 * A trial order before larger ones is spoken of.
 *
 * Why: it is how trade begins.
 * Wrong when: bait.
 * Signals: SP15
 */
export const trialOrder = defineRule({
  id: 'demand.trial-order',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'trial-order'),
})
