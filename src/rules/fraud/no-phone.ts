import { definePhraseRule } from '../rule'

/**
 * The sender must not be telephoned.
 *
 * Why: a voice can be checked.
 * Wrong when: somebody is really deaf, or a plant has no reception.
 * Signals: FR20
 */
export const noPhone = definePhraseRule({ id: 'fraud.no-phone', concepts: ['no-phone'] })
