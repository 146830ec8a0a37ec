import { ownText } from '../../facts/own-text'
import { contactWishConcepts } from '../../lists/concept-groups'
import { defineRule, evidenceOf } from '../rule'

const wordsAtMost = 25
/** What may be said beside it without making a matter of it. */
const smallTalk: ReadonlySet<string> = new Set(['follow-up', 'urgency', 'thanks', 'word-thanks', 'flattery', 'dear-friend', 'vague-matter', 'off-platform', 'meeting-push', ...contactWishConcepts])

/**
 * Somebody without firm, telephone or website asks in a few words whether an earlier message arrived, and says nothing of what it was about.
 *
 * Why: the question finds out which mailboxes answer; whoever waits for an answer says to what.
 * Wrong when: an impatient buyer whose first mail was lost. A known earlier message clears it, as anything else that is said does.
 * Signals: FR16
 */
export const asksAfterNothing = defineRule({
  id: 'fraud.asks-after-nothing',
  needs: ['wording', 'inquiry', 'identity', 'message'],
  check: ({ wording, inquiry, identity, message }) => {
    if (!wording.has('follow-up') || wording.words > wordsAtMost || [...wording.said].some((concept) => !smallTalk.has(concept))) return null
    const isKnown = inquiry.thread !== undefined || identity.company !== null || identity.phone !== null || identity.website !== null
    // A number names the matter: pieces, an order, a date.
    return isKnown || /\d/.test(ownText(message)) ? null : evidenceOf(wording, 'follow-up')
  },
})
