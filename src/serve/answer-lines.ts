import type { Assessment } from '../index'
import { putBack, takeHead } from '../read/bytes'
import type { Found } from '../read/item'
import { readLimits } from '../read/limits'
import { readNdjson } from '../read/ndjson'
import { jsonLine } from '../report/json'
import { createBreather } from './breathe'
import { refusalOf } from './judge'
import { faultOf, type Tally } from './log'
import { chunksOf } from './request-body'

export interface AnswerLinesOptions {
  readonly judge: (value: unknown) => Assessment
  /** Longest line, in bytes. */
  readonly maxLineBytes: number
  readonly tally: Tally
}

const encoder = new TextEncoder()

/**
 * NDJSON in, NDJSON out, in the same order: line n answers inquiry n. Nothing is read before its answer is wanted,
 * and no more than one line is held.
 */
export function answerLines(body: ReadableStream<Uint8Array> | null, { judge, maxLineBytes, tally }: AnswerLinesOptions): ReadableStream<Uint8Array> {
  let finish = (): void => {}
  tally.complete = false
  tally.end = new Promise((resolve) => {
    finish = resolve
  })
  const lines = answers()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await lines.next()
          if (!next.done) return controller.enqueue(encoder.encode(`${next.value}\n`))
          tally.complete = true
          controller.close()
          finish()
        } catch (error) {
          controller.error(error)
          finish()
        }
      },
      async cancel() {
        finish()
        await lines.return()
      },
    },
    { highWaterMark: 0 },
  )

  async function* answers(): AsyncGenerator<string, void, undefined> {
    const breathe = createBreather()
    const stream = { chunks: withoutMark(chunksOf(body)), fault: null }
    for await (const found of readNdjson(stream, { ...readLimits, line: maxLineBytes })) {
      yield answerOf(found)
      await breathe()
    }
  }

  function answerOf(found: Found): string {
    if (found.kind === 'error') {
      tally.errors++
      return errorLine(found.error.code, found.error.message, found.error.line ?? null, found.error.path ?? null)
    }
    try {
      const answer = jsonLine(judge(found.value))
      tally.inquiries++
      return answer
    } catch (error) {
      tally.errors++
      const refusal = refusalOf(error)
      if (refusal) return errorLine(refusal.code, refusal.message, found.line, refusal.path)
      tally.fault ??= faultOf(error)
      return errorLine('internal-error', 'this inquiry could not be scored', found.line, null)
    }
  }
}

function errorLine(code: string, message: string, line: number | null, path: string | null): string {
  return jsonLine({ error: { code, message, line, path } })
}

async function* withoutMark(chunks: AsyncGenerator<Uint8Array, void, undefined>): AsyncGenerator<Uint8Array, void, undefined> {
  const head = await takeHead(chunks, 3)
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
  yield* putBack(marked ? head.subarray(3) : head, chunks)
}
