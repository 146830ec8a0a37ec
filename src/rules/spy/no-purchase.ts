import { definePhraseRule } from '../rule'

/**
 * The sender says that nothing is bought.
 *
 * Why: information without purchase is the aim.
 * Wrong when: a frank buyer asks before there is a budget.
 * Signals: SY06
 */
export const noPurchase = definePhraseRule({ id: 'spy.no-purchase', concepts: ['no-purchase'] })
