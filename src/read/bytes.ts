/** One array of all parts, `total` bytes long in sum. */
export function joinBytes(parts: readonly Uint8Array[], total: number): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const all = new Uint8Array(total)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! >= 0x80) return false
  return true
}

/** At least `least` bytes from the front of a stream, or all that it has. */
export async function takeHead(chunks: AsyncIterator<Uint8Array>, least: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let total = 0
  while (total < least) {
    const next = await chunks.next()
    if (next.done) break
    parts.push(next.value)
    total += next.value.length
  }
  return joinBytes(parts, total)
}

/** A stream with what was taken from its front put back. */
export async function* putBack(head: Uint8Array, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    if (head.length > 0) yield head
    for (;;) {
      const next = await chunks.next()
      if (next.done) return
      yield next.value
    }
  } finally {
    await chunks.return?.()
  }
}
