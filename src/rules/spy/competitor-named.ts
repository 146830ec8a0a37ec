import { defineRule } from '../rule'

/**
 * The company is named as one of the competitors.
 *
 * Why: who makes the same goods does not buy them.
 * Wrong when: it is a namesake.
 * Signals: SY04
 */
export const competitorNamed = defineRule({
  id: 'spy.competitor-named',
  needs: ['seller', 'company'],
  check: ({ seller, company }) => {
    const own = company.toLowerCase()
    const name = seller.competitors?.find((entry) => !entry.includes('.') && entry.length >= 4 && own.includes(entry.toLowerCase()))
    return name ? { args: { name } } : null
  },
})
