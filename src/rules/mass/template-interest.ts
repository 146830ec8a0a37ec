import { defineRule, evidenceOf } from '../rule'

/**
 * The message is a marketplace's prefilled sentence, and the sender added no quantity, model or specification.
 *
 * Why: it costs one click to send, so it says little of the wish to buy.
 * Wrong when: a beginner takes the prefilled sentence for the proper way to ask.
 * Signals: MM06.
 */
export const templateInterest = defineRule({
  id: 'mass.template-interest',
  needs: ['wording', 'demand'],
  check: ({ wording, demand: { quantities, specifications, models } }) =>
    quantities.length > 0 || specifications.length > 0 || models.length > 0 ? null : evidenceOf(wording, 'template-interest'),
})
