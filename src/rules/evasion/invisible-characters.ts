import { defineRule, maxSpans } from '../rule'

/**
 * Three or more characters without width stand inside of words.
 *
 * Why: they tear words apart for programs and leave them whole for the eye.
 * Wrong when: text pasted from a web page brings them along; scripts that need them, and soft hyphens where a word may break, do not count.
 * Signals: ID08
 */
export const invisibleCharacters = defineRule({
  id: 'evasion.invisible-characters',
  needs: ['disguise'],
  check: ({ disguise: { invisible } }) => (invisible.length >= 3 ? { args: { count: invisible.length }, spans: invisible.slice(0, maxSpans) } : null),
})
