const digitBits = 11
const digits = 1 << digitBits

/** Sorts indices by a 32-bit key each, in time linear in their number; equals stay as they stood. */
export function createRadixSort(atMost: number): (order: Uint32Array, keys: Uint32Array) => void {
  const spare = new Uint32Array(atMost)
  const starts = new Uint32Array(digits + 1)

  function pass(from: Uint32Array, to: Uint32Array, keys: Uint32Array, shift: number): void {
    const digitOf = (index: number): number => (keys[index]! >>> shift) & (digits - 1)
    starts.fill(0)
    for (const index of from) starts[digitOf(index) + 1]!++
    for (let digit = 1; digit <= digits; digit++) starts[digit]! += starts[digit - 1]!
    for (const index of from) to[starts[digitOf(index)]!++] = index
  }

  return (order, keys) => {
    const other = spare.subarray(0, order.length)
    pass(order, other, keys, 0)
    pass(other, order, keys, digitBits)
    pass(order, other, keys, 2 * digitBits)
    order.set(other)
  }
}
