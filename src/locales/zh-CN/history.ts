import type { historyRules } from '../../rules/history'
import type { SentencesOf } from '../sentence'

export const history = {
  'history.answers-us': '这是对贵司邮件的回复。',
  'history.automatic-reply': '邮箱自动回复：{said}。',
  'history.blocked': '该发件人已被贵司拉黑。',
  'history.customer': '老客户，已下过 {orders} 单。',
  'history.denied': '查询显示对方在受限名单上，人工核实前不得交易。',
  'history.follow-up': '在催之前没得到回复的事：{said}。',
  'history.goods-asked-after': '追问货到哪里了：{said}。',
  'history.known-sender': '与该发件人已有 {days} 天往来。',
  'history.many-inquiries-no-order': '30 天内询盘 {inquiries} 次，从未下单。',
  'history.more-disputes-than-orders': '只有 {orders} 单，却提过 {disputes} 次纠纷。',
  'history.only-thanks': '只是致谢、祝福或反馈，没有要求：{said}。',
  'history.order-reference': '提到了订单、发票或货运单号：{read}。',
  'history.regular-customer': '稳定返单的客户，累计 {orders} 单。',
  'history.reply-shown': '形式上是回复，但没有贵司写过的内容。',
  'history.reply-with-quotation': '是对一封邮件的回复，并引用了原文。',
  'history.service-matter': '涉及已购产品的售后：{said}。',
  'history.shipment-matter': '涉及进行中的订单：{said}。',
  'history.standstill': '对方正在停工或蒙受损失：{said}。',
  'history.thanks-in-other-words': '从用词看是致谢，没有提问：{said}。',
  'history.trouble': '订单出了问题：{said}。',
  'history.trouble-in-other-words': '从用词看，订单出了问题：{said}。',
  'history.urgent-today': '事情紧急，不能拖：{said}。',
  'history.verified': '该发件人已经核实。',
} as const satisfies SentencesOf<typeof historyRules>
