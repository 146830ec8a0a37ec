import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { formatOf } from '../read/format'
import type { Format } from '../read/item'
import { guessFormat, headLength, showsFormat } from './guess-format'
import { decompressed, peek } from './peek'
import type { Spool } from './spool'
import { codeOf, reasonOf } from './system-error'

export interface SourceOptions {
  readonly stdin: Readable
  /** `--from`: the format of standard input and of files named on the command line. */
  readonly from: Format | undefined
  /** Its streams are closed when the run stops. */
  readonly signal: AbortSignal
  /** Where all is read twice: lets what comes only once, standard input and named pipes, come again. */
  readonly spool?: Spool | null
}

export interface ReadableSource {
  readonly kind: 'source'
  readonly name: string
  readonly open: () => Promise<OpenSource>
}

export type Source =
  | ReadableSource
  | { readonly kind: 'unreadable'; readonly name: string; readonly message: string; readonly missing: boolean }

export interface OpenSource {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly format: Format
}

/** What a path on the command line names, in order: files, the known files of folders below each other, `-` for standard input. */
export async function* sourcesOf(paths: readonly string[], options: SourceOptions): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === '-') {
      yield { kind: 'source', name: '-', open: () => openStream(options.spool?.through(path, () => options.stdin) ?? options.stdin, options.from ?? null, options.signal) }
      continue
    }
    try {
      const found = await stat(path)
      if (found.isDirectory()) yield* sourcesIn(path, options)
      else yield fileSource(path, options.from ?? formatOf(path), options, found.isFile())
    } catch (error) {
      yield { kind: 'unreadable', name: path, message: reasonOf(error), missing: codeOf(error) === 'ENOENT' }
    }
  }
}

/** The known files of a folder in the order of their names. Links to files are followed, links to folders are not, hidden ones are left out. */
async function* sourcesIn(folder: string, options: SourceOptions): AsyncGenerator<Source> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    try {
      if (entry.isDirectory()) {
        yield* sourcesIn(path, options)
        continue
      }
      const format = formatOf(entry.name)
      if (!format) continue
      const isFile = entry.isFile() || (entry.isSymbolicLink() && (await stat(path)).isFile())
      if (isFile) yield fileSource(path, format, options)
    } catch (error) {
      yield { kind: 'unreadable', name: path, message: reasonOf(error), missing: false }
    }
  }
}

/** What is no regular file, such as a named pipe, comes only once. */
function fileSource(path: string, format: Format | null, { signal, spool }: SourceOptions, isRegular = true): Source {
  const stream = async (): Promise<Readable> => (await open(path)).createReadStream()
  const openFile = async (): Promise<OpenSource> => openStream(spool && !isRegular ? spool.through(path, stream) : await stream(), format, signal)
  return { kind: 'source', name: path, open: openFile }
}

async function openStream(stream: Readable, format: Format | null, signal: AbortSignal): Promise<OpenSource> {
  const close = (): void => void stream.destroy()
  signal.addEventListener('abort', close, { once: true })
  stream.once('close', () => signal.removeEventListener('abort', close))
  if (format !== null) return { bytes: stream, format }
  const { head, bytes } = await peek(await decompressed(stream), (start) => start.length >= headLength || showsFormat(start))
  const guessed = guessFormat(head)
  if (guessed !== null) return { bytes, format: guessed }
  close()
  throw new Error('cannot tell its format; say it with --from')
}
