import type { spamRules } from '../../rules/spam'
import type { SentencesOf } from '../sentence'

export const spam = {
  'spam.seo-offer': '推销搜索排名或网站流量：{said}。',
  'spam.web-design-offer': '推销网站或应用开发：{said}。',
  'spam.contact-list-offer': '推销客户名单或线索：{said}。',
  'spam.marketing-offer': '推销广告或社媒推广：{said}。',
  'spam.link-offer': '要求发布软文或外链：{said}。',
  'spam.loan-offer': '推销贷款或融资：{said}。',
  'spam.gambling': '推广博彩：{said}。',
  'spam.crypto-promotion': '推广虚拟货币或理财收益：{said}。',
  'spam.get-rich': '宣传轻松赚钱：{said}。',
  'spam.pharma-adult': '推销药品、交友或成人内容：{said}。',
  'spam.software-offer': '推销软件、主机或数据服务：{said}。',
  'spam.supplier-pitch': '对方在推销自己的产品：{said}。',
  'spam.own-prices': '对方在报自己的价格（{prices} 个）：{said}。',
  'spam.freight-offer': '货代或物流推销：{said}。',
  'spam.service-pitch': '推销服务：{said}。',
  'spam.membership-offer': '推销会员、名录或奖项：{said}。',
  'spam.event-promotion': '展会、会议或版面招商：{said}。',
  'spam.job-matter': '与求职或招聘有关：{said}。',
  'spam.discount-talk': '宣传折扣或限时优惠：{said}。',
  'spam.unsubscribe': '含有退订说明：{said}。',
  'spam.website-found': '声称看过贵司网站，或加以点评：{said}。',
  'spam.meeting-push': '催着约通话，或打听负责人：{said}。',
  'spam.call-to-click': '催促点击、注册或下载：{said}。',
  'spam.pitch-without-request': '只推销、不询价：{said}。',
} as const satisfies SentencesOf<typeof spamRules>
