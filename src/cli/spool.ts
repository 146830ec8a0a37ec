import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { reasonOf } from './system-error'
import { createTemporaryFile, type TemporaryFile } from './temporary-file'

const chunkSize = 64 * 1024

/** Lets streams that come only once be read again, from copies in temporary files. */
export interface Spool {
  /** The stream of that name: the first time as it comes, then as it came. Opened when it is read. */
  readonly through: (name: string, open: Opener) => Readable
  /** Removes the copies. */
  readonly dispose: () => Promise<void>
}

type Opener = () => Readable | Promise<Readable>

interface Copy {
  file: Promise<TemporaryFile> | null
  size: number
  /** What ended the first reading; the next ends with it too. */
  failure: Error | null
}

export function createSpool(): Spool {
  const copies = new Map<string, Copy>()
  let disposed = false

  async function* copying(open: Opener, copy: Copy): AsyncGenerator<Uint8Array> {
    let stream: Readable | null = null
    try {
      stream = await open()
      for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
        await append(copy, bytes)
        yield bytes
      }
    } catch (error) {
      copy.failure = error instanceof Error ? error : new Error(String(error))
      throw error
    } finally {
      stream?.destroy()
    }
  }

  async function append(copy: Copy, bytes: Uint8Array): Promise<void> {
    if (disposed) return
    try {
      copy.file ??= createTemporaryFile()
      await writeAll((await copy.file).handle, bytes, copy.size)
      copy.size += bytes.length
    } catch (error) {
      if (disposed) return
      throw new Error(`cannot be copied to a temporary file: ${reasonOf(error)}`)
    }
  }

  async function* copied(copy: Copy): AsyncGenerator<Uint8Array> {
    const file = await copy.file
    for (let at = 0; file && at < copy.size; ) {
      const { bytesRead, buffer } = await file.handle.read(Buffer.alloc(Math.min(chunkSize, copy.size - at)), 0, null, at)
      if (bytesRead === 0) throw new Error('its temporary copy was cut by somebody else')
      yield buffer.subarray(0, bytesRead)
      at += bytesRead
    }
    if (copy.failure) throw copy.failure
  }

  return {
    through(name, open) {
      const known = copies.get(name)
      if (known) return readableOf(copied(known))
      const copy: Copy = { file: null, size: 0, failure: null }
      copies.set(name, copy)
      return readableOf(copying(open, copy))
    },
    async dispose() {
      disposed = true
      // A copy may be in the making; one that could not be made has been told of.
      for (const { file } of copies.values()) await (await file?.catch(() => null))?.dispose()
    },
  }
}

function readableOf(chunks: AsyncGenerator<Uint8Array>): Readable {
  // Whoever reads is told; a run that has been stopped is not.
  return Readable.from(chunks, { objectMode: false }).on('error', () => {})
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await handle.write(bytes, written, bytes.length - written, position + written)).bytesWritten
  }
}
