import type { placeRules } from '../../rules/place'
import type { SentencesOf } from '../sentence'

export const place = {
  'place.address-contradicts-country': '地址（{address}）不在 {country}。',
  'place.witnesses': '发件人所在地 {country}：{picture}。',
  'place.anonymous-network': '对方通过匿名网络（{kind}）发来，看不出实际发送地。',
  'place.domain-contradicts-country': '对方自称在 {country}，但邮箱或网站的后缀是 {ending}，对不上。',
  'place.network-agrees': '发送网络在 {country}，与对方自称的国家一致。',
  'place.network-contradicts-country': '对方填写的是{said}，但发送网络在 {networkCountry}。',
  'place.offset-contradicts-country': '对方自称在 {country}，但发件时区是 {offset}，当地不用这个时区。',
  'place.on-watchlist': '对方自称在 {country}，该国在贵司自设的关注名单上。',
  'place.phone-agrees': '电话 {phone} 是 {country} 的号码，与对方自称的国家一致。',
  'place.phone-contradicts-country': '对方自称在 {country}，但电话 {phone} 是别国的号码。',
  'place.seller-country-clock': '对方自称在 {country}，但其时钟（{clock}）用的是贵司当地的时区。',
  'place.seller-country-network': '对方填写的是{said}，但发送网络就在贵司所在国 {sellerCountry}。',
  'place.seller-country-phone': '对方自称在 {country}，留的电话 {phone} 却是贵司所在国 {sellerCountry} 的号码。',
  'place.zone-contradicts-country': '对方自称在 {country}，但浏览器时区是 {zone}，当地不用这个时区。',
} as const satisfies SentencesOf<typeof placeRules>
