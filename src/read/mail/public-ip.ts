import isIP from 'validator/lib/isIP.js'

/** Networks that no mail comes from over the internet (RFC 6890): this host, private, shared, link-local, benchmark, multicast and beyond. */
const inner: readonly (readonly [number, number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xe0000000, 3],
]

/** The address if it is an IPv4 or IPv6 literal of the public internet, else `null`. An IPv4 address mapped into IPv6 is given as IPv4. */
export function publicIp(literal: string): string | null {
  if (literal.length < 2 || literal.length > 45) return null
  if (isIP(literal, 4)) return isInnerV4(literal) ? null : literal
  if (!literal.includes(':') || !isIP(literal, 6)) return null
  const lower = literal.toLowerCase()
  if (lower.startsWith('::ffff:') && lower.includes('.')) return publicIp(lower.slice(7))
  // Global unicast is 2000::/3; loopback, link-local, local and multicast lie outside of it.
  return /^[23][0-9a-f]{3}:/.test(lower) ? lower : null
}

function isInnerV4(address: string): boolean {
  let value = 0
  for (const part of address.split('.')) value = value * 256 + Number(part)
  return inner.some(([network, bits]) => Math.floor(value / 2 ** (32 - bits)) === Math.floor(network / 2 ** (32 - bits)))
}
