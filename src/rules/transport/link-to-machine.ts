import { evidenceOfLinks } from '../link-evidence'
import { defineRule } from '../rule'

/**
 * A link leads to a machine's name as its hoster gave it, or to a host that was drawn at random.
 *
 * Why: whoever puts up a page for a day does not name it; firms give out names that can be read.
 * Wrong when: test servers of technical customers.
 * Signals: FR03
 */
export const linkToMachine = defineRule({
  id: 'transport.link-to-machine',
  needs: ['links'],
  check: ({ links }) => evidenceOfLinks(links.all.filter(({ isMachine, leadsTo }) => isMachine && leadsTo === null)),
})
