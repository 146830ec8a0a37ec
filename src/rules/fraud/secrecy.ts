import { definePhraseRule } from '../rule'

/**
 * The sender asks for secrecy.
 *
 * Why: deceit shuns a second pair of eyes.
 * Wrong when: it is a buyer's wish to keep a design confidential.
 * Signals: FR16
 */
export const secrecy = definePhraseRule({ id: 'fraud.secrecy', concepts: ['secrecy'] })
