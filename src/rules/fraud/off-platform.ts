import { definePhraseRule } from '../rule'

/**
 * The talk shall move to a private channel.
 *
 * Why: platforms and firms keep records.
 * Wrong when: WhatsApp is the normal business channel in many countries.
 * Signals: FR21
 */
export const offPlatform = definePhraseRule({ id: 'fraud.off-platform', concepts: ['off-platform'] })
