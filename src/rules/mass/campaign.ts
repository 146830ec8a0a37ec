import { curiosityConcepts, deceitConcepts, promotionConcepts } from '../../lists/concept-groups'
import { countOf, defineRule } from '../rule'

const similarAtLeast = 3
const largeFrom = 20
const wordsAtLeast = 12

/**
 * Between three and nineteen inquiries with nearly this text have come in, and the text is long enough not to be alike by chance.
 *
 * Why: a buyer writes once; the same text again and again is sent by a program or a collector.
 * Wrong when: a buyer sends one request for quotation from several colleagues, or sends it again. Short texts are alike by
 * nature, so they count only where they promote, lure or ask what no buyer needs.
 * Signals: MM07.
 */
export const campaign = defineRule({
  id: 'mass.campaign',
  needs: ['campaign', 'wording'],
  check: ({ campaign: { similar, senders, windowHours }, wording }) => {
    if (similar < similarAtLeast || similar >= largeFrom) return null
    const telling = wording.words >= wordsAtLeast || countOf(wording, [...promotionConcepts, ...deceitConcepts, ...curiosityConcepts]) > 0
    return telling ? { args: { similar, senders, hours: windowHours } } : null
  },
})
