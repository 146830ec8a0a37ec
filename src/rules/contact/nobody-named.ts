import { defineRule } from '../rule'

/**
 * The sender gives no company, no telephone, no website and no signature, and writes from a free mailbox or none.
 *
 * Why: there is nobody to look up; prices go to an unknown reader.
 * Wrong when: short first questions from people who are new to trade; thin is not false, so it costs worth and hardly any trust.
 * Signals: SY01, ID17
 */
export const nobodyNamed = defineRule({
  id: 'contact.nobody-named',
  needs: ['channel', 'identity'],
  check: ({ channel, identity }) => {
    const { company, phone, website, mailboxClass, signatureLines } = identity
    const unreachable = company === null && phone === null && website === null && signatureLines < 2
    return (channel === 'email' || channel === 'form') && unreachable && (mailboxClass === null || mailboxClass === 'free') ? {} : null
  },
})
