import { definePhraseRule } from '../rule'

/**
 * The reader's firm is told that it was chosen for a contract or tender.
 *
 * Why: nobody is awarded what he never bid for.
 * Wrong when: it is the end of a tender that the seller took part in.
 * Signals: FR01, FR02
 */
export const tenderAward = definePhraseRule({ id: 'fraud.tender-award', concepts: ['tender-award'] })
