import { defineRule, evidenceOfHits } from '../rule'

/**
 * The text gives orders to software that reads it.
 *
 * Why: a person has no need of them; they want to pass unseen or be rated well.
 * Wrong when: somebody who sells or studies such software quotes one.
 * Signals: FR25
 */
export const textForMachines = defineRule({
  id: 'evasion.text-for-machines',
  needs: ['wording'],
  check: ({ wording }) => evidenceOfHits(wording.anywhere('prompt-injection').filter(({ segment }) => segment !== 'quoted')),
})
