import type { Problem } from '../inquiry/problem'
import { plainLine } from '../report/plain-text'
import { type ErrorRow, type Place, placeName } from '../report/rows'

const named = 5
const namesKept = 20

/** Tells what a measuring run has to leave out: the first few of each kind by name, all of them by number. */
export interface Misfits {
  readonly error: (row: ErrorRow) => void
  /** What of an inquiry's `expect` could not be read. */
  readonly label: (place: Place, problems: readonly Problem[]) => void
  readonly errors: () => number
  /** At the end, `count` inquiries having been read. */
  readonly tell: (count: number) => void
}

export function createMisfits(say: (message: string) => void): Misfits {
  let errors = 0
  let wrongLabels = 0
  const unknown = new Set<string>()
  return {
    error({ place, error }) {
      if (errors++ < named) say(`${placeName(place)}: ${plainLine(error.message, 500)} (${plainLine(error.code, 60)})`)
    },
    label(place, problems) {
      for (const problem of problems) {
        if (problem.code === 'unknown-field') {
          if (unknown.size < namesKept) unknown.add(problem.path)
        } else if (wrongLabels++ < named) say(`${placeName(place)}: ${plainLine(problem.path, 100)} ${plainLine(problem.message, 200)}`)
      }
    },
    errors: () => errors,
    tell(count) {
      if (errors > 0) say(`${errors} of ${count} could not be scored`)
      if (unknown.size > 0) say(`ignored, as they are no expectations: ${[...unknown].map((path) => plainLine(path, 100)).join(', ')}${unknown.size === namesKept ? ' and maybe more' : ''}`)
      if (wrongLabels > named) say(`${wrongLabels} parts of "expect" could not be read`)
    },
  }
}
