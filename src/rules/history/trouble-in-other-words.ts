import { troubleConcepts } from '../concept-groups'
import { shareOfIntents } from '../intent-share'
import { countOf, defineRule } from '../rule'

const troubles: ReadonlySet<string> = new Set(['not-received', 'not-as-described', 'damaged', 'short', 'counterfeit', 'dispute', 'refund'])
/**
 * Measured 2026-11 on inquiries of many voices with each file left out, where no phrase of trouble is said: of those with this share, three of four are
 * such complaints, and nine of ten about goods already bought.
 */
const shareAtLeast = 0.4

/**
 * The words come nearest to those of complaints, though no phrase of `history.trouble` is said.
 *
 * Why: whoever is upset tells what he sees, not that the goods are damaged.
 * Wrong when: somebody asks how goods under way are, or reports a payment that failed.
 * Signals: section 7
 */
export const troubleInOtherWords = defineRule({
  id: 'history.trouble-in-other-words',
  needs: ['gist', 'wording'],
  check: ({ gist, wording }) => {
    if (countOf(wording, troubleConcepts) > 0 || shareOfIntents(gist.intents, troubles) < shareAtLeast) return null
    const sentences = gist.nearestOf(troubleConcepts)
    return sentences.length > 0 ? { args: { said: sentences.map(({ text }) => text) }, spans: sentences.map(({ span }) => span) } : null
  },
})
