import { isSpecificationFile } from '../../lists/attachments'
import { countFilled, serviceConcepts } from '../concept-groups'
import { defineRule } from '../rule'

/**
 * The message is short and names no goods, quantity or particular.
 *
 * Why: there is little to answer; thin is not false.
 * Wrong when: a reply in a running talk; a question about the listing it was sent from.
 * Signals: MM08, MM11
 */
export const nothingNamed = defineRule({
  id: 'demand.nothing-named',
  needs: ['wording', 'demand', 'inquiry', 'message'],
  check: ({ wording, demand, inquiry, message }) => {
    if (wording.words > 12 || countFilled(demand.products, demand.quantities, demand.models, demand.specifications, demand.references) > 0) return null
    if (serviceConcepts.some((concept) => wording.has(concept)) || wording.has('follow-up') || message.segments.some(({ kind }) => kind === 'quoted')) return null
    if (inquiry.attachments?.some(({ filename }) => isSpecificationFile(filename))) return null
    return { args: { words: wording.words } }
  },
})
