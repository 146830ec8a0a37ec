import { defineRule } from '../rule'

/**
 * The sender has been known for more than two weeks, and has not ordered yet.
 *
 * Why: campaigns do not come back after weeks; buyers who compare do.
 * Wrong when: newsletters come back for ever.
 * Signals: ID24
 */
export const knownSender = defineRule({
  id: 'history.known-sender',
  needs: ['history'],
  check: ({ history: { orders, knownForDays } }) => (!orders && knownForDays !== null && knownForDays > 14 ? { args: { days: knownForDays } } : null),
})
