import { defineRule } from '../rule'

/**
 * A website is given that is well-formed.
 *
 * Why: there is something to look at before answering.
 * Wrong when: anybody can type any website; whether it fits the mailbox and is live are other rules.
 * Signals: ID01, section 7
 */
export const websiteGiven = defineRule({
  id: 'contact.website-given',
  needs: ['website'],
  check: ({ website }) => (website.wellFormed && website.host ? { args: { website: website.host } } : null),
})
