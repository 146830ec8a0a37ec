import type { historyRules } from '../../rules/history'
import type { SentencesOf } from '../sentence'

export const history = {
  'history.answers-us': 'It answers something that you wrote.',
  'history.automatic-reply': 'A mailbox answered by itself: {said}.',
  'history.blocked': 'You have blocked this sender.',
  'history.customer': 'The sender is a customer; orders so far: {orders}.',
  'history.denied': 'Your look-up found the sender on a list of denied parties: no trade before a person has checked it.',
  'history.follow-up': 'Asks after something unanswered: {said}.',
  'history.goods-asked-after': 'Asks where the goods are: {said}.',
  'history.known-sender': 'You have known the sender for {days} days.',
  'history.many-inquiries-no-order': 'Has asked {inquiries} times in 30 days and never ordered.',
  'history.more-disputes-than-orders': 'More disputes ({disputes}) than orders ({orders}).',
  'history.only-thanks': 'Thanks, wishes well or tells an experience, and asks for nothing: {said}.',
  'history.order-reference': 'Names an order, invoice or shipment: {read}.',
  'history.regular-customer': 'Orders regularly; orders so far: {orders}.',
  'history.reply-shown': 'Is marked as an answer, but nothing of yours is in it.',
  'history.reply-with-quotation': 'Answers a letter and quotes it.',
  'history.service-matter': 'Is about goods already bought: {said}.',
  'history.shipment-matter': 'Is about a running order: {said}.',
  'history.standstill': 'Loses money now: {said}.',
  'history.thanks-in-other-words': 'By its words it thanks or tells an experience, and asks nothing: {said}.',
  'history.trouble': 'Something is wrong with an order: {said}.',
  'history.trouble-in-other-words': 'By its words, something is wrong with an order: {said}.',
  'history.urgent-today': 'It cannot wait: {said}.',
  'history.verified': 'You have verified this sender.',
} as const satisfies SentencesOf<typeof historyRules>
