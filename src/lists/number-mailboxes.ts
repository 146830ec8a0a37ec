/**
 * Mail providers whose addresses are numbers by custom: QQ hands out numbers, 139 and 189 use the subscriber's mobile number,
 * and on the other Chinese and Korean providers a name followed by digits is the usual choice. Digits say nothing there.
 * Registrable domains, so that `vip.qq.com` and `vip.163.com` are covered.
 *
 * Source: own list, written by hand
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 22 domains
 */
export const numberMailboxDomains: ReadonlySet<string> = new Set([
  'qq.com', '163.com', '126.com', 'yeah.net', '188.com', '139.com', '189.cn', 'wo.cn', 'foxmail.com', 'sina.com', 'sina.cn', 'sohu.com', 'aliyun.com', '21cn.com', 'tom.com',
  'naver.com', 'hanmail.net', 'daum.net', 'nate.com', 'kakao.com', 'pchome.com.tw', 'docomo.ne.jp',
])

/**
 * Whether mailboxes of a provider are numbers, or end in numbers, by custom.
 *
 * @param registrableDomain `qq.com` of `vip.qq.com`, lower case
 */
export function usesNumbers(registrableDomain: string): boolean {
  return numberMailboxDomains.has(registrableDomain)
}
