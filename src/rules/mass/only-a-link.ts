import { ownText } from '../../facts/own-text'
import { countWords } from '../../facts/words'
import { buyingConcepts } from '../../lists/concept-groups'
import { countOf, defineRule } from '../rule'

/** About 25 letters; counted in words, so that scripts that say more by a character are not called short. */
const wordsAtMost = 4
/** Labels of links have words too; a message longer than this is more than its link. */
const readWordsAtMost = 80

/**
 * There is a link and hardly a word beside it.
 *
 * Why: the link is the message: it wants a click, not an answer.
 * Wrong when: a buyer pastes the page of the product that is meant. With an ask beside it, or where the page is the seller's
 * or the sender's own, this is silent.
 * Signals: MM08.
 */
export const onlyALink = defineRule({
  id: 'mass.only-a-link',
  needs: ['links', 'message', 'wording', 'demand'],
  check: ({ links, message, wording, demand }) => {
    const shown = links.all.filter(({ host, segment, leadsTo }) => host !== null && segment === 'now' && leadsTo === null)
    if (shown.length === 0 || wording.words > readWordsAtMost || demand.questions > 0 || demand.quantities.length > 0 || countOf(wording, buyingConcepts) > 0) return null
    let rest = ownText(message)
    for (const { url, shown: label } of shown) rest = rest.replaceAll(label ?? url, ' ')
    return countWords(rest, 0, rest.length).words <= wordsAtMost ? { args: { host: shown[0]!.host! }, spans: [shown[0]!.span] } : null
  },
})
