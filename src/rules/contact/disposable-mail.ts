import { defineRule } from '../rule'

/**
 * The mailbox is a throw-away one.
 *
 * Why: who buys wants the answer; a mailbox that is gone in ten minutes is for sign-ups, spam and probing.
 * Wrong when: a list of such domains may err; the policy's own list wins over it.
 * Signals: ID04
 */
export const disposableMail = defineRule({
  id: 'contact.disposable-mail',
  needs: ['mailbox', 'thrownAway'],
  check: ({ mailbox, thrownAway }) => (thrownAway ? { args: { domain: mailbox.domain } } : null),
})
