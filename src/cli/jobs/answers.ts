import { setImmediate } from 'node:timers/promises'
import type { Session } from '../session'
import type { Taken } from '../judge'
import { type Answer, type AnswerKind, createAnswerer } from './answer'
import type { StartWorker } from './messages'
import { createPool, type Pool } from './pool'

/** So many are answered here first: for fewer no thread is worth its start. */
const alone = 200
const batchAtMost = 64
const charactersAtMost = 200_000
/** So many times the others' room may be answered and wait for its turn: memory is bounded by it. */
const mostAhead = 4

export interface JobOptions {
  readonly kind: AnswerKind
  /** Threads, this one among them. */
  readonly jobs: number
  readonly start: StartWorker | undefined
  readonly holidays: boolean
}

/** What is answered, or will be, in the order of the input. */
interface Sent {
  readonly answers: Promise<readonly Answer[]>
  isDone: boolean
}

/**
 * A run's answers in the order of the input. This thread works as the others do: what they have no room for is answered here, and so is what a
 * lost thread had before it.
 */
export async function* answersOf(session: Session, items: AsyncIterable<Taken>, { kind, jobs, start, holidays }: JobOptions): AsyncGenerator<Answer> {
  const { judgeOptions, policy } = session
  const answer = createAnswerer(kind, judgeOptions)
  let count = 0
  let pool: Pool | null = null
  let batch: Taken[] = []
  let characters = 0
  const underWay: Sent[] = []
  let elsewhere = 0
  const send = (): void => {
    const sent = batch
    batch = []
    characters = 0
    if (elsewhere >= pool!.room) {
      underWay.push({ answers: Promise.resolve(sent.map(answer)), isDone: true })
      return
    }
    elsewhere++
    const entry: Sent = { answers: pool!.run(sent).catch(() => sent.map(answer)), isDone: false }
    void entry.answers.finally(() => {
      elsewhere--
      entry.isDone = true
    })
    underWay.push(entry)
  }
  try {
    for await (const taken of items) {
      if (jobs < 2 || start === undefined || count++ < alone) {
        yield answer(taken)
        continue
      }
      pool ??= createPool(jobs - 1, start, { kind, policy, context: judgeOptions.context, holidays, locale: judgeOptions.locale }, judgeOptions.unknown.add)
      batch.push(taken)
      characters += charactersOf(taken)
      if (batch.length < batchAtMost && characters < charactersAtMost) continue
      send()
      // What the others have answered comes in between two turns of work here.
      await setImmediate()
      while (underWay.length > 0 && (underWay[0]!.isDone || underWay.length > mostAhead * pool.room)) yield* await underWay.shift()!.answers
    }
    if (batch.length > 0) send()
    for (const { answers } of underWay) yield* await answers
  } finally {
    pool?.end()
  }
}

function charactersOf({ item }: Taken): number {
  if (item.kind === 'error') return 0
  const { body, html } = item.value
  return (typeof body === 'string' ? body.length : 0) + (typeof html === 'string' ? html.length : 0)
}
