import { defineRule } from '../rule'

/**
 * You have blocked this sender.
 *
 * Why: the decision was taken before.
 * Wrong when: the block is out of date.
 * Signals: ID24
 */
export const blocked = defineRule({
  id: 'history.blocked',
  needs: ['history'],
  check: ({ history: { blocked } }) => (blocked === true ? { args: {} } : null),
})
