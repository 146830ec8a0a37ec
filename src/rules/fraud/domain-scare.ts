import { defineRule, evidenceOf } from '../rule'

/**
 * Somebody is said to apply for the reader's domain or brand.
 *
 * Why: the registrar invents the rival to sell the registration.
 * Wrong when: the registrar is one that the seller really uses.
 * Signals: FR13
 */
export const domainScare = defineRule({
  id: 'fraud.domain-scare',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'domain-scare'),
})
