import { defineRule, evidenceOf } from '../rule'

/**
 * The talk shall move to a private channel.
 *
 * Why: platforms and firms keep records.
 * Wrong when: WhatsApp is the normal business channel in many countries.
 * Signals: FR21
 */
export const offPlatform = defineRule({
  id: 'fraud.off-platform',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'off-platform'),
})
