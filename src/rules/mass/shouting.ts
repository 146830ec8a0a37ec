import { countLetters } from '../../facts/letters'
import { ownText } from '../../facts/own-text'
import { defineRule } from '../rule'

const lettersAtLeast = 40
const share = 0.7
const exclamationsAtLeast = 6
const runAtLeast = 4

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
    const { count, longestRun } = countExclamations(text)
    const loud = (cased >= lettersAtLeast && capitals > cased * share) || count >= exclamationsAtLeast || longestRun >= runAtLeast
    return loud ? { args: { capitals: cased === 0 ? 0 : Math.round((100 * capitals) / cased), exclamations: count } } : null
  },
})

function countExclamations(text: string): { count: number; longestRun: number } {
  if (!text.includes('!') && !text.includes('！')) return { count: 0, longestRun: 0 }
  let count = 0
  let run = 0
  let longestRun = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // ! and its full-width form
    if (code === 0x21 || code === 0xff01) {
      count++
      longestRun = Math.max(longestRun, ++run)
    } else run = 0
  }
  return { count, longestRun }
}
