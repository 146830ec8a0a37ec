import type { Facts } from '../../facts/types'
import { isSpecificationFile } from '../../lists/attachments'
import { askConcepts, countFilled, serviceConcepts } from '../concept-groups'
import { defineRule } from '../rule'

const wordsAtLeast = 3
const otherBusiness = [
  'everything-ask', 'lowest-price', 'trial-order', 'certificate-ask', 'packaging-need', 'end-use', 'target-price', 'need-by', 'payment-proposal', 'visit-proposal', 'large-quantity-vague',
  'company-introduction', 'standstill', 'template-interest', 'payment-claim', 'bank-change', 'credit-terms',
] as const

/**
 * Goods and orders are not spoken of, however long the message is: nothing is asked, named, ordered or complained of.
 *
 * Why: who opens an advance-fee story or sells a service has no goods to speak of.
 * Wrong when: private greetings, appointments, bookkeeping; so by itself it counts nothing. A language without phrases tells nothing.
 * Signals: FR16, MM08
 */
export const nothingOfGoods = defineRule({
  id: 'demand.nothing-of-goods',
  needs: ['wording', 'demand', 'inquiry', 'message'],
  check: (facts) => (speaksOfNoGoods(facts) ? {} : null),
})

/** Whether neither goods nor an order are spoken of. */
export function speaksOfNoGoods({ wording, demand, inquiry, message }: Pick<Facts, 'demand' | 'inquiry' | 'message' | 'wording'>): boolean {
  if (!wording.covered || wording.words < wordsAtLeast || inquiry.product || message.segments.some(({ kind }) => kind === 'quoted')) return false
  if (countFilled(demand.products, demand.quantities, demand.models, demand.specifications, demand.references, demand.incoterms, demand.certificates) > 0) return false
  if ([...askConcepts, ...serviceConcepts, ...otherBusiness].some((concept) => wording.has(concept))) return false
  return !inquiry.attachments?.some(({ filename }) => isSpecificationFile(filename))
}
