import { publicIp } from './public-ip'

/**
 * The address that a mail was first sent from, as its `Received` headers (topmost first) and `X-Originating-IP` tell:
 * the first public one on its way. Headers below the own server's can be forged.
 */
export function firstPublicHop(received: readonly string[], originating: string | undefined): string | null {
  const stated = originating && publicIp(originating.replace(/[[\]\s]/g, ''))
  if (stated) return stated
  for (let i = received.length - 1; i >= 0; i--) {
    const address = addressOfHop(received[i]!)
    if (address) return address
  }
  return null
}

/** `from helo (host [192.0.2.1]) by …`: what stands in parentheses was seen by the server, what stands before them was claimed. */
function addressOfHop(received: string): string | null {
  const lower = received.slice(0, 2000).toLowerCase()
  if (!lower.startsWith('from')) return null
  const by = lower.indexOf(' by ')
  const from = by < 0 ? lower : lower.slice(0, by)
  let claimed: string | null = null
  let depth = 0
  for (let i = 0; i < from.length; i++) {
    const char = from[i]
    if (char === '(') depth++
    else if (char === ')') depth = Math.max(0, depth - 1)
    if (char !== '[' && char !== '(') continue
    const address = publicIp(literalAt(from, i + 1))
    if (address && depth > 0) return address
    claimed ??= address
  }
  return claimed
}

function literalAt(text: string, start: number): string {
  let end = start
  while (end < text.length && end < start + 60 && !')] \t'.includes(text[end]!)) end++
  const literal = text.slice(start, end)
  return literal.startsWith('ipv6:') ? literal.slice(5) : literal
}
