import { defineRule } from '../rule'
import { leaningTo } from '../near-evidence'

/**
 * The words come nearer to those of questions about the maker than to those of honest inquiries, phrase or none.
 *
 * Why: who wants to know costs, suppliers and machines asks for them in many words.
 * Wrong when: an audit or an engineer with reason; so its part is held within the family's cap.
 * Signals: section 7.
 */
export const nearSpy = defineRule({
  id: 'model.near-spy',
  needs: ['gist'],
  check: ({ gist }) => leaningTo(gist, 'spy'),
})
