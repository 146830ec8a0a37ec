import { isRecord } from '../inquiry/parse'
import { UsageError } from './deps'
import type { Taken } from './judge'
import type { Left } from './out-file'

/** Leaves out what an interrupted run has answered already. */
export interface Resumption {
  /** The items that are still to be answered. @throws {UsageError} where the last line answers another inquiry than the input's */
  readonly rest: (items: AsyncIterable<Taken>) => AsyncGenerator<Taken>
  /** @throws {UsageError} where the new line was judged by another policy or version than the last one left */
  readonly fits: (line: string) => void
}

export function createResumption({ lines, last }: Left, path: string): Resumption {
  const before = last === null ? null : parsed(last)
  let checked = before === null || 'error' in before
  return {
    async *rest(items) {
      let count = 0
      for await (const one of items) {
        if (++count > lines) yield one
        else if (count === lines) checkId(one)
      }
      if (count < lines) throw new UsageError(`--resume: ${path} has ${lines} lines, the input only ${count} inquiries: it is another input's`)
    },
    fits(line) {
      if (checked) return
      const { versions } = parsed(line) ?? {}
      if (versions === undefined) return
      checked = true
      if (JSON.stringify(versions) !== JSON.stringify(before?.versions)) {
        throw new UsageError(`--resume: the lines in ${path} were judged by another policy or version (${JSON.stringify(before?.versions)}); remove it and begin anew`)
      }
    },
  }

  function checkId({ item }: Taken): void {
    const given = item.kind === 'inquiry' && typeof item.value.id === 'string' ? item.value.id : null
    const answered = before && !('error' in before) ? (before.id ?? null) : undefined
    if (answered === undefined || answered === given) return
    throw new UsageError(`--resume: line ${lines} of ${path} answers the inquiry ${JSON.stringify(answered)}, but inquiry ${lines} of the input is ${JSON.stringify(given)}: it is another input's`)
  }
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}
