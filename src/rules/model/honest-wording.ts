import { defineRule } from '../rule'

/**
 * The wording as a whole is nearer to honest mail than to spam and fraud.
 *
 * Why: the other side of `model.wording`: people who want something of a seller write otherwise than those who want something for nothing.
 * Wrong when: a swindler who copies a buyer's letter; so its part is held within the family's cap. The note of a call is in the clerk's words, whoever rang: it tells nothing.
 * Signals: section 7.
 */
export const honestWording = defineRule({
  id: 'model.honest-wording',
  needs: ['leaning', 'inquiry'],
  check: ({ leaning: { strength, fragments }, inquiry }) =>
    strength < 0 && inquiry.channel !== 'phone' ? { share: -strength, args: { tenths: -strength, said: fragments.map(({ text }) => text) }, spans: fragments.map(({ span }) => span) } : null,
})
