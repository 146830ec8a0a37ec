import { definePhraseRule } from '../rule'

/**
 * The text urges to click, register, join or download.
 *
 * Why: bulk mail lives by clicks.
 * Wrong when: a tender portal gives a link for its papers.
 * Signals: MM10
 */
export const callToClick = definePhraseRule({ id: 'spam.call-to-click', concepts: ['call-to-click'] })
