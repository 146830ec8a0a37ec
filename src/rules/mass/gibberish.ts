import { spanOfFolded } from '../../inquiry/text'
import { countLetters, countUnpronounceable } from '../../facts/letters'
import { defineRule } from '../rule'

const lettersAtLeast = 12
const share = 0.6

/**
 * Most of the words are letters that nobody can pronounce, in no known language.
 *
 * Why: bots try forms with random letters before they send what they sell.
 * Wrong when: a colleague tests the form, or somebody writes in abbreviations alone.
 * Signals: MM09.
 */
export const gibberish = defineRule({
  id: 'mass.gibberish',
  needs: ['language', 'message', 'demand'],
  check: ({ language, message: { body, segments }, demand }) => {
    if (language.code !== 'und' || language.script !== 'Latn' || demand.models.length > 0 || demand.quantities.length > 0) return null
    const own = segments.filter(({ kind }) => kind === 'now')
    const text = own.map(({ start, end }) => body.folded.slice(start, end)).join(' ')
    const { words, unpronounceable } = countUnpronounceable(text)
    if (words === 0 || unpronounceable < words * share || countLetters(text).letters < lettersAtLeast) return null
    return { args: { words, unpronounceable }, spans: own.filter(({ start, end }) => end > start).slice(0, 1).map(({ start, end }) => spanOfFolded(body, start, end)) }
  },
})
