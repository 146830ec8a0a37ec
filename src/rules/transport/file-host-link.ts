import { evidenceOfLinks } from '../link-evidence'
import { defineRule } from '../rule'

/**
 * A link leads to a file store.
 *
 * Why: drawings and photographs come so, and so do traps: somebody should look before a click.
 * Wrong when: it is the normal way for large drawings; hence it is shown and not scored.
 * Signals: FR03
 */
export const fileHostLink = defineRule({
  id: 'transport.file-host-link',
  needs: ['links'],
  check: ({ links }) => evidenceOfLinks(links.all.filter((link) => link.class === 'file-host' && link.leadsTo === null)),
})
