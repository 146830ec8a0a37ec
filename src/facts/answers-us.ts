import { folded } from '../inquiry/fold'
import type { Message } from '../inquiry/text'
import type { DomainReader } from './domain-names'

/** Header names of those who got a quoted mail, folded and without blanks. Source: own knowledge of the mail programs' translations. */
const recipientHeaders: ReadonlySet<string> = new Set(
  (
    'to cc bcc an kopie a para copia dest destinataire per aan til till do dw kime bilgi кому копия копія kepada ' +
    '收件人 收件者 抄送 副本 宛先 받는사람 참조'
  ).split(' '),
)
const addressesAtMost = 200
const lookBack = 120
const hostAtMost = 100

/**
 * Whether what is quoted was written by the seller: the first mail address of a line is at one of the seller's domains, and
 * the line is not the one that names the recipients (programs that mail again and again quote their own mails to the seller).
 */
export function quotesSeller({ body, segments }: Message, sellerDomains: ReadonlySet<string>, domains: DomainReader): boolean {
  let looked = 0
  for (const { kind, rawStart, rawEnd } of segments) {
    if (kind !== 'quoted') continue
    const text = body.raw.slice(rawStart, rawEnd)
    for (let at = text.indexOf('@'); at >= 0 && looked < addressesAtMost; at = text.indexOf('@', at + 1)) {
      looked++
      const lineStart = text.lastIndexOf('\n', at) + 1
      const before = text.slice(Math.max(lineStart, at - lookBack), at)
      if (before.includes('@') || namesRecipients(before)) continue
      const host = /^[\p{L}\p{N}.-]+/u.exec(text.slice(at + 1, at + 1 + hostAtMost))?.[0].replace(/\.+$/, '').toLowerCase()
      const domain = host ? domains.nameOf(host)?.domain : undefined
      if (domain && sellerDomains.has(domain)) return true
    }
  }
  return false
}

function namesRecipients(before: string): boolean {
  const colon = before.search(/[:：]/)
  return colon >= 0 && recipientHeaders.has(folded(before.slice(0, colon).replace(/[>*|\s]/g, '')))
}
