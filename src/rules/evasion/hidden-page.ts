import { defineRule, maxSpans } from '../rule'

const least = 300
const page = 1000

/**
 * The mail hides a page of text: more than it shows, or a thousand characters.
 *
 * Why: harmless prose from elsewhere is put in unseen, so that filters weigh it and no two mails are alike.
 * Wrong when: newsletters that carry a second form of themselves for other screens.
 * Signals: MM10, FR25
 */
export const hiddenPage = defineRule({
  id: 'evasion.hidden-page',
  needs: ['message', 'wording'],
  check: ({ message: { hidden }, wording }) => {
    if (hidden.text.length < least) return null
    const characters = hidden.text.replace(/[\s\u00ad\u034f\u200b-\u200f\u2060\ufeff]/g, '').length
    return characters >= page || (characters >= least && characters > wording.characters) ? { args: { characters }, spans: hidden.spans.slice(0, maxSpans) } : null
  },
})
