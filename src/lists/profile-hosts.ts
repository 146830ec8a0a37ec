/**
 * Networks, marketplaces and directories where a firm has a page instead of, or beside, a website of its own.
 *
 * Source: own list, written by hand
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 73 domains
 */

import { webHostClass } from './web-hosts'

export const profileDomains: ReadonlySet<string> = new Set(
  (
    'facebook.com fb.com instagram.com linkedin.com twitter.com x.com youtube.com tiktok.com pinterest.com vk.com ok.ru weibo.com weibo.cn xing.com threads.net reddit.com medium.com behance.net ' +
    'alibaba.com aliexpress.com 1688.com taobao.com tmall.com made-in-china.com globalsources.com dhgate.com ec21.com ecplaza.net tradekey.com indiamart.com tradeindia.com exportersindia.com ' +
    'europages.com europages.co.uk wlw.de kompass.com thomasnet.com yellowpages.com amazon.com amazon.de amazon.co.uk ebay.com ebay.de etsy.com shopee.com lazada.com tokopedia.com bukalapak.com ' +
    'mercadolibre.com mercadolivre.com.br olx.com avito.ru ozon.ru wildberries.ru allegro.pl trendyol.com hepsiburada.com n11.com sahibinden.com noon.com jumia.com daraz.pk daraz.com.bd flipkart.com ' +
    'myshopify.com google.com baidu.com yandex.ru bing.com goo.gl maps.app.goo.gl yelp.com tripadvisor.com'
  ).split(' '),
)

/**
 * Whether a website stands on somebody else's ground (a social network, a marketplace, a free host), so that its domain names no firm.
 *
 * @param domain the registrable domain, lower case
 * @param host the whole host, lower case
 */
export function isProfileHost(domain: string, host: string): boolean {
  return profileDomains.has(domain) || webHostClass(domain, host) !== null
}
