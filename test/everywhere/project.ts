import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Item } from './items'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A user's project that has the built package under its own name, outside the repository. */
export function makeProject(items: readonly Item[]): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'inquiry-score-everywhere-'))
  cpSync(join(root, 'test/everywhere/project'), folder, { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/inquiry-score'), 'dir')
  writeFileSync(join(folder, 'items.json'), JSON.stringify(items))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
