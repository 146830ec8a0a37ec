import { curiosityConcepts } from '../../lists/concept-groups'
import { countOf, defineRule } from '../rule'

const sendersAtLeast = 3
const wordsAtLeast = 12

/**
 * Nearly the same text has come from three or more senders, almost each time from another one.
 *
 * Why: a collector of prices asks under many names, so that each answer looks like the first.
 * Wrong when: several firms bid for one tender and pass on its text. Short texts are alike by nature, so they count only
 * where they ask what no buyer needs.
 * Signals: MM07, SY01.
 */
export const manyNames = defineRule({
  id: 'mass.many-names',
  needs: ['campaign', 'wording'],
  check: ({ campaign: { similar, senders, windowHours }, wording }) => {
    if (senders < sendersAtLeast || senders * 2 < similar) return null
    return wording.words >= wordsAtLeast || countOf(wording, curiosityConcepts) > 0 ? { args: { similar, senders, hours: windowHours } } : null
  },
})
