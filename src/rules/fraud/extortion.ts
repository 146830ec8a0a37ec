import { definePhraseRule } from '../rule'

/**
 * The sender claims to have recorded or hacked the reader and wants money.
 *
 * Why: it is blackmail by circular.
 * Wrong when: a security researcher reports a flaw.
 * Signals: FR03
 */
export const extortion = definePhraseRule({ id: 'fraud.extortion', concepts: ['extortion'] })
