import { speaksOfNoGoods } from '../demand/nothing-of-goods'
import { defineRule } from '../rule'

/** Shorter ones are greetings and half-sentences, which honest people send as well. */
const wordsAtLeast = 20

/**
 * What the seller makes is known, and a letter of some length speaks neither of it nor of any goods or order.
 *
 * Why: a stranger who writes to a factory wants something of it; who speaks of other matters mails everyone. Measured 2026-11 on 570 inquiries: a letter
 * without goods is one in 50 of the honest and two in five of the spam.
 * Wrong when: an applicant, a landlord, an authority, a colleague; so it counts less than a pitch. Answers within a thread and notes of calls are let pass.
 * Signals: MM08
 */
export const noneOfOurGoods = defineRule({
  id: 'mass.none-of-our-goods',
  needs: ['seller', 'wording', 'demand', 'inquiry', 'message'],
  check: ({ seller, wording, demand, inquiry, message }) => {
    if ((seller.products?.length ?? 0) === 0 || wording.words < wordsAtLeast || inquiry.channel === 'phone' || inquiry.thread) return null
    return speaksOfNoGoods({ wording, demand, inquiry, message }) ? { args: { products: seller.products!.slice(0, 3) } } : null
  },
})
