import { riskClasses } from '../../inquiry/schema'
import { defineRule } from '../rule'

/**
 * The words come nearer to those of honest inquiries than to those of promotions, frauds and questions about the maker, phrase or none.
 *
 * Why: the other side of `model.near-spam`, `model.near-fraud` and `model.near-spy`.
 * Wrong when: a swindler who copies a buyer's letter; so its part is held within the family's cap. The note of a call is in the clerk's words, whoever rang: it tells nothing.
 * Signals: section 7.
 */
export const nearHonest = defineRule({
  id: 'model.near-honest',
  needs: ['gist', 'inquiry'],
  check: ({ gist, inquiry }) => {
    const tenths = -Math.max(...riskClasses.map((risk) => gist.leaning(risk)))
    // Its sentences are named, not marked: they are most of the letter, and would cover all other marks.
    return tenths > 0 && inquiry.channel !== 'phone' ? { share: tenths, args: { tenths, said: gist.nearest('genuine').map(({ text }) => text) } } : null
  },
})
