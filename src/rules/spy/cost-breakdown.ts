import { definePhraseRule } from '../rule'

/**
 * The sender asks what the goods cost to make.
 *
 * Why: a buyer needs a price; a competitor needs a cost.
 * Wrong when: open-book sourcing by large manufacturers, who say so and name the project.
 * Signals: SY02
 */
export const costBreakdown = definePhraseRule({ id: 'spy.cost-breakdown', concepts: ['cost-breakdown-ask'] })
