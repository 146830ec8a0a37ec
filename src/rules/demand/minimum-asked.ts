import { defineRule, evidenceOf } from '../rule'

/**
 * The minimum order is asked for.
 *
 * Why: small buyers must know it.
 * Wrong when: everybody asks it.
 * Signals: SP13
 */
export const minimumAsked = defineRule({
  id: 'demand.minimum-asked',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'minimum-order-ask'),
})
