/** Inquiries scored at a stretch before other requests get their turn. */
const stretch = 16

const { setImmediate: immediate } = globalThis as { setImmediate?: (callback: () => void) => unknown }

/** To be awaited after each inquiry of many: a batch must not hold up everybody else. */
export function createBreather(): () => Promise<void> | void {
  let scored = 0
  return () => {
    if (++scored % stretch !== 0) return
    return new Promise((resolve) => void (immediate ? immediate(resolve) : setTimeout(resolve, 0)))
  }
}
