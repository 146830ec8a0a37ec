import { evidenceOfLinks } from '../link-evidence'
import { defineRule } from '../rule'

/**
 * A link goes through a search engine's, advertiser's or network's page that leads on to any other.
 *
 * Why: filters and readers see a host that they trust, and not where it ends.
 * Wrong when: somebody copies a hit out of a search.
 * Signals: FR03
 */
export const linkLeadsOn = defineRule({
  id: 'transport.link-leads-on',
  needs: ['links'],
  check: ({ links }) => evidenceOfLinks(links.all.filter(({ leadsOn, segment }) => leadsOn && segment !== 'forwarded')),
})
