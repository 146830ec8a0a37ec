import { defineRule, evidenceOf } from '../rule'

/**
 * The sender asks for drawings, schematics or bills of material.
 *
 * Why: they let the goods be copied.
 * Wrong when: installers need dimensional drawings.
 * Signals: SY02
 */
export const drawings = defineRule({
  id: 'spy.drawings',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'drawing-ask'),
})
