const labelAtMost = 63
const [base, tMin, tMax, skew, damp, initialBias, initialCode] = [36, 1, 26, 38, 700, 72, 0x80]

/** A domain, or a part of it, as people read it: `xn--mller-kva.de` is `müller.de`. What is no proper punycode stays as it is. */
export function readableDomain(domain: string): string {
  return domain.includes('xn--') ? domain.split('.').map(readableLabel).join('.') : domain
}

/** A domain for evidence: as it is read, and where that is not how it is written, also as it is written, since the eye takes the one for the other's. */
export function domainShown(domain: string): string {
  const readable = readableDomain(domain)
  return readable === domain ? domain : `${readable} (${domain})`
}

function readableLabel(label: string): string {
  if (!label.startsWith('xn--') || label.length > labelAtMost) return label
  const decoded = decode(label.slice(4))
  return decoded !== null && /^[\p{L}\p{M}\p{N}-]+$/u.test(decoded) && /[^\0-\x7f]/.test(decoded) ? decoded : label
}

/** RFC 3492, section 6.2; `null` where the code is broken. */
function decode(code: string): string | null {
  const dash = code.lastIndexOf('-')
  const letters = dash > 0 ? Array.from(code.slice(0, dash), (char) => char.charCodeAt(0)) : []
  let next = initialCode
  let bias = initialBias
  let at = 0
  let read = dash > 0 ? dash + 1 : 0
  while (read < code.length) {
    const before = at
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(code.charCodeAt(read++))
      if (digit === null) return null
      at += digit * weight
      const threshold = Math.min(Math.max(k - bias, tMin), tMax)
      if (digit < threshold) break
      weight *= base - threshold
      if (weight > 0x7fffffff) return null
    }
    const count = letters.length + 1
    bias = adapted(at - before, count, before === 0)
    next += Math.floor(at / count)
    at %= count
    if (next > 0x10ffff || (next >= 0xd800 && next <= 0xdfff)) return null
    letters.splice(at++, 0, next)
  }
  return String.fromCodePoint(...letters)
}

function digitOf(code: number): number | null {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : null
}

function adapted(delta: number, count: number, first: boolean): number {
  let rest = first ? Math.floor(delta / damp) : delta >> 1
  rest += Math.floor(rest / count)
  let k = 0
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin))
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew))
}
