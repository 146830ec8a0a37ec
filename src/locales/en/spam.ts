import type { spamRules } from '../../rules/spam'
import type { SentencesOf } from '../sentence'

export const spam = {
  'spam.seo-offer': 'Offers search ranking or website traffic: {said}.',
  'spam.web-design-offer': 'Offers web design or an app: {said}.',
  'spam.contact-list-offer': 'Sells contact lists or leads: {said}.',
  'spam.marketing-offer': 'Offers advertising or social media services: {said}.',
  'spam.link-offer': 'Wants a guest post or backlink: {said}.',
  'spam.loan-offer': 'Offers loans or funding: {said}.',
  'spam.gambling': 'Promotes gambling: {said}.',
  'spam.crypto-promotion': 'Promotes crypto or trading profits: {said}.',
  'spam.get-rich': 'Promises easy income: {said}.',
  'spam.pharma-adult': 'Promotes pills, dating or adult content: {said}.',
  'spam.software-offer': 'Sells software, hosting or data services: {said}.',
  'spam.supplier-pitch': 'Presents its own goods for sale: {said}.',
  'spam.own-prices': 'States prices of its own ({prices}): {said}.',
  'spam.freight-offer': 'Offers freight or logistics services: {said}.',
  'spam.service-pitch': 'Offers services: {said}.',
  'spam.membership-offer': 'Sells a membership, listing or award: {said}.',
  'spam.event-promotion': 'Promotes a fair, conference or advertising page: {said}.',
  'spam.job-matter': 'Is about a job: {said}.',
  'spam.discount-talk': 'Advertises discounts or limited offers: {said}.',
  'spam.unsubscribe': 'Says how to unsubscribe: {said}.',
  'spam.website-found': 'Comments on your website or says it came across it: {said}.',
  'spam.meeting-push': 'Presses for a call or the right person: {said}.',
  'spam.call-to-click': 'Urges to click, register or download: {said}.',
  'spam.pitch-without-request': 'Offers something and asks for nothing: {said}.',
} as const satisfies SentencesOf<typeof spamRules>
