import type { historyRules } from '../../rules/history'
import type { WeightsOf } from './weights'

export const historyWeights = {
  // M–S: mass mail has no thread of ours; forged ones exist.
  'history.answers-us': { points: 10, spam: -7, spy: -4, fraud: -3 },
  // Nothing to answer: as far down as the family goes, also below a customer's orders.
  'history.automatic-reply': { points: -70 },
  // 0: the ceiling acts (blocked: D).
  'history.blocked': {},
  // S: the caller's own books; an order outweighs any wording, short of a decided fraud.
  'history.customer': { points: 12, fraud: -10, spam: -10, spy: -8 },
  // 0: compliance, not fraud; the ceiling acts.
  'history.denied': {},
  // Sales people follow up too: worth something, proves nothing.
  'history.follow-up': { points: 3 },
  // Who asks is waiting: nearly trouble.
  'history.goods-asked-after': { points: 3 },
  // W: newsletters are known for long as well.
  'history.known-sender': { points: 2, fraud: -2, spam: -1 },
  // W: agents ask often.
  'history.many-inquiries-no-order': { spy: 3 },
  // W: one bad delivery brings several.
  'history.more-disputes-than-orders': { fraud: 3 },
  // Nothing to answer but a friendly line, also for a customer: of 57 such inquiries of many voices none was to be answered the same day.
  'history.only-thanks': { points: -30 },
  // Phishing invents numbers too: nothing against fraud.
  'history.order-reference': { points: 4, spam: -1 },
  // On top of customer.
  'history.regular-customer': { points: 3, fraud: -5, spam: -4, spy: -4 },
  // 0: shown, and used in combinations; forged threads look the same.
  'history.reply-shown': {},
  // M: hardly any mass mail has it; against fraud less, as broken mailboxes answer real mail.
  'history.reply-with-quotation': { spam: -6, spy: -5, fraud: -3 },
  // Only customers have these; good service sells the next order.
  'history.service-matter': { points: 4 },
  // Only customers have these; phishing uses the words, so nothing against fraud.
  'history.shipment-matter': { points: 4 },
  // Every hour costs the sender money.
  'history.standstill': { points: 6 },
  // As much as thanks in plain words.
  'history.thanks-in-other-words': { points: -30 },
  // A customer in trouble decides now whether to come back. Nothing against spam: pages that promise a refund or a cure use the words as often.
  'history.trouble': { points: 6 },
  // As a matter of service: one in four is nothing worse.
  'history.trouble-in-other-words': { points: 4 },
  // A change must reach the workshop before the goods are cut.
  'history.urgent-today': { points: 3 },
  // M–S (ID23, ID24).
  'history.verified': { points: 8, fraud: -8, spam: -6, spy: -4 },
} as const satisfies WeightsOf<typeof historyRules>
