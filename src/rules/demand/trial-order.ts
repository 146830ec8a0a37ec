import { definePhraseRule } from '../rule'

/**
 * A trial order before larger ones is spoken of.
 *
 * Why: it is how trade begins.
 * Wrong when: bait.
 * Signals: SP15
 */
export const trialOrder = definePhraseRule({ id: 'demand.trial-order', concepts: ['trial-order'] })
