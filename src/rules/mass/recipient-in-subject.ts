import { defineRule } from '../rule'

const recipientsAtMost = 20
const shortest = 6

/**
 * The subject holds the address that the mail went to.
 *
 * Why: programs that know nothing else of the reader put the address in, to look as if they did.
 * Wrong when: notices about the mailbox itself, such as invitations to a calendar and returned mail.
 * Signals: MM02
 */
export const recipientInSubject = defineRule({
  id: 'mass.recipient-in-subject',
  needs: ['inquiry', 'message'],
  check: ({ inquiry: { recipients = [], sender }, message: { subject } }) => {
    const at = subject.folded.indexOf('@')
    if (at < 0) return null
    const own = sender?.email?.toLowerCase()
    const found = recipients.slice(0, recipientsAtMost).find((address) => address.length > shortest && address.toLowerCase() !== own && subject.folded.includes(address.toLowerCase()))
    return found === undefined ? null : { args: { address: found.slice(0, 100) } }
  },
})
