/** `Int32Array` with memory of its own. */
export type Integers = Int32Array<ArrayBuffer>

/** A list with room for so many numbers: the same one, or a larger one with what was in it. */
export function withRoom(list: Integers, size: number): Integers {
  if (size <= list.length) return list
  const larger = new Int32Array(Math.max(size, list.length << 1))
  larger.set(list)
  return larger
}
