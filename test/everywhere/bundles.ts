import { join } from 'node:path'
import { build as bundle } from 'esbuild'
import { build, createLogger } from 'vite'

/** The page and its worker, bundled as an app does; answers with what the bundler had to say against it. */
export async function bundleWithVite(folder: string, outDir: string): Promise<string[]> {
  const complaints: string[] = []
  const say = (message: string) => void complaints.push(message)
  const customLogger = { ...createLogger('silent'), warn: say, warnOnce: say, error: say }
  await build({
    configFile: false,
    logLevel: 'silent',
    customLogger,
    root: folder,
    base: './',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: false, chunkSizeWarningLimit: 10_000 },
  })
  return complaints
}

/** Each file for itself, without platform, shims or polyfills. */
export async function bundleWithEsbuild(folder: string, outdir: string, files: readonly string[]): Promise<string[]> {
  const { warnings } = await bundle({
    absWorkingDir: folder,
    entryPoints: files.map((file) => join(folder, file)),
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
  })
  return warnings.map(({ text }) => text)
}
