import type { transportRules } from '../../rules/transport'
import type { SentencesOf } from '../sentence'

export const transport = {
  'transport.authenticated': '发件域名验证通过（DMARC 通过）。',
  'transport.display-name-other-address': '发件人名称里写的是 {shown} 的邮箱，实际发件地址却是 {mailbox}。',
  'transport.display-name-our-domain': '发件人名称里写着贵司域名 {shown}，实际发件地址却是 {mailbox}。',
  'transport.dmarc-failed': '发件域名验证未通过（DMARC 失败），发件人可能是伪造的。',
  'transport.double-extension': '附件用文档后缀掩盖真实类型：{files}。',
  'transport.file-host-link': '邮件里有网盘链接（{hosts}），打开前先核实。',
  'transport.free-page-link': '链接指向免费建站页面：{hosts}。',
  'transport.from-our-domain': '邮件自称来自贵司域名（{mailbox}），但无法证实。回信将发往：{replyTo}',
  'transport.image-only': '整封邮件只是一张带链接的图片，文字只有 {words} 个词。',
  'transport.link-hides-target': '链接显示的是 {shown}，实际指向 {host}。',
  'transport.link-markup': '正文里有链接代码（{mark}），是群发软件填表的痕迹。',
  'transport.link-shortener': '用短链接隐藏真实网址：{hosts}。',
  'transport.link-to-address': '链接指向裸 IP 或伪装的网址：{hosts}。',
  'transport.many-links': '链接多、内容少：共 {count} 个链接，包括 {hosts}。',
  'transport.messenger-link': '链接指向聊天软件：{hosts}。',
  'transport.reply-to-free-mail': '邮件从 {mailbox} 发出，回信却要发到免费邮箱 {replyTo}。',
  'transport.reply-to-other-domain': '邮件从 {mailbox} 发出，回信却要发到另一个域名 {replyTo}。',
  'transport.reply-to-other-free-mail': '邮件从 {mailbox} 发出，回信却要发到另一个免费邮箱 {replyTo}。',
  'transport.reply-to-us': '回信地址竟是贵司自己的邮箱 {replyTo}。',
  'transport.risky-attachment': '附件打开后可能运行程序或弹出登录页：{files}。',
  'transport.sender-unproven': '发信服务器未获该域名授权（SPF 失败），也没有签名能证明发件人。',
} as const satisfies SentencesOf<typeof transportRules>
