import { defineRule } from '../rule'

/**
 * The sender gives four or more of name, job title, company, address, telephone and website, in the form or the signature.
 *
 * Why: who wants to be answered and found says who they are.
 * Wrong when: signatures can be copied from a real firm's website.
 * Signals: ID17
 */
export const fullSignature = defineRule({
  id: 'contact.full-signature',
  needs: ['identity'],
  check: ({ identity }) => {
    const { name, jobTitle, company, address, phone, website } = identity
    const count = [name, jobTitle, company, address, phone, website].filter((detail) => detail !== null).length
    return count >= 4 ? { args: { count } } : null
  },
})
