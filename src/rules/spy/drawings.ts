import { definePhraseRule } from '../rule'

/**
 * The sender asks for drawings, schematics or bills of material.
 *
 * Why: they let the goods be copied.
 * Wrong when: installers need dimensional drawings.
 * Signals: SY02
 */
export const drawings = definePhraseRule({ id: 'spy.drawings', concepts: ['drawing-ask'] })
