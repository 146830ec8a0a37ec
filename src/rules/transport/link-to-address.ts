import { evidenceOfLinks } from '../link-evidence'
import { defineRule } from '../rule'

/**
 * A link leads to a bare IP address, hides its host behind an @, or has a host of more than 60 characters.
 *
 * Why: no firm gives out such links; they name nobody, or somebody else.
 * Wrong when: cameras and test servers of technical customers; addresses of the reader's own network are left out.
 * Signals: FR03
 */
export const linkToAddress = defineRule({
  id: 'transport.link-to-address',
  needs: ['links'],
  check: ({ links }) => evidenceOfLinks(links.all.filter(({ host, isIp, hasUserInfo }) => host !== null && (isIp || hasUserInfo || host.length > 60))),
})
