import type { Output } from './deps'
import { codeOf } from './system-error'

/** Standard output, written no faster than it is read. */
export interface Writer {
  /** Resolves when more may be written; does nothing once the reader has gone. */
  readonly write: (text: string) => Promise<void>
  /** Resolves when all is handed over. */
  readonly flush: () => Promise<void>
  /** `true` once the reader has gone: there is nobody to write for. */
  readonly closed: () => boolean
  /** What else went wrong, such as a full disk. */
  readonly failure: () => Error | null
  readonly release: () => void
}

export function createWriter(stream: Output, onEnd: () => void): Writer {
  let closed = false
  let failure: Error | null = null
  let wake: (() => void) | null = null
  const onError = (error: Error): void => {
    if (codeOf(error) !== 'EPIPE' && codeOf(error) !== 'ERR_STREAM_DESTROYED') failure ??= error
    onClose()
  }
  const onClose = (): void => {
    if (closed) return
    closed = true
    wake?.()
    onEnd()
  }
  stream.on('error', onError)
  stream.on('close', onClose)
  const onDrain = (): void => wake?.()
  stream.on('drain', onDrain)

  const wait = (start: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve
      start(resolve)
    })

  return {
    async write(text) {
      if (closed || text === '') return
      if (!stream.write(text)) await wait(() => {})
    },
    async flush() {
      if (!closed) await wait((done) => stream.write('', () => done()))
    },
    closed: () => closed,
    failure: () => failure,
    release() {
      stream.off('close', onClose)
      stream.off('drain', onDrain)
    },
  }
}
