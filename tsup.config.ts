import type { PluginBuild } from 'esbuild'
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
  noExternal: [/.*/],
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
    options.minify = true
    // A text of ASCII alone takes engines half the memory and time to read; compressed, the escapes weigh next to nothing.
    options.charset = 'ascii'
  },
}

/** Node's Blob is nine tenths of postal-mime's time; src/read/mail/memory-blob.ts has the figures. */
const memoryBlob = 'src/read/mail/memory-blob.ts'

/** `../index` and `../lists/disposable` stay the package's entries, beside which these stand: the lists are not packed twice. */
const otherEntries = {
  name: 'other-entries',
  setup({ initialOptions, onResolve }: PluginBuild) {
    const ending = initialOptions.format === 'cjs' ? 'cjs' : 'js'
    onResolve({ filter: /^\.\.\/(?:index|lists\/disposable)$/ }, ({ path }) => ({ path: `${path}.${ending}`, external: true }))
  },
}

export default defineConfig([
  {
    ...library,
    entry: {
      index: 'src/index.ts', core: 'src/core.ts', language: 'src/language.ts', lists: 'src/lists.ts', 'lists/disposable': 'src/lists/disposable.ts',
      measure: 'src/measure/index.ts', model: 'src/model/index.ts', policy: 'src/policy.ts', testing: 'src/testing/index.ts',
    },
  },
  // A page that shows reasons loads one of them: here escapes weigh more than they save.
  {
    ...library,
    entry: { 'locales/en': 'src/locales/en/entry.ts', 'locales/zh-CN': 'src/locales/zh-CN/entry.ts' },
    esbuildOptions(options, context) {
      library.esbuildOptions?.(options, context)
      options.charset = 'utf8'
    },
  },
  // The holidays' data is under another licence: the package that has it stays outside.
  { ...library, entry: { holidays: 'src/holidays.ts' }, noExternal: [/^(?!date-holidays)/], external: ['date-holidays'] },
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
    ...library,
    entry: { 'serve/fetch': 'src/serve/fetch.ts', 'serve/lambda': 'src/serve/lambda.ts' },
    dts: { resolve: [/^aws-lambda\/trigger\//, '../common/api-gateway', './api-gateway-proxy'] },
    treeshake: false,
    esbuildPlugins: [otherEntries],
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
