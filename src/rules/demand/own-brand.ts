import { defineRule, evidenceOf } from '../rule'

/**
 * Own logo, colour, size or design is wanted.
 *
 * Why: it binds the goods to this buyer.
 * Wrong when: none known.
 * Signals: SP10
 */
export const ownBrand = defineRule({
  id: 'demand.own-brand',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'customisation-ask'),
})
