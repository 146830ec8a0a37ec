import { defineRule } from '../rule'

/**
 * The mailbox's own domain was registered less than sixty days ago.
 *
 * Why: domains for deceit and mass mail are used within days of their registration.
 * Wrong when: a start-up, or a firm that has just changed its name.
 * Signals: ID09
 */
export const domainDaysOld = defineRule({
  id: 'contact.domain-days-old',
  needs: ['mailbox', 'domainRecord'],
  check: ({ mailbox, domainRecord: { ageDays } }) =>
    mailbox.class === 'corporate' && ageDays !== null && ageDays >= 0 && ageDays < 60 ? { args: { domain: mailbox.domain, days: ageDays } } : null,
})
