import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'

const root = new URL('../', import.meta.url)

/** An example as its users bundle it, with this package installed by its name. */
export async function bundleExample(path: string, options: BuildOptions): Promise<string> {
  const modules = mkdtempSync(join(tmpdir(), 'inquiry-score-example-'))
  try {
    symlinkSync(fileURLToPath(root), join(modules, 'inquiry-score'))
    const { outputFiles } = await build({ entryPoints: [fileURLToPath(new URL(`examples/${path}`, root))], bundle: true, write: false, charset: 'utf8', nodePaths: [modules], ...options })
    return outputFiles![0]!.text
  } finally {
    rmSync(modules, { recursive: true })
  }
}
