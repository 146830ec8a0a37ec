import { defineRule } from '../rule'

/**
 * The mail claims a domain of a bank, courier or another service with accounts, and neither a signature nor DMARC proves it.
 *
 * Why: such services sign all their mail, because theirs is forged most.
 * Wrong when: a mailing list or forwarder broke the signature; an answer within a thread is let pass. An unknown result says nothing.
 * Signals: ID25, ID05
 */
export const unprovenService = defineRule({
  id: 'transport.unproven-service',
  needs: ['service', 'authentication', 'inquiry'],
  check: ({ service: { owner }, authentication: { dkim, dmarc, spf }, inquiry }) => {
    if (owner === null || inquiry.thread || dmarc === 'pass' || dmarc === 'temperror' || dkim === 'pass' || dkim === 'temperror') return null
    return dkim !== undefined || (spf !== undefined && spf !== 'pass' && dmarc !== undefined) ? { args: { service: owner } } : null
  },
})
