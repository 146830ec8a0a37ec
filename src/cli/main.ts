#!/usr/bin/env node
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { isDisposable } from '../lists/disposable'
import { readInquiries } from '../read'
import { createScorer } from '../scorer'
import { version } from '../version'
import type { Deps, Io } from './deps'
import type { WorkerSetup } from './jobs/messages'
import { serveTasks, startThread } from './jobs/worker'
import { run } from './program'

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  clock: () => performance.now(),
  now: () => new Date().toISOString(),
  onStop(listener) {
    const interrupt = (): void => listener(130)
    const terminate = (): void => listener(143)
    // Once only: a second Ctrl-C ends the process at once.
    process.once('SIGINT', interrupt).once('SIGTERM', terminate)
    return () => void process.off('SIGINT', interrupt).off('SIGTERM', terminate)
  },
}

const deps: Deps = {
  version,
  createScorer: (options) => createScorer({ ...options, lists: { disposable: isDisposable } }),
  readInquiries,
  // The entry beside the command line in dist: what it stands on is read only where holidays are asked for.
  loadHolidays: async () => ((await import(new URL('./holidays.js', import.meta.url).href)) as typeof import('../holidays')).publicHolidays(),
  cores: availableParallelism(),
  startWorker: (setup) => startThread(new URL(import.meta.url), setup),
}

if (isMainThread) {
  process.exitCode = await run(process.argv.slice(2), io, deps)
  for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write('', resolve))
  process.exit()
} else await serveTasks(parentPort!, workerData as WorkerSetup, deps)
