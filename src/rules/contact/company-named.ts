import { defineRule } from '../rule'

/**
 * The sender names a company, in the form or the signature.
 *
 * Why: a named company can be looked up before the price goes out; collectors leave it out.
 * Wrong when: any name can be typed.
 * Signals: ID17, SY01
 */
export const companyNamed = defineRule({
  id: 'contact.company-named',
  needs: ['identity'],
  check: ({ identity: { company } }) => (company === null ? null : { args: { company: company.slice(0, 100) } }),
})
