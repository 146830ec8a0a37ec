/**
 * A pure function of a string that remembers its answers, up to a number; then it starts anew. Remembering changes no
 * answer: it only spares work on what comes again and again, such as one seller's name in a batch.
 */
export function remember<Value>(atMost: number, compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as Value
    const value = compute(key)
    if (known.size >= atMost) known.clear()
    known.set(key, value)
    return value
  }
}
