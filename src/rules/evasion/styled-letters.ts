import { mixedWordIn, styledWordIn } from '../../facts/name-signs'
import { defineRule } from '../rule'

const lineAtMost = 500

/**
 * The subject, the sender's name or address is in mathematical, circled or struck letters, or mixes two scripts.
 *
 * Why: people read them as plain ones, filters do not.
 * Wrong when: people who adorn their name; a firm writes its name plainly.
 * Signals: MM10, ID08
 */
export const styledLetters = defineRule({
  id: 'evasion.styled-letters',
  needs: ['inquiry'],
  check: ({ inquiry: { subject, sender } }) => {
    const name = sender?.name ?? ''
    const word = styledWordIn((subject ?? '').slice(0, lineAtMost)) ?? styledWordIn(name.slice(0, lineAtMost)) ?? styledWordIn((sender?.email ?? '').slice(0, lineAtMost)) ?? mixedWordIn(name)
    return word === null ? null : { args: { word } }
  },
})
