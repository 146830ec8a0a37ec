import { countLetters } from '../../facts/letters'
import { ownText } from '../../facts/own-text'
import { defineRule } from '../rule'

const lettersAtLeast = 15

/**
 * The message has Latin letters enough for a few words, yet no language that is known, and nothing that a buyer must say.
 *
 * Why: nobody can answer what cannot be read; a list of goods without grammar is told apart by its quantities and models.
 * Wrong when: a small language that the detector does not know, or a product name alone; so it says nothing of honesty.
 * Signals: MM09.
 */
export const unknown = defineRule({
  id: 'language.unknown',
  needs: ['language', 'message', 'demand'],
  check: ({ language, message, demand }) => {
    if (language.code !== 'und' || language.script !== 'Latn') return null
    if ([demand.quantities, demand.specifications, demand.models, demand.products, demand.incoterms, demand.references].some(({ length }) => length > 0)) return null
    const { letters } = countLetters(ownText(message))
    return letters >= lettersAtLeast ? { args: { letters } } : null
  },
})
