import { askConcepts, countFilled } from '../concept-groups'
import { countOf, defineRule } from '../rule'

/**
 * The mail is a picture with a link and hardly a word.
 *
 * Why: a filter cannot read what a picture says.
 * Wrong when: somebody sends a photograph of the goods with a line of text: who asks for something, names a product or signs does not count.
 * Signals: MM10, FR03
 */
export const imageOnly = defineRule({
  id: 'transport.image-only',
  needs: ['inquiry', 'message', 'wording', 'demand', 'links', 'identity'],
  check: ({ inquiry, message, wording, demand, links, identity }) => {
    if (inquiry.html === undefined || message.images === 0 || wording.words >= 15 || identity.signatureLines > 0) return null
    const asks = countOf(wording, askConcepts) + demand.questions + countFilled(demand.quantities, demand.products, demand.models)
    return links.all.length > 0 && asks === 0 ? { args: { words: wording.words } } : null
  },
})
