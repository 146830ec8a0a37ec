import { countFilled } from '../concept-groups'
import { countOf, defineRule, evidenceOf } from '../rule'

/**
 * Samples are all that is spoken of, with large promises and no terms.
 *
 * Why: the samples are the aim, the order never comes.
 * Wrong when: a new buyer starts with a sample and pays for it.
 * Signals: section 7, SP18
 */
export const samplesOnlyTermsVague = defineRule({
  id: 'fraud.samples-only-terms-vague',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) => {
    if (countFilled(demand.quantities, demand.incoterms, demand.paymentTerms) > 0 || countOf(wording, ['sample-ask', 'free-sample', 'samples-sent-demand']) === 0) return null
    return countOf(wording, ['credit-boast', 'long-term-talk', 'large-quantity-vague', 'price-no-object']) === 0 ? null : evidenceOf(wording, 'sample-ask', 'free-sample', 'samples-sent-demand', 'long-term-talk', 'large-quantity-vague')
  },
})
