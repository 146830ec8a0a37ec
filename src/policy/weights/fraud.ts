import type { fraudRules } from '../../rules/fraud'
import type { WeightsOf } from './weights'

export const fraudWeights = {
  // S: SpamAssassin's advance-fee clusters reach S/O 0.999.
  'fraud.fund-transfer': { points: -6, fraud: 12 },
  // S.
  'fraud.inheritance': { points: -6, fraud: 13 },
  // S.
  'fraud.prize-win': { points: -6, fraud: 13 },
  // S.
  'fraud.donation': { points: -6, fraud: 11 },
  // M: life is sad in honest mail too.
  'fraud.sad-story': { fraud: 6 },
  // W: many honest buyers bless.
  'fraud.religious-appeal': { fraud: 3 },
  // M–S.
  'fraud.bank-insider': { fraud: 8 },
  // M: footers speak of confidentiality too.
  'fraud.secrecy': { fraud: 5 },
  // S: nobody with goods to buy keeps them secret; the composite adds that there are none.
  'fraud.vague-matter': { fraud: 11 },
  // M: honest people are impatient too, so that with its composite it does not condemn.
  'fraud.asks-after-nothing': { points: -2, fraud: 6, spam: 2 },
  // M.
  'fraud.private-opener': { points: -4, fraud: 7, spam: 3 },
  // M–S.
  'fraud.trust-plea': { fraud: 8 },
  // M.
  'fraud.personal-details-asked': { fraud: 6 },
  // W–M: supplier files ask for licences.
  'fraud.identity-document-asked': { fraud: 4 },
  // S.
  'fraud.advance-fee': { points: -6, fraud: 10 },
  // S; a real tender uses the words too.
  'fraud.tender-award': { points: -6, fraud: 9 },
  // W–M: public buyers exist.
  'fraud.public-buyer-claim': { fraud: 4 },
  // M.
  'fraud.commission-offer': { fraud: 5 },
  // S.
  'fraud.card-abuse': { points: -6, fraud: 11 },
  // M: FOB buyers name their forwarder.
  'fraud.own-shipper': { fraud: 5 },
  // S: "always a scam".
  'fraud.third-party-charge': { points: -6, fraud: 13 },
  // S.
  'fraud.overpayment': { points: -6, fraud: 12 },
  // M.
  'fraud.cheque': { fraud: 5 },
  // S: noted of one in 151 honest callers, of 40 in 52 swindlers and spies, of 8 in 35 who sell (many voices, 2026-11). What he is after, the rest tells.
  'fraud.clerk-doubts': { points: -6, spam: 6, spy: 10, fraud: 10 },
  // M.
  'fraud.untraceable-payment': { fraud: 5 },
  // Above S on purpose: alone it makes every such mail one to verify first, by a known number; a customer's history outweighs it.
  'fraud.bank-change': { points: -4, fraud: 18 },
  // M.
  'fraud.credit-boast': { fraud: 5 },
  // M: "unusually frank" is a training-text classic.
  'fraud.price-no-object': { fraud: 6 },
  // M.
  'fraud.any-goods': { fraud: 4 },
  // M–S.
  'fraud.call-in-order': { points: -4, fraud: 8 },
  // W: honest buyers ask too.
  'fraud.contact-details-asked': { fraud: 3 },
  // S.
  'fraud.sign-in-person': { points: -6, fraud: 10 },
  // S.
  'fraud.notary-cost': { points: -6, fraud: 10 },
  // M–S.
  'fraud.gift-ask': { points: -6, fraud: 9 },
  // S: many specimens.
  'fraud.domain-scare': { points: -6, fraud: 13, spam: 6 },
  // S.
  'fraud.credential-ask': { points: -6, fraud: 10 },
  // S.
  'fraud.account-threat': { points: -6, fraud: 9 },
  // M–S.
  'fraud.parcel-lure': { points: -4, fraud: 8 },
  // M: file links are normal in trade.
  'fraud.document-lure': { fraud: 6 },
  // M.
  'fraud.payment-lure': { points: -4, fraud: 7 },
  // M.
  'fraud.deadline-threat': { fraud: 4 },
  // S.
  'fraud.extortion': { points: -6, fraud: 14 },
  // M.
  'fraud.no-phone': { fraud: 4 },
  // M.
  'fraud.third-party-delivery': { fraud: 6 },
  // W: normal in much of the world.
  'fraud.off-platform': { fraud: 2 },
  // 0: shown, and used in combinations.
  'fraud.urgency': {},
  // M.
  'fraud.samples-sent-demand': { fraud: 6 },
  // S.
  'fraud.escrow-lure': { points: -6, fraud: 12 },
  // M–S.
  'fraud.investment-talk': { points: -4, fraud: 8 },
  // W.
  'fraud.flattery': { fraud: 1 },
  // M.
  'fraud.replica-ask': { points: -4, fraud: 5 },
  // M.
  'fraud.counterparty-silence': { fraud: 6 },
  // M: alone it is common in honest small orders.
  'fraud.card-question': { fraud: 5 },
  // M–S: the combination, not the card, is the sign.
  'fraud.classic-card-order': { points: -4, fraud: 8 },
  // M.
  'fraud.payment-claim': { fraud: 5 },
  // M.
  'fraud.credit-terms': { fraud: 5 },
  // M–S: only without any concrete need.
  'fraud.invitation-letter': { points: -4, fraud: 10 },
  // M.
  'fraud.long-and-unrelated': { fraud: 6 },
  // W–M.
  'fraud.samples-only-terms-vague': { fraud: 3, spy: 1 },
  // M.
  'fraud.credit-before-product': { fraud: 4 },
  // W.
  'fraud.haste-without-questions': { fraud: 2 },
  // M: several together are the advance-fee cluster.
  'fraud.money-before-goods': { fraud: 6 },
  // M.
  'fraud.lure-with-link': { fraud: 7 },
  // M.
  'fraud.lure-with-attachment': { fraud: 4 },
  // M: shops have programmes for their customers.
  'fraud.reward-lure': { fraud: 6, spam: 6 },
  // M–S: banks write nearly so.
  'fraud.callback-lure': { fraud: 9, spam: 2 },
  // M: advisers write about such matters.
  'fraud.authority-lure': { fraud: 6, spam: 2 },
  // M–S: there is a trade in such devices.
  'fraud.wallet-lure': { fraud: 9, spam: 4 },
  // M: banks and insurers of some countries do it.
  'fraud.attachment-password': { fraud: 7, spam: 2 },
} as const satisfies WeightsOf<typeof fraudRules>
