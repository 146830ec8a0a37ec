import { evidenceOfLinks } from '../link-evidence'
import { defineRule } from '../rule'

/**
 * A link leads to a page on a free host.
 *
 * Why: throw-away pages cost nothing: phishing and spam change them daily.
 * Wrong when: small firms have their only website there; that of the sender does not count.
 * Signals: FR03
 */
export const freePageLink = defineRule({
  id: 'transport.free-page-link',
  needs: ['links'],
  check: ({ links }) => evidenceOfLinks(links.all.filter((link) => link.class === 'free-page' && link.leadsTo === null)),
})
