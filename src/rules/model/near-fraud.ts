import { defineRule } from '../rule'
import { leaningTo } from '../near-evidence'

/**
 * The words come nearer to those of frauds than to those of honest inquiries, phrase or none.
 *
 * Why: swindlers change their sentences, and keep what they are after: accounts, fees, codes, goods handed to strangers.
 * Wrong when: an honest mail about accounts, fees and documents of an order; so its part is held within the family's cap.
 * Signals: section 7.
 */
export const nearFraud = defineRule({
  id: 'model.near-fraud',
  needs: ['gist'],
  check: ({ gist }) => leaningTo(gist, 'fraud'),
})
