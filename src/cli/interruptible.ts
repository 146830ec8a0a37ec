const stopped = Symbol('stopped')

/** The items until the signal aborts: a read that still waits is left behind. */
export async function* until<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  let wake: (() => void) | null = null
  const onAbort = (): void => wake?.()
  signal.addEventListener('abort', onAbort)
  let done = false
  try {
    while (!signal.aborted) {
      const next = await new Promise<IteratorResult<Item> | typeof stopped>((resolve, reject) => {
        wake = () => resolve(stopped)
        iterator.next().then(resolve, reject)
      })
      if (next === stopped) return
      if (next.done) {
        done = true
        return
      }
      yield next.value
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    if (!done) iterator.return?.().catch(() => {})
  }
}

/** Lets signals and closed pipes be noticed while items come without any waiting. */
export function createBreather(clock: () => number): () => Promise<void> {
  const every = 50
  let last = clock()
  return async () => {
    if (clock() - last < every) return
    await new Promise((resolve) => setImmediate(resolve))
    last = clock()
  }
}
