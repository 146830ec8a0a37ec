import type { MessagePort } from 'node:worker_threads'
import { Worker } from 'node:worker_threads'
import type { Deps } from '../deps'
import { createUnknownFields } from '../unknown-fields'
import { createAnswerer } from './answer'
import type { JobWorker, WorkerResult, WorkerSetup, WorkerTask } from './messages'

/** Answers a pool's tasks until the port is closed. */
export async function serveTasks(port: MessagePort, { kind, policy, context, holidays: wanted, locale }: WorkerSetup, { createScorer, loadHolidays }: Deps): Promise<void> {
  const holidays = wanted ? await loadHolidays?.() : undefined
  const unknown = createUnknownFields()
  const answer = createAnswerer(kind, { scorer: createScorer({ ...(policy === undefined ? {} : { policy }), ...(holidays ? { holidays } : {}) }), context, locale, unknown })
  port.on('message', ({ number, batch }: WorkerTask) => {
    port.postMessage({ number, answers: batch.map(answer), unknown: unknown.names() } satisfies WorkerResult)
  })
}

/** A thread that runs the given program, which must call `serveTasks`. */
export function startThread(program: string | URL, setup: WorkerSetup): JobWorker {
  const thread = new Worker(program, { workerData: setup, stdin: false })
  return {
    send: (task) => thread.postMessage(task),
    listen(done, failed) {
      thread.on('message', done)
      thread.once('error', failed)
      thread.once('exit', () => failed(new Error('a worker thread has ended')))
    },
    end: () => void thread.terminate(),
  }
}
