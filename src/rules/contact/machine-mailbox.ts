import { isMachineName } from '../../facts/machine-name'
import { defineRule } from '../rule'

/**
 * The mailbox is at a machine's name as its hoster gave it.
 *
 * Why: a server rented for the day, or broken into, sends under the name that it came with.
 * Wrong when: a shop's server was never given a name of its own.
 * Signals: ID11
 */
export const machineMailbox = defineRule({
  id: 'contact.machine-mailbox',
  needs: ['mailbox'],
  check: ({ mailbox }) => (isMachineName(mailbox.host) ? { args: { host: mailbox.host } } : null),
})
