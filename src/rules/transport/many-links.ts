import { evidenceOfLinks } from '../link-evidence'
import { defineRule } from '../rule'

/**
 * The text has three links and few words around them.
 *
 * Why: spam is links with some words around them.
 * Wrong when: a buyer collects examples of what is wanted; pages of the sender, of the seller, on marketplaces and on networks do not count.
 * Signals: MM10
 */
export const manyLinks = defineRule({
  id: 'transport.many-links',
  needs: ['links', 'wording'],
  check: ({ links, wording }) => {
    const own = links.all.filter(({ segment }) => segment === 'now' || segment === 'subject')
    const counted = own.filter((link) => link.domain !== null && link.leadsTo === null && link.class !== 'profile')
    const domains = new Set(counted.map(({ domain }) => domain)).size
    const urls = new Set(counted.map(({ url }) => url)).size
    const evidence = (urls >= 3 && wording.words < 60) || (domains >= 3 && wording.words < 60 * domains) ? evidenceOfLinks(counted) : null
    return evidence && { ...evidence, args: { ...evidence.args, count: urls } }
  },
})
