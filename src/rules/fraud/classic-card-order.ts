import { countFilled, isCustomersMatter } from '../concept-groups'
import { countOf, defineRule, evidenceOf } from '../rule'

/**
 * A stranger orders "some" goods, asks which cards are taken, and wants to call the order in or take what is in stock.
 *
 * Why: the classic card order: stolen cards, goods gone before the charge-back.
 * Wrong when: a small shop sends its first order and pays by card; most name a model, or how many go where.
 * Signals: FR05, section 7
 */
export const classicCardOrder = defineRule({
  id: 'fraud.classic-card-order',
  needs: ['wording', 'demand', 'inquiry'],
  check: ({ wording, demand }) => {
    if (!wording.has('card-question') && !wording.has('card-abuse')) return null
    // A destination is part of the letter; how many of what goes there is not.
    if (isCustomersMatter(wording) || countFilled(demand.models, demand.incoterms, demand.certificates) > 0 || (demand.ports.length > 0 && demand.quantities.length > 0)) return null
    const marks = countOf(wording, ['call-in-order', 'contact-details-ask', 'any-goods', 'availability-ask', 'own-shipper', 'no-phone', 'price-no-object'])
    return marks === 0 ? null : evidenceOf(wording, 'card-question', 'card-abuse', 'call-in-order', 'contact-details-ask', 'any-goods', 'availability-ask')
  },
})
