import { defineRule } from '../rule'

/**
 * Something else than a website stands where the website was asked for.
 *
 * Why: scripts and people who have something to hide fill the field with anything.
 * Wrong when: typing errors, or a field that demands an answer; a dash or "none" counts as no answer.
 * Signals: section 7
 */
export const websiteMalformed = defineRule({
  id: 'contact.website-malformed',
  needs: ['website'],
  check: ({ website }) => (website.wellFormed ? null : { args: { given: website.given.slice(0, 100) } }),
})
