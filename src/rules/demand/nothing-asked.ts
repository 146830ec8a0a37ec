import { isSpecificationFile } from '../../lists/attachments'
import { askConcepts, countFilled, serviceConcepts } from '../concept-groups'
import { defineRule } from '../rule'

/**
 * A very short message asks nothing in particular.
 *
 * Why: a template is answer enough.
 * Wrong when: a greeting before the question on chat.
 * Signals: MM08
 */
export const nothingAsked = defineRule({
  id: 'demand.nothing-asked',
  needs: ['wording', 'demand', 'inquiry', 'message'],
  check: ({ wording, demand, inquiry, message }) => {
    if (wording.words > 6 || demand.questions > 0 || countFilled(demand.products, demand.quantities, demand.models, demand.specifications, demand.references) > 0) return null
    const said = [...askConcepts, ...serviceConcepts, 'follow-up', 'thanks', 'feedback'] as const
    if (said.some((concept) => wording.has(concept)) || message.segments.some(({ kind }) => kind === 'quoted')) return null
    if (inquiry.attachments?.some(({ filename }) => isSpecificationFile(filename))) return null
    return {}
  },
})
