import { defineRule } from '../rule'
import { leaningTo } from '../near-evidence'

/**
 * The words come nearer to those of promotions than to those of honest inquiries, phrase or none.
 *
 * Why: phrases know what was said before; the words of a pitch come back in sentences that nobody has met.
 * Wrong when: a buyer who asks for what pitches offer: a website, freight, a certificate; so its part is held within the family's cap.
 * Signals: section 7.
 */
export const nearSpam = defineRule({
  id: 'model.near-spam',
  needs: ['gist'],
  check: ({ gist }) => leaningTo(gist, 'spam'),
})
