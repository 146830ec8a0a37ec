import type { massRules } from '../../rules/mass'
import type { SentencesOf } from '../sentence'

export const mass = {
  'mass.bulk-greeting': '称呼是群发式的：{said}。',
  'mass.campaign': '{hours} 小时内，{senders} 个发件人发来 {similar} 封内容几乎相同的询盘。',
  'mass.dear-friend': '素不相识，却以“朋友”之类相称：{said}。',
  'mass.generic-subject': '标题“{subject}”没有提到任何产品。',
  'mass.gibberish': '{words} 个词里有 {unpronounceable} 个是随手敲出的乱码。',
  'mass.large-campaign': '{hours} 小时内，{senders} 个发件人发来 {similar} 封内容几乎相同的询盘，属于群发。',
  'mass.many-names': '{hours} 小时内，几乎相同的内容换了 {senders} 个名字，共发来 {similar} 次。',
  'mass.many-recipients': '这封邮件同时公开发给了 {domains} 家公司。',
  'mass.names-us': '对方点名提到贵司：{said}。',
  'mass.none-of-our-goods': '既没有提到贵司的产品（{products}），也没有提到其他货物或订单。',
  'mass.only-a-link': '几乎只有一个指向 {host} 的链接。',
  'mass.recipient-hidden': '收件人里没有贵司地址，是密送过来的。',
  'mass.reply-without-thread': '标题“{subject}”标为回复，但此前并无往来邮件。',
  'mass.shouting': '大写字母占 {capitals}%，感叹号 {exclamations} 个。',
  'mass.subject-names-product': '标题写明了产品或型号：{said}。',
  'mass.template-interest': '用的是平台自动生成的套话，没有补充数量、型号或规格：{said}。',
  'mass.drawn-token': '标题或附件名里有随机生成的字符串：{token}。',
  'mass.made-up-thread': '邮件谎称是回复，所引用的邮件编号不可能存在（{characters} 个字符）。',
  'mass.recipient-in-subject': '标题里写着收件邮箱（{address}），是程序自动填入的。',
  'mass.subject-pictures': '标题里有表情图案：{picture}。',
} as const satisfies SentencesOf<typeof massRules>
