#!/usr/bin/env node
import { readInquiries } from '../read'
import { createScorer } from '../scorer'
import { version } from '../version'
import type { Io } from './deps'
import { run } from './program'

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  clock: () => performance.now(),
  onStop(listener) {
    const interrupt = (): void => listener(130)
    const terminate = (): void => listener(143)
    // Once only: a second Ctrl-C ends the process at once.
    process.once('SIGINT', interrupt).once('SIGTERM', terminate)
    return () => void process.off('SIGINT', interrupt).off('SIGTERM', terminate)
  },
}

process.exitCode = await run(process.argv.slice(2), io, { version, createScorer, readInquiries })
for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write('', resolve))
process.exit()
