import { defineRule } from '../rule'

/**
 * The mailbox is a buying department's: purchasing, compras, Einkauf.
 *
 * Why: a firm with a mailbox for buying buys as a matter of course.
 * Wrong when: impostors name their mailboxes so too; the name is free to choose.
 * Signals: ID15
 */
export const buyingMailbox = defineRule({
  id: 'contact.buying-mailbox',
  needs: ['mailbox'],
  check: ({ mailbox }) => (mailbox.role === 'buying' ? { args: { local: mailbox.local.slice(0, 64) } } : null),
})
