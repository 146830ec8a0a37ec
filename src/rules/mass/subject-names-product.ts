import { defineRule } from '../rule'

/**
 * The subject names one of the seller's products, or a model number.
 *
 * Why: the sender knows what this seller makes before the first word of the message.
 * Wrong when: a program filled in the name of the listing.
 * Signals: MM05.
 */
export const subjectNamesProduct = defineRule({
  id: 'mass.subject-names-product',
  needs: ['demand'],
  check: ({ demand }) => {
    const named = [...demand.products, ...demand.models].filter(({ span }) => span.field === 'subject')
    return named.length > 0 ? { args: { said: named.slice(0, 3).map(({ value }) => value) }, spans: named.slice(0, 5).map(({ span }) => span) } : null
  },
})
