import { defineRule } from '../rule'

/**
 * The subject names a courier, bank, shop or another service with accounts, and the mailbox is not that service's.
 *
 * Why: a forged notice says at once whose it is.
 * Wrong when: buyers speak of a courier or of a way to pay; so by itself it counts nothing.
 * Signals: FR03, ID05
 */
export const serviceInSubject = defineRule({
  id: 'contact.service-in-subject',
  needs: ['service', 'subjectLine'],
  check: ({ service: { inSubject }, subjectLine }) => (inSubject === null || subjectLine.markedReply ? null : { args: { service: inSubject } }),
})
