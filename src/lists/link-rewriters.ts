/**
 * Services that put an address of their own in a link's place, to check or count what is clicked. Mail gateways do so with
 * all links of a firm's mail, so that it says nothing of the sender.
 *
 * Source: own list, written by hand from own knowledge of the vendors' documentation
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 21 hosts
 */
export const linkRewriters: Readonly<Record<string, Rewriter>> = {
  'safelinks.protection.outlook.com': { parameter: 'url' },
  'urldefense.com': { parameter: null },
  'urldefense.us': { parameter: null },
  'urldefense.proofpoint.com': { parameter: null },
  'mimecast.com': { path: '/s/', parameter: 'domain' },
  'mimecastprotect.com': { path: '/s/', parameter: 'domain' },
  'linkprotect.cudasvc.com': { parameter: 'a' },
  'protection.sophos.com': { parameter: 'd' },
  'secure-web.cisco.com': { parameter: null },
  'clicktime.symantec.com': { parameter: 'u' },
  'url.avanan.click': { parameter: null },
  'checkpoint.url-protection.com': { parameter: null },
  'url.emailprotection.link': { parameter: null },
  'deref-mail.com': { parameter: 'redirectUrl' },
  'deref-gmx.net': { parameter: 'redirectUrl' },
  'deref-web.de': { parameter: 'redirectUrl' },
  'l.facebook.com': { parameter: 'u' },
  'lm.facebook.com': { parameter: 'u' },
  'www.google.com': { path: '/url', parameter: 'q' },
  'link.zhihu.com': { parameter: 'target' },
  'mail.qq.com': { path: '/cgi-bin/mailto_url', parameter: 'url' },
}

interface Rewriter {
  /** Where on the host it does so; everywhere if not given. */
  readonly path?: string
  /** The query's parameter that holds the true target, a URL or a host; `null` where it is encoded otherwise. */
  readonly parameter: string | null
}

const labelsAtMost = 8

/**
 * How a host rewrites links; `null` where it does not.
 *
 * @param host the whole host, lower case; a listed host covers its subdomains
 * @param path from the slash on
 */
export function linkRewriter(host: string, path: string): { readonly parameter: string | null } | null {
  for (let at = 0, labels = 0; labels < labelsAtMost; labels++) {
    const found = Object.hasOwn(linkRewriters, host.slice(at)) ? linkRewriters[host.slice(at)]! : null
    if (found) return found.path === undefined || path.startsWith(found.path) ? found : null
    const dot = host.indexOf('.', at)
    if (dot < 0) break
    at = dot + 1
  }
  return null
}
