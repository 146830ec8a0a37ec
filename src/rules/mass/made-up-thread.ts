import { isMadeUp } from '../../facts/made-up-thread'
import { defineRule } from '../rule'

/**
 * The mail says that it answers a mail whose identifier is none.
 *
 * Why: programs put an answer's header in, so that filters take the mail for one; drawn at random, it is too long, or has no host.
 * Wrong when: programs of old that wrote words there; those are short.
 * Signals: MM04
 */
export const madeUpThread = defineRule({
  id: 'mass.made-up-thread',
  needs: ['inquiry'],
  check: ({ inquiry: { thread } }) => (isMadeUp(thread) ? { args: { characters: thread!.inReplyTo!.length } } : null),
})
