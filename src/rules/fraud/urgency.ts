import { definePhraseRule } from '../rule'

/**
 * The sender is in a hurry.
 *
 * Why: haste is a tool of fraud, and of real need.
 * Wrong when: most urgent mail is honest.
 * Signals: FR20
 */
export const urgency = definePhraseRule({ id: 'fraud.urgency', concepts: ['urgency'] })
