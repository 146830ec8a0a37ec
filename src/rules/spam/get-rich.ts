import { definePhraseRule } from '../rule'

/**
 * The text promises income from home or a business opportunity.
 *
 * Why: it sells a scheme.
 * Wrong when: an agent asks about earnings as a distributor.
 * Signals: FR15
 */
export const getRich = definePhraseRule({ id: 'spam.get-rich', concepts: ['get-rich'] })
