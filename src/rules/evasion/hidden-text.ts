import { defineRule, maxSpans } from '../rule'

/**
 * The mail holds more text that is not shown than a preview line needs.
 *
 * Why: filters read it, people do not: harmless words that drown the others, or orders to software.
 * Wrong when: newsletters with long preview lines, and parts for other screens; a quoted newsletter brings its own along.
 * Signals: MM10, FR25
 */
export const hiddenText = defineRule({
  id: 'evasion.hidden-text',
  needs: ['message', 'wording'],
  check: ({ message: { hidden }, wording }) => {
    const characters = hidden.text.replace(/[\s\u00ad\u034f\u200b-\u200f\u2060\ufeff]/g, '').length
    return characters > 150 || (characters >= 30 && characters > wording.characters) ? { args: { characters }, spans: hidden.spans.slice(0, maxSpans) } : null
  },
})
