import { defineRule } from '../rule'

/** Names that look-up services give to lines that anybody may take for a day. */
const passingLines: ReadonlySet<string> = new Set(['voip', 'non-fixed voip', 'nonfixedvoip', 'non_fixed_voip', 'virtual', 'temporary', 'disposable', 'prepaid-voip'])

/**
 * The telephone number is an internet or a temporary line.
 *
 * Why: a number that costs nothing and is bound to nobody hides who answers.
 * Wrong when: internet telephony is what most offices have; hence it hardly counts.
 * Signals: ID21
 */
export const phoneInternetLine = defineRule({
  id: 'contact.phone-internet-line',
  needs: ['phoneLine'],
  check: ({ phoneLine }) => (passingLines.has(phoneLine) ? { args: { line: phoneLine } } : null),
})
