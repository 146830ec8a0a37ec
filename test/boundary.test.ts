import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const bundle = new URL('../dist/index.cjs', import.meta.url)
const handlerBundles = ['fetch', 'lambda'].map((name) => new URL(`../dist/serve/${name}.js`, import.meta.url))
const languageBundle = new URL('../dist/language.cjs', import.meta.url)

describe.skipIf(!existsSync(bundle))('the built bundle', () => {
  it('loads and scores in an empty context: no process, no require, no fetch, no timers, no clock', () => {
    const module = { exports: {} as { scoreInquiry?: unknown } }
    const context = vm.createContext({ module, exports: module.exports, input: '{"body":"Please quote 500 pcs gear pump FOB Ningbo","sender":{"email":"ana@bombasreyes.es"},"receivedAt":"2026-03-03T10:00:00+08:00"}' })
    vm.runInContext('Date.now = () => { throw new Error("the core read the clock") }; Math.random = () => { throw new Error("the core drew lots") }', context)
    const source = readFileSync(bundle, 'utf8')
    vm.runInContext(source, context)
    const grade = vm.runInContext('module.exports.scoreInquiry(JSON.parse(input)).grade', context) as string
    expect(grade).toMatch(/^[ABCD]$/)
  })

  it('tells languages in an empty context', () => {
    const context = vm.createContext({ exports: {} })
    vm.runInContext(readFileSync(languageBundle, 'utf8'), context)
    expect(vm.runInContext('exports.detectLanguage("¿Cuánto cuesta el envío a Lima?").code', context)).toBe('es')
  })

  it('has handlers that import nothing but the main entry and the list of throw-away mailboxes, and no module of Node', () => {
    for (const file of handlerBundles) {
      const imported = [...readFileSync(file, 'utf8').matchAll(/(?:^|[;}\n])(?:import|export)\s*(?:[\w$*{}\s,]{1,5000}?from\s*)?"([^"]+)"|\b(?:import|require)\("([^"]*)"\)/g)].map(([, from, called]) => from ?? called)
      expect([...new Set(imported)]).toEqual(['../index.js', '../lists/disposable.js'])
    }
  })
})

describe('the core', () => {
  it('stands on schemas and time zones alone, and carries none of the data that is passed in', async () => {
    const root = fileURLToPath(new URL('..', import.meta.url))
    const { metafile } = await build({ absWorkingDir: root, entryPoints: ['src/core.ts'], bundle: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], write: false, metafile: true, outfile: 'core.js' })
    const [output] = Object.values(metafile.outputs)
    const carried = Object.entries(output!.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []))
    const packages = carried.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? [])
    expect([...new Set(packages)].toSorted()).toEqual(['@date-fns/tz', 'zod'])
    const passedIn = /^src\/(?:model|holidays|read|facts\/demand|lists\/(?:phrases|languages)|policy\/(?:default|weights|composites)|locales\/(?:en|zh-CN|draft))[/.]/
    expect(carried.filter((path) => passedIn.test(path))).toEqual([])
    expect(carried.filter((path) => path.endsWith('.data.ts')).toSorted()).toEqual(['confusables', 'main-zones', 'moon'].map((name) => `src/lists/${name}.data.ts`))
  })
})
