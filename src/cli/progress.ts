import type { Output } from './deps'

/** Before this the run is short enough to go without. */
const quietFor = 1_000
const redrawEvery = 200

/** A line on the terminal with count and rate, that is gone when the run ends. */
export interface Progress {
  readonly tick: (count: number) => void
  readonly clear: () => void
}

const inquiriesRead = (count: number, perSecond: number): string => `${count} inquiries, ${perSecond} a second`

/** `lineOf` words the line, of what is done and how fast. */
export function createProgress(stream: Output, enabled: boolean, clock: () => number, lineOf = inquiriesRead): Progress {
  if (!enabled || !stream.isTTY) return { tick: () => {}, clear: () => {} }
  const started = clock()
  let drawn = -Infinity
  let visible = false
  return {
    tick(count) {
      const now = clock()
      const elapsed = now - started
      if (elapsed <= quietFor || now - drawn < redrawEvery) return
      drawn = now
      visible = true
      stream.write(`\r\x1b[2K${lineOf(count, Math.round((count * 1_000) / elapsed))}`)
    },
    clear() {
      if (visible) stream.write('\r\x1b[2K')
      visible = false
    },
  }
}
