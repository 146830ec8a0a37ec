import { defineRule, evidenceOf } from '../rule'

/**
 * The sender claims to have recorded or hacked the reader and wants money.
 *
 * Why: it is blackmail by circular.
 * Wrong when: a security researcher reports a flaw.
 * Signals: FR03
 */
export const extortion = defineRule({
  id: 'fraud.extortion',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'extortion'),
})
