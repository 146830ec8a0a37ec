import { defineRule } from '../rule'

/** Where the number is the way it came, it says nothing more. */
const byNumber: ReadonlySet<string | undefined> = new Set(['phone', 'chat', 'fax'])

/**
 * A telephone number is given that may be one.
 *
 * Why: the sender can be called, and expects it.
 * Wrong when: numbers are rented for a day; whether the country fits is another rule.
 * Signals: ID19
 */
export const phoneGiven = defineRule({
  id: 'contact.phone-given',
  needs: ['phone', 'inquiry'],
  check: ({ phone, inquiry }) => (phone.plausible && !byNumber.has(inquiry.channel) ? { args: { phone: phone.given.slice(0, 40) } } : null),
})
