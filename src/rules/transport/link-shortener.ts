import { evidenceOfLinks } from '../link-evidence'
import { defineRule } from '../rule'

/**
 * A shortened link hides where it leads.
 *
 * Why: nobody can see the target before the click, and it can be changed after the mail was checked.
 * Wrong when: people paste what the share button of a map, a shop or a network gives them.
 * Signals: FR03, MM10
 */
export const linkShortener = defineRule({
  id: 'transport.link-shortener',
  needs: ['links'],
  check: ({ links }) => evidenceOfLinks(links.all.filter((link) => link.class === 'shortener' && link.leadsTo === null)),
})
