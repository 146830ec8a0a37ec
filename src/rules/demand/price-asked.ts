import { defineRule, evidenceOf } from '../rule'

/**
 * A price or quotation is asked for.
 *
 * Why: it is what buyers come for.
 * Wrong when: spies come for it too.
 * Signals: SP13
 */
export const priceAsked = defineRule({
  id: 'demand.price-asked',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'price-ask', 'quotation-ask'),
})
