import { defineRule, evidenceOf } from '../rule'

/**
 * Long-term cooperation or large orders to come are spoken of.
 *
 * Why: everybody says it.
 * Wrong when: honest buyers say it too.
 * Signals: SP15
 */
export const longTermTalk = defineRule({
  id: 'demand.long-term-talk',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'long-term-talk'),
})
