import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file for customers' letters: readable by nobody else, and gone with the run. */
export interface TemporaryFile {
  readonly handle: FileHandle
  /** Closes and removes it. */
  readonly dispose: () => Promise<void>
}

export async function createTemporaryFile(parent: string = tmpdir()): Promise<TemporaryFile> {
  const folder = await mkdtemp(join(parent, 'inquiry-score-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const handle = await open(join(folder, 'letters'), 'wx+', 0o600)
    // Where an open file can lose its name, nothing is left behind even by a run that is killed; elsewhere `dispose` removes it.
    await remove().catch(() => {})
    return {
      handle,
      async dispose() {
        await handle.close()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}
