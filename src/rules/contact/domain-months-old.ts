import { defineRule } from '../rule'

/**
 * The mailbox's own domain was registered more than two months and less than a year ago.
 *
 * Why: most firms that import are older than that, most domains for deceit are not.
 * Wrong when: young firms, new brands of old ones.
 * Signals: ID09
 */
export const domainMonthsOld = defineRule({
  id: 'contact.domain-months-old',
  needs: ['mailbox', 'domainRecord'],
  check: ({ mailbox, domainRecord: { ageDays } }) =>
    mailbox.class === 'corporate' && ageDays !== null && ageDays >= 60 && ageDays < 365 ? { args: { domain: mailbox.domain, months: Math.round(ageDays / 30.4375) } } : null,
})
