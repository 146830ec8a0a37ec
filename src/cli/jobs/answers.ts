import type { Session } from '../session'
import type { Taken } from '../judge'
import { type Answer, type AnswerKind, createAnswerer } from './answer'
import type { StartWorker } from './messages'
import { createPool, type Pool } from './pool'

/** So many are answered here first: starting threads takes as long. */
const alone = 400
const batchAtMost = 64
const charactersAtMost = 200_000

export interface JobOptions {
  readonly kind: AnswerKind
  /** Threads; 1 for none. */
  readonly jobs: number
  readonly start: StartWorker | undefined
  readonly holidays: boolean
}

/** A run's answers in the order of the input. What a lost thread had before it is answered here. */
export async function* answersOf(session: Session, items: AsyncIterable<Taken>, { kind, jobs, start, holidays }: JobOptions): AsyncGenerator<Answer> {
  const { judgeOptions, policy } = session
  const answer = createAnswerer(kind, judgeOptions)
  let count = 0
  let pool: Pool | null = null
  let batch: Taken[] = []
  let characters = 0
  const underWay: Promise<readonly Answer[]>[] = []
  const send = (): void => {
    const sent = batch
    underWay.push(pool!.run(sent).catch(() => sent.map(answer)))
    batch = []
    characters = 0
  }
  try {
    for await (const taken of items) {
      if (jobs < 2 || start === undefined || count++ < alone) {
        yield answer(taken)
        continue
      }
      pool ??= createPool(jobs, start, { kind, policy, context: judgeOptions.context, holidays, locale: judgeOptions.locale }, judgeOptions.unknown.add)
      batch.push(taken)
      characters += charactersOf(taken)
      if (batch.length < batchAtMost && characters < charactersAtMost) continue
      send()
      if (underWay.length >= pool.room) yield* await underWay.shift()!
    }
    if (batch.length > 0) send()
    for (const answers of underWay) yield* await answers
  } finally {
    pool?.end()
  }
}

function charactersOf({ item }: Taken): number {
  if (item.kind === 'error') return 0
  const { body, html } = item.value
  return (typeof body === 'string' ? body.length : 0) + (typeof html === 'string' ? html.length : 0)
}
