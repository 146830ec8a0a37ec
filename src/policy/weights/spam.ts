import type { spamRules } from '../../rules/spam'
import type { WeightsOf } from './weights'

export const spamWeights = {
  // S: the commonest unsolicited mail to a published address.
  'spam.seo-offer': { points: -6, spam: 13 },
  // S, as SEO offers.
  'spam.web-design-offer': { points: -6, spam: 13 },
  // S: no buyer sells lists.
  'spam.contact-list-offer': { points: -6, spam: 14 },
  // S, a little below SEO: buyers too speak of campaigns.
  'spam.marketing-offer': { points: -6, spam: 11 },
  // S: no other reading is likely.
  'spam.link-offer': { points: -6, spam: 12 },
  // S; part of them ask a fee first.
  'spam.loan-offer': { points: -6, spam: 12, fraud: 3 },
  // S.
  'spam.gambling': { points: -6, spam: 13 },
  // S.
  'spam.crypto-promotion': { points: -6, spam: 12, fraud: 2 },
  // S.
  'spam.get-rich': { points: -6, spam: 12, fraud: 2 },
  // S.
  'spam.pharma-adult': { points: -6, spam: 13 },
  // M–S: software words also stand in honest mail.
  'spam.software-offer': { points: -6, spam: 9 },
  // M–S: buyers also introduce their factory.
  'spam.supplier-pitch': { points: -6, spam: 10 },
  // M–S: no buyer has prices of his own, but a buyer may repeat the seller's.
  'spam.own-prices': { points: -6, spam: 10 },
  // M: without a word of an offer, so the reader's own suppliers look alike; frauds name their sums as well.
  'spam.unasked-prices': { points: -6, spam: 8, fraud: 4 },
  // W, as several prices: customers name one as well.
  'spam.unasked-price': { points: -2, spam: 3, fraud: 2 },
  // S.
  'spam.freight-offer': { points: -6, spam: 12 },
  // M–S.
  'spam.service-pitch': { points: -6, spam: 10 },
  // S.
  'spam.membership-offer': { points: -6, spam: 11 },
  // S.
  'spam.event-promotion': { points: -6, spam: 11 },
  // M–S: harmless, but no inquiry.
  'spam.job-matter': { points: -6, spam: 11 },
  // W–M: buyers ask for discounts.
  'spam.discount-talk': { spam: 4 },
  // M: honest newsletters and some signatures carry it too.
  'spam.unsubscribe': { spam: 6 },
  // M: only together with an offer.
  'spam.website-found': { spam: 5 },
  // W–M.
  'spam.meeting-push': { spam: 4 },
  // W–M.
  'spam.call-to-click': { spam: 4, fraud: 1 },
  // M–S: what turns an offer's words into an offer.
  'spam.pitch-without-request': { spam: 10 },
} as const satisfies WeightsOf<typeof spamRules>
