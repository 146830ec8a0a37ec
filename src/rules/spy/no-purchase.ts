import { defineRule, evidenceOf } from '../rule'

/**
 * The sender says that nothing is bought.
 *
 * Why: information without purchase is the aim.
 * Wrong when: a frank buyer asks before there is a budget.
 * Signals: SY06
 */
export const noPurchase = defineRule({
  id: 'spy.no-purchase',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'no-purchase'),
})
