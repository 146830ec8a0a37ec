/** A short fingerprint of a policy, the same for equal documents whatever the order of their keys. FNV-1a, twice 32 bits. */
export function hashOf(value: unknown): string {
  const text = canonical(value)
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193)
    high = Math.imul(high ^ text.charCodeAt(i) ^ (low >>> 13), 0x85ebca6b)
  }
  return hex(high) + hex(low)
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0')
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
