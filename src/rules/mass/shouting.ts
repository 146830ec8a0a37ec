import { countLetters } from '../../facts/letters'
import { ownText } from '../../facts/own-text'
import { defineRule } from '../rule'

const lettersAtLeast = 40
const share = 0.7
const exclamationsAtLeast = 6

/**
 * The message is mostly in capitals, or has four exclamation marks in a row, or six in all.
 *
 * Why: who sells to strangers raises the voice.
 * Wrong when: shipping people, old machines and many small firms write in capitals without meaning anything by it.
 * Signals: MM10.
 */
export const shouting = defineRule({
  id: 'mass.shouting',
  needs: ['message'],
  check: ({ message }) => {
    const text = ownText(message)
    const { cased, capitals } = countLetters(text)
    const exclamations = text.match(/[!！]/g)?.length ?? 0
    const loud = (cased >= lettersAtLeast && capitals > cased * share) || exclamations >= exclamationsAtLeast || /[!！]{4}/.test(text)
    return loud ? { args: { capitals: cased === 0 ? 0 : Math.round((100 * capitals) / cased), exclamations } } : null
  },
})
