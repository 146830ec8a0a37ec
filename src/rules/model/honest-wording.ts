import { defineRule } from '../rule'

/**
 * The wording as a whole is nearer to honest mail than to spam and fraud.
 *
 * Why: the other side of `model.wording`: people who want something of a seller write otherwise than those who want something for nothing.
 * Wrong when: a swindler who copies a buyer's letter; so its part is held within the family's cap.
 * Signals: section 7.
 */
export const honestWording = defineRule({
  id: 'model.honest-wording',
  needs: ['leaning'],
  check: ({ leaning: { strength, fragments } }) =>
    strength < 0 ? { share: -strength, args: { tenths: -strength, said: fragments.map(({ text }) => text) }, spans: fragments.map(({ span }) => span) } : null,
})
