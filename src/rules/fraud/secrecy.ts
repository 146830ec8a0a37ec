import { defineRule, evidenceOf } from '../rule'

/**
 * The sender asks for secrecy.
 *
 * Why: deceit shuns a second pair of eyes.
 * Wrong when: it is a buyer's wish to keep a design confidential.
 * Signals: FR16
 */
export const secrecy = defineRule({
  id: 'fraud.secrecy',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'secrecy'),
})
