import { buyerConcepts, offerConcepts } from '../concept-groups'
import { shareOfIntents } from '../intent-share'
import { countOf, defineRule, shareOf } from '../rule'

/**
 * Measured 2026-11 on 470 inquiries that taught nothing: a quarter of what intents are worth is reached by none of 259 honest ones and by a third of the
 * spam; a tenth by two in a hundred of the honest and three of four of the spam.
 */
const surely = 0.25
const likely = 0.1
const shareOfLikely = 5
/** Nats by which another intent may be ahead: half as likely at least. */
const farthest = Math.LN2
/** Words of a pitch that one person writes to another; newsletters that honest people take are longer, and promote as well. */
const shortPitch = 120

/**
 * Among all that somebody may want, its words come nearest to promoting something.
 *
 * Why: a pitch that knows the reader's goods names them as a buyer does; what it wants of the reader is another thing.
 * Wrong when: a distributor who praises what he does for other makers. Where nobody has said that the reader sells, what a colleague or a newsletter
 * promotes is no pitch, and nothing is said.
 * Signals: section 7.
 */
export const promotes = defineRule({
  id: 'model.promotes',
  needs: ['gist', 'wording', 'seller'],
  check: ({ gist, wording }) => {
    const share = shareOfIntents(gist.intents, promotion)
    if (share < likely || countOf(wording, buyerConcepts) > 0 || Math.max(...gist.intents.values()) - (gist.intents.get('promotion') ?? 0) > farthest) return null
    const sentences = gist.nearestOf(offerConcepts)
    const strength = shareOf(1, wording.words, shortPitch)
    return { share: share < surely ? Math.min(strength, shareOfLikely) : strength, args: { said: sentences.map(({ text }) => text) }, spans: sentences.map(({ span }) => span) }
  },
})

const promotion: ReadonlySet<string> = new Set(['promotion'])
