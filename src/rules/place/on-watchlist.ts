import { defineRule } from '../rule'

/**
 * The country that the sender claims is on the seller's own watchlist.
 *
 * Why: a seller who has counted their losses may look twice; the shipped list is empty.
 * Wrong when: nearly always for the single sender: most buyers of any country are honest, so this can decide nothing alone.
 * Signals: section 7.
 */
export const onWatchlist = defineRule({
  id: 'place.on-watchlist',
  needs: ['place'],
  check: ({ place: { watched, claimed } }) => (watched && claimed ? { args: { country: claimed } } : null),
})
