import { evidenceOfLinks } from '../link-evidence'
import { defineRule } from '../rule'

/**
 * A link shows one address and leads to another domain.
 *
 * Why: phishing needs a name that the reader trusts above a page that he would not.
 * Wrong when: newsletters count clicks through their sender's domain. What mail gateways put in a link's place is seen through.
 * Signals: FR03
 */
export const linkHidesTarget = defineRule({
  id: 'transport.link-hides-target',
  needs: ['links'],
  check: ({ links }) => {
    const hiding = links.all.filter((link) => link.shownDomain !== null && link.domain !== null && link.shownDomain !== link.domain && link.class !== 'messenger')
    const evidence = evidenceOfLinks(hiding)
    return evidence && { ...evidence, args: { shown: hiding[0]!.shownDomain!, host: hiding[0]!.host! } }
  },
})
