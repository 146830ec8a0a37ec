import { defineConfig, type Options } from 'tsup'

/** Everything is bundled and shaken: a start without a tree of packages is several times faster. */
const library: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  sourcemap: true,
  splitting: false,
  treeshake: true,
  minify: true,
  noExternal: [/.*/],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
    // A text of ASCII alone takes engines half the memory and time to read; compressed, the escapes weigh next to nothing.
    options.charset = 'ascii'
  },
}

/** Node's Blob is nine tenths of postal-mime's time; src/read/mail/memory-blob.ts has the figures. */
const memoryBlob = 'src/read/mail/memory-blob.ts'

export default defineConfig([
  { ...library, entry: { index: 'src/index.ts', language: 'src/language.ts', model: 'src/model/index.ts', testing: 'src/testing/index.ts' } },
  {
    ...library,
    entry: { read: 'src/read/index.ts' },
    platform: 'node',
    esbuildOptions(options, context) {
      library.esbuildOptions?.(options, context)
      options.inject = [memoryBlob]
    },
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    treeshake: true,
    noExternal: [/.*/],
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    esbuildOptions(options) {
      options.inject = [memoryBlob]
      options.charset = 'ascii'
    },
  },
])
