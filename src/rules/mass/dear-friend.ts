import { definePhraseRule } from '../rule'

/**
 * The greeting is to a friend, a beloved or a beneficiary whose name the sender does not know.
 *
 * Why: letters that ask strangers for trust begin so.
 * Wrong when: "dear friend" is the warm greeting of an honest buyer who learned English from letters.
 * Signals: MM01.
 */
export const dearFriend = definePhraseRule({ id: 'mass.dear-friend', concepts: ['dear-friend'] })
