import type { Taken } from '../judge'
import type { Answer } from './answer'
import type { JobWorker, StartWorker, WorkerSetup } from './messages'

/** Batches that each worker may have before it, so that it never waits for the reader. */
const ahead = 3

export interface Pool {
  /** Answers a batch; rejects where its worker is lost. */
  readonly run: (batch: readonly Taken[]) => Promise<readonly Answer[]>
  /** Batches that may be under way before one should be waited for. */
  readonly room: number
  readonly end: () => void
}

interface Seat {
  worker: JobWorker | null
  readonly waiting: Map<number, { done: (answers: readonly Answer[]) => void; failed: (error: Error) => void }>
}

/** Worker threads that answer batches, each by the one that has the fewest before it. */
export function createPool(jobs: number, start: StartWorker, setup: WorkerSetup, onUnknown: (name: string) => void): Pool {
  let number = 0
  const seats = Array.from({ length: jobs }, (): Seat => {
    const seat: Seat = { worker: start(setup), waiting: new Map() }
    seat.worker!.listen(
      (result) => {
        result.unknown.forEach(onUnknown)
        seat.waiting.get(result.number)?.done(result.answers)
        seat.waiting.delete(result.number)
      },
      (error) => {
        seat.worker = null
        for (const { failed } of seat.waiting.values()) failed(error)
        seat.waiting.clear()
      },
    )
    return seat
  })
  return {
    room: jobs * ahead,
    run(batch) {
      const alive = seats.filter(({ worker }) => worker !== null)
      if (alive.length === 0) return Promise.reject(new Error('no worker thread is left'))
      const seat = alive.reduce((least, one) => (one.waiting.size < least.waiting.size ? one : least))
      const task = { number: number++, batch }
      return new Promise((done, failed) => {
        seat.waiting.set(task.number, { done, failed })
        seat.worker!.send(task)
      })
    },
    end() {
      for (const { worker } of seats) worker?.end()
    },
  }
}
