import { defineRule } from '../rule'

/**
 * The message came through a VPN, a data centre or Tor.
 *
 * Why: bots run in data centres, and who hides where they are may have a reason for it.
 * Wrong when: firms send all of their traffic through a VPN, and people in censored countries have to.
 * Signals: PT03.
 */
export const anonymousNetwork = defineRule({
  id: 'place.anonymous-network',
  needs: ['network'],
  check: ({ network: { kind } }) => (kind === 'vpn' || kind === 'hosting' || kind === 'tor' ? { args: { kind } } : null),
})
