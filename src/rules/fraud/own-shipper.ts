import { defineRule, evidenceOf } from '../rule'

/**
 * The sender's own shipper shall collect the goods, and no delivery term is named.
 *
 * Why: with a card or cheque behind it the shipper's fee is the loot.
 * Wrong when: a buyer sends his own forwarder, as under FOB and EXW, and does not write the term.
 * Signals: FR06
 */
export const ownShipper = defineRule({
  id: 'fraud.own-shipper',
  needs: ['wording', 'demand'],
  check: ({ wording, demand }) => (demand.incoterms.length > 0 ? null : evidenceOf(wording, 'own-shipper')),
})
