import { definePhraseRule } from '../rule'

/**
 * A charge or purchase that the reader does not know is told, with a number or link for whoever did not make it.
 *
 * Why: nobody leaves a charge alone that is not theirs; on the telephone the rest is taken.
 * Wrong when: true notices of banks about a card.
 * Signals: FR03
 */
export const callbackLure = definePhraseRule({ id: 'fraud.callback-lure', concepts: ['callback-lure'] })
