import { defineRule } from '../rule'

/**
 * Your look-up found the sender on a list of denied or sanctioned parties.
 *
 * Why: trade with a denied party is forbidden, whatever the inquiry is worth.
 * Wrong when: two share a name: a person must compare address and date.
 * Signals: FR24
 */
export const denied = defineRule({
  id: 'history.denied',
  needs: ['history'],
  check: ({ history: { denied } }) => (denied === true ? { args: {} } : null),
})
