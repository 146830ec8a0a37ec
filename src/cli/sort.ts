import { readSync } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SorterLimits {
  /** Rows kept in memory; beyond them all go to a temporary file. */
  readonly rows: number
  /** Characters kept in memory; beyond them all go to a temporary file. */
  readonly characters: number
  readonly folder: string
}

const limits: SorterLimits = { rows: 100_000, characters: 64 * 1024 * 1024, folder: tmpdir() }
const batch = 1024 * 1024

/** Puts rows into the order of their scores, the highest first, equals as they came. Only scores and places stay in memory. */
export interface Sorter {
  readonly add: (score: number, row: string) => Promise<void>
  readonly sorted: () => Generator<string>
  /** Removes the temporary file, if there is one. */
  readonly dispose: () => Promise<void>
}

interface Entry {
  readonly score: number
  /** In the temporary file, in bytes; `text` holds it until it is there. */
  offset: number
  length: number
  text: string | null
}

export function createSorter(given: Partial<SorterLimits> = {}): Sorter {
  const { rows, characters, folder } = { ...limits, ...given }
  const entries: Entry[] = []
  let waiting: Entry[] = []
  let waitingCharacters = 0
  let file: { handle: FileHandle; folder: string; size: number } | null = null

  async function spill(): Promise<void> {
    file ??= await createFile(folder)
    let chunks: Buffer[] = []
    let size = 0
    for (const [index, entry] of waiting.entries()) {
      const bytes = Buffer.from(entry.text!)
      entry.offset = file.size + size
      entry.length = bytes.length
      entry.text = null
      chunks.push(bytes)
      size += bytes.length
      if (size < batch && index < waiting.length - 1) continue
      await writeAll(file.handle, Buffer.concat(chunks), file.size)
      file.size += size
      chunks = []
      size = 0
    }
    waiting = []
    waitingCharacters = 0
  }

  /** Synchronous: for reads this small, waiting costs ten times what the read does. */
  function textOf(entry: Entry): string {
    if (entry.text !== null) return entry.text
    const bytes = Buffer.alloc(entry.length)
    for (let read = 0; read < bytes.length; ) {
      const bytesRead = readSync(file!.handle.fd, bytes, read, bytes.length - read, entry.offset + read)
      if (bytesRead === 0) throw new Error('the temporary file of --sort was cut by somebody else')
      read += bytesRead
    }
    return bytes.toString()
  }

  return {
    async add(score, row) {
      const entry: Entry = { score, offset: 0, length: 0, text: row }
      entries.push(entry)
      waiting.push(entry)
      waitingCharacters += row.length
      const full = file ? waitingCharacters > batch : waiting.length > rows || waitingCharacters > characters
      if (full) await spill()
    },
    *sorted() {
      entries.sort((a, b) => b.score - a.score)
      for (const entry of entries) yield textOf(entry)
    },
    async dispose() {
      if (!file) return
      const { handle, folder: temporary } = file
      file = null
      await handle.close()
      await rm(temporary, { recursive: true, force: true })
    },
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await handle.write(bytes, written, bytes.length - written, position + written)).bytesWritten
  }
}

/** Customers' letters: readable by nobody else. */
async function createFile(parent: string): Promise<{ handle: FileHandle; folder: string; size: number }> {
  const folder = await mkdtemp(join(parent, 'inquiry-score-'))
  try {
    const handle = await open(join(folder, 'rows'), 'wx+', 0o600)
    // Where an open file can lose its name, nothing is left behind even by a run that is killed; elsewhere `dispose` removes it.
    await rm(folder, { recursive: true, force: true }).catch(() => {})
    return { handle, folder, size: 0 }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}
