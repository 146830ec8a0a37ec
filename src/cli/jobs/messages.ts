import type { Locale } from '../../locales'
import type { Taken } from '../judge'
import type { Answer, AnswerKind } from './answer'

/** What a worker is told once. */
export interface WorkerSetup {
  readonly kind: AnswerKind
  /** `undefined` for the default policy. */
  readonly policy: unknown
  readonly context: Record<string, unknown>
  readonly holidays: boolean
  readonly locale: Locale
}

export interface WorkerTask {
  readonly number: number
  readonly batch: readonly Taken[]
}

export interface WorkerResult {
  readonly number: number
  readonly answers: readonly Answer[]
  /** All fields not known to the contract that this worker has met. */
  readonly unknown: readonly string[]
}

/** A thread as the pool sees it. */
export interface JobWorker {
  readonly send: (task: WorkerTask) => void
  /** `failed` is called at most once, and after it nothing is. */
  readonly listen: (done: (result: WorkerResult) => void, failed: (error: Error) => void) => void
  readonly end: () => void
}

export type StartWorker = (setup: WorkerSetup) => JobWorker
