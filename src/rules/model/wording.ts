import { defineRule } from '../rule'

/**
 * The wording as a whole is nearer to spam and fraud than to honest mail: a linear model over words and word pairs.
 *
 * Why: no list of phrases knows them all; what is left between the phrases tells too.
 * Wrong when: a subject or an industry that the model met only in bad mail; so its part is held within the family's cap, and nobody is
 * condemned by it alone.
 * Signals: section 7.
 */
export const wording = defineRule({
  id: 'model.wording',
  needs: ['leaning'],
  check: ({ leaning: { strength, fragments } }) =>
    strength > 0 ? { share: strength, args: { tenths: strength, said: fragments.map(({ text }) => text) }, spans: fragments.map(({ span }) => span) } : null,
})
