import { defineRule, evidenceOf } from '../rule'

/**
 * A supplier presents its own goods to the reader.
 *
 * Why: factories mail each other's sales addresses; it is an offer, not an inquiry.
 * Wrong when: a manufacturer introduces itself before asking for material.
 * Signals: FR15
 */
export const supplierPitch = defineRule({
  id: 'spam.supplier-pitch',
  needs: ['wording'],
  check: ({ wording }) => evidenceOf(wording, 'supplier-pitch'),
})
