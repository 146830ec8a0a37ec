import { isAbusedEnding } from '../../lists/abused-endings'
import { defineRule } from '../rule'

/**
 * The mailbox is under a top-level domain that next to no firm uses and that is sold for next to nothing.
 *
 * Why: whoever burns a domain a day buys the cheapest.
 * Wrong when: a young firm liked the word.
 * Signals: ID09
 */
export const abusedEnding = defineRule({
  id: 'contact.abused-ending',
  needs: ['mailbox'],
  check: ({ mailbox }) => (isAbusedEnding(mailbox.host) ? { args: { host: mailbox.host } } : null),
})
