import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat, truncate } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { UsageError } from './deps'
import { codeOf, reasonOf } from './system-error'

/** The lines that an interrupted run has left. */
export interface Left {
  /** Whole lines; what was cut off in the middle of one is removed. */
  readonly lines: number
  /** The last of them, `null` where there is none. */
  readonly last: string | null
}

/** What `--out` is written to. */
export interface OutFile {
  readonly stream: Writable
  readonly left: Left
  readonly close: () => Promise<void>
}

/** @throws {UsageError} where it cannot be written, or holds something that is not to be gone on with */
export async function openOutFile(path: string, resume: boolean): Promise<OutFile> {
  try {
    const size = await sizeOf(path)
    if (size > 0 && !resume) throw new UsageError(`--out ${path}: exists; remove it, or go on with it by --resume`)
    const left = size > 0 ? await linesOf(path) : { lines: 0, last: null, whole: 0 }
    if (left.whole < size) await truncate(path, left.whole)
    // Opened first, so that a folder that is not there is told before anything is read.
    const handle = await open(path, 'a')
    const stream = createWriteStream(path, { fd: handle })
    return { stream, left, close: () => new Promise((resolve) => stream.destroyed ? resolve() : stream.end(() => resolve())) }
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--out ${path}: ${reasonOf(error)}`)
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0
    throw error
  }
}

const lineEnd = 0x0a

async function linesOf(path: string): Promise<Left & { readonly whole: number }> {
  let lines = 0
  let whole = 0
  let before = 0
  let at = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, end + 1)) {
      lines++
      before = whole
      whole = at + end + 1
    }
    at += chunk.length
  }
  return { lines, whole, last: lines === 0 ? null : await textBetween(path, before, whole - 1) }
}

async function textBetween(path: string, from: number, to: number): Promise<string> {
  const parts: Buffer[] = []
  if (to > from) for await (const chunk of createReadStream(path, { start: from, end: to - 1 }) as AsyncIterable<Buffer>) parts.push(chunk)
  return Buffer.concat(parts).toString('utf8')
}
