import type { spyRules } from '../../rules/spy'
import type { SentencesOf } from '../sentence'

export const spy = {
  'spy.cost-breakdown': '打听贵司的成本构成：{said}。',
  'spy.suppliers': '打听贵司的供应商：{said}。',
  'spy.customers': '打听贵司的客户：{said}。',
  'spy.process': '打听生产工艺：{said}。',
  'spy.capacity': '打听产能或人员：{said}。',
  'spy.formula': '打听配方：{said}。',
  'spy.drawings': '索要图纸或物料清单：{said}。',
  'spy.survey': '属于调研或问卷：{said}。',
  'spy.no-purchase': '明说暂不采购：{said}。',
  'spy.identity-withheld': '不肯透露自己的公司或客户：{said}。',
  'spy.everything-asked': '一次就要全部产品或价格：{said}。',
  'spy.certificates-first': '没说需求就先要证书：{said}。',
  'spy.several-trade-secrets': '同时打听多项商业机密：{said}。',
  'spy.price-ladder': '要 {tiers} 档数量（{from} 至 {to}）的阶梯报价。',
  'spy.competitor-domain': '来自竞争对手的域名 {domain}。',
  'spy.competitor-named': '公司名与竞争对手 {name} 相同。',
} as const satisfies SentencesOf<typeof spyRules>
