import { definePhraseRule } from '../rule'

/**
 * A dead customer's money waits for a next of kin.
 *
 * Why: nobody inherits by mail from a stranger.
 * Wrong when: a firm changes hands after the owner's death.
 * Signals: FR16
 */
export const inheritance = definePhraseRule({ id: 'fraud.inheritance', concepts: ['inheritance'] })
