import { definePhraseRule } from '../rule'

/**
 * The sender keeps his firm or client back.
 *
 * Why: who buys can say who he is.
 * Wrong when: agents protect their client.
 * Signals: SY01
 */
export const identityWithheld = definePhraseRule({ id: 'spy.identity-withheld', concepts: ['identity-withheld'] })
