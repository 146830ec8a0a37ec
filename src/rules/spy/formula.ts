import { definePhraseRule } from '../rule'

/**
 * The sender asks the formula or recipe.
 *
 * Why: a buyer needs properties; a copier needs the recipe.
 * Wrong when: food and drug buyers need the list of ingredients.
 * Signals: SY02
 */
export const formula = definePhraseRule({ id: 'spy.formula', concepts: ['formula-ask'] })
