import { defineRule } from '../rule'

/**
 * The ending of the mailbox's own domain, or of the website, names another country than the sender does.
 *
 * Why: a firm's domain mostly ends as its country does; a copied identity keeps the ending of the firm it was copied from.
 * Wrong when: a branch writes under the domain of its parent, or an agent under that of the firm it buys for. Endings that
 * are sold to all the world name no country here.
 * Signals: PT07.
 */
export const domainContradictsCountry = defineRule({
  id: 'place.domain-contradicts-country',
  needs: ['place'],
  check: ({ place: { claimed, claims } }) => {
    if (!claimed) return null
    const other = claims.find(({ witness, countries }) => (witness === 'domain' || witness === 'website') && !countries.includes(claimed))
    return other ? { args: { country: claimed, ending: other.given } } : null
  },
})
