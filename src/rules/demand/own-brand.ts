import { definePhraseRule } from '../rule'

/**
 * Own logo, colour, size or design is wanted.
 *
 * Why: it binds the goods to this buyer.
 * Wrong when: none known.
 * Signals: SP10
 */
export const ownBrand = definePhraseRule({ id: 'demand.own-brand', concepts: ['customisation-ask'] })
