import { askConcepts, countFilled, serviceConcepts, wishConcepts } from '../concept-groups'
import { countOf, defineRule, evidenceOf } from '../rule'

const wanted = [...askConcepts, ...serviceConcepts, ...wishConcepts]

/**
 * A mailbox answered by itself: the sender is away, or a machine says that the mail has come.
 *
 * Why: nobody wrote it, and nobody waits for an answer.
 * Wrong when: somebody writes from the holidays; so unless the subject says it too, what asks for anything does not count, and what names goods
 * or asks a question never does.
 * Signals: section 7
 */
export const automaticReply = defineRule({
  id: 'history.automatic-reply',
  needs: ['inquiry', 'wording', 'demand'],
  check: ({ inquiry, wording, demand }) => {
    if (inquiry.channel === 'rfq' || inquiry.channel === 'phone' || demand.questions > 0 || countFilled(demand.quantities, demand.specifications, demand.prices, demand.incoterms) > 0) return null
    const isMarked = wording.hits('automatic-reply').some(({ segment }) => segment === 'subject')
    return isMarked || countOf(wording, wanted) === 0 ? evidenceOf(wording, 'automatic-reply') : null
  },
})
