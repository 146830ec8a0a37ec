import { definePhraseRule } from '../rule'

/**
 * A fine, court matter, licence, tax refund or benefit is told, to be opened or paid.
 *
 * Why: authorities are feared, and do not write to a published address with a link.
 * Wrong when: forwarded notices, and advisers who write about such matters.
 * Signals: FR02, FR03
 */
export const authorityLure = definePhraseRule({ id: 'fraud.authority-lure', concepts: ['authority-lure'] })
