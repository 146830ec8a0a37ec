import { evidenceOfLinks } from '../link-evidence'
import { defineRule } from '../rule'

/**
 * A link leads to a messenger, outside of the signature.
 *
 * Why: spam moves the talk to where nobody checks it.
 * Wrong when: WhatsApp is the normal channel of business in much of the world; hence it is weak, and in a signature nothing at all.
 * Signals: FR21
 */
export const messengerLink = defineRule({
  id: 'transport.messenger-link',
  needs: ['links'],
  check: ({ links }) => evidenceOfLinks(links.all.filter((link) => link.class === 'messenger' && link.segment !== 'signature')),
})
