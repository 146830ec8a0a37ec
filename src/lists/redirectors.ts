/**
 * Pages of search engines, advertising and large networks that lead on to any address: a filter knows and trusts the host that it sees.
 *
 * Source: own list, written by hand from own knowledge of the services' addresses
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 16 hosts
 */

import { remember } from '../inquiry/remember'

export const redirectors: Readonly<Record<string, readonly string[]>> = {
  google: ['/url', '/amp/', '/travel/clk', '/local_url', '/aclk'],
  'translate.google': ['/translate', '/website'],
  'maps.google': ['/url', '/maps/url'],
  'adservice.google': ['/'],
  'googleadservices.com': ['/'],
  'doubleclick.net': ['/'],
  'bing.com': ['/ck/', '/aclick', '/alink'],
  'duckduckgo.com': ['/l/', '/y.js'],
  'r.search.yahoo.com': ['/'],
  'yandex.ru': ['/clck'],
  'baidu.com': ['/link', '/baidu.php'],
  'youtube.com': ['/redirect', '/attribution_link'],
  'linkedin.com': ['/slink', '/redir', '/safety/go'],
  'slack-redir.net': ['/'],
  'steamcommunity.com': ['/linkfilter'],
  'medium.com': ['/r/'],
}

/**
 * Whether an address leads on to another one.
 *
 * @param host the whole host, lower case
 * @param path from the slash on
 */
export function isRedirector(host: string, path: string): boolean {
  return pathsOf(host)?.some((start) => path.startsWith(start)) ?? false
}

const pathsOf = remember(512, (host: string): readonly string[] | null => {
  const name = host.startsWith('www.') ? host.slice(4) : host
  // Google answers under every country's ending.
  const google = /^(?:(translate|maps|adservice)\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/.exec(name)
  const key = google ? (google[1] ? `${google[1]}.google` : 'google') : Object.keys(redirectors).find((known) => name === known || name.endsWith(`.${known}`))
  return key === undefined ? null : redirectors[key]!
})
