import { defineRule } from '../rule'

/**
 * What stands in the telephone field cannot be a number: too short, too long, or one digit over and over.
 *
 * Why: a made-up number avoids the call.
 * Wrong when: a form demands a number from people who prefer mail; a dash or "none" counts as no answer.
 * Signals: ID19
 */
export const phoneImplausible = defineRule({
  id: 'contact.phone-implausible',
  needs: ['phone'],
  check: ({ phone }) => (phone.plausible ? null : { args: { phone: phone.given.slice(0, 40) } }),
})
