import { offerConcepts } from '../concept-groups'
import { shareOfIntents } from '../intent-share'
import { defineRule, shareOf } from '../rule'

/**
 * Measured 2026-11 on 470 inquiries that taught nothing: a quarter of what intents are worth is beyond every honest one of 259 and one of three of the
 * spam; a tenth is beyond two in a hundred of the honest and three of four of the spam.
 */
const surely = 0.25
const likely = 0.1
const shareOfLikely = 5
/** Words of a pitch that one person writes to another; newsletters that honest people take are longer, and promote as well. */
const shortPitch = 120

/**
 * Among all that somebody may want, its words come nearest to promoting something.
 *
 * Why: a pitch that knows the reader's goods names them as a buyer does; what it wants of the reader is another thing.
 * Wrong when: a distributor who praises what he does for other makers.
 * Signals: section 7.
 */
export const promotes = defineRule({
  id: 'model.promotes',
  needs: ['gist', 'wording'],
  check: ({ gist, wording }) => {
    const share = shareOfIntents(gist.intents, promotion)
    if (share < likely) return null
    const sentences = gist.nearestOf(offerConcepts)
    const strength = shareOf(1, wording.words, shortPitch)
    return { share: share < surely ? Math.min(strength, shareOfLikely) : strength, args: { said: sentences.map(({ text }) => text) }, spans: sentences.map(({ span }) => span) }
  },
})

const promotion: ReadonlySet<string> = new Set(['promotion'])
