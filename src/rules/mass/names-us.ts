import { sellerNamed } from '../../facts/seller-named'
import { defineRule } from '../rule'

/**
 * The sender names the seller: its name, or the name of its domain, stands in the subject or the text.
 *
 * Why: who writes to ten thousand rarely names one.
 * Wrong when: a program fills in the name, as phishing does; so it is shown, not counted.
 * Signals: MM02.
 */
export const namesUs = defineRule({
  id: 'mass.names-us',
  needs: ['message', 'seller', 'domains'],
  check: ({ message, seller, domains }) => {
    const named = sellerNamed(message, seller, domains)
    return named ? { args: { said: [named.name] }, spans: [named.span] } : null
  },
})
