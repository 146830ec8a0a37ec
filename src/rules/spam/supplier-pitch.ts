import { definePhraseRule } from '../rule'

/**
 * A supplier presents its own goods to the reader.
 *
 * Why: factories mail each other's sales addresses; it is an offer, not an inquiry.
 * Wrong when: a manufacturer introduces itself before asking for material.
 * Signals: FR15
 */
export const supplierPitch = definePhraseRule({ id: 'spam.supplier-pitch', concepts: ['supplier-pitch'] })
