import { isAbusedEnding } from '../../lists/abused-endings'
import { evidenceOfLinks } from '../link-evidence'
import { defineRule } from '../rule'

/**
 * A link leads to a host under a top-level domain that next to no firm uses and that is sold for next to nothing.
 *
 * Why: pages of a day are put up where domains are cheapest.
 * Wrong when: a young firm liked the word; the sender's own does not count.
 * Signals: FR03
 */
export const linkAbusedEnding = defineRule({
  id: 'transport.link-abused-ending',
  needs: ['links'],
  check: ({ links }) => evidenceOfLinks(links.all.filter(({ host, leadsTo, isIp }) => host !== null && leadsTo === null && !isIp && isAbusedEnding(host))),
})
