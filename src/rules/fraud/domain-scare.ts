import { definePhraseRule } from '../rule'

/**
 * Somebody is said to apply for the reader's domain or brand.
 *
 * Why: the registrar invents the rival to sell the registration.
 * Wrong when: the registrar is one that the seller really uses.
 * Signals: FR13
 */
export const domainScare = definePhraseRule({ id: 'fraud.domain-scare', concepts: ['domain-scare'] })
