import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What a fresh Node process is given to run, as a module or as CommonJS. */
export interface Start {
  readonly type: 'module' | 'commonjs'
  readonly code: string
}

/**
 * Median milliseconds of 20 fresh processes for each start, all taken in turns so that a busy moment of the machine meets all of them.
 * The first round warms the disk's cache and does not count.
 */
export function startUpTimes<Name extends string>(starts: Readonly<Record<Name, Start>>): Readonly<Record<Name, number>> {
  const rounds = 20
  const names = Object.keys(starts) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const { type, code } = starts[name]
      const started = process.hrtime.bigint()
      execFileSync(process.execPath, [`--input-type=${type}`, '-e', code], { cwd: root })
      if (round > 0) times.get(name)!.push(Number(process.hrtime.bigint() - started) / 1e6)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[sorted.length / 2 - 1]! + sorted[sorted.length / 2]!) / 2
}
