import { existsSync, readFileSync } from 'node:fs'
import type { Start } from './start-up-times'

const root = new URL('../../', import.meta.url)

/** The files in dist that package.json's entries import, by entry: `./dist/core.js` of `./core`. Throws where nothing was built. */
export function entryFiles(): ReadonlyMap<string, string> {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>> }
  const files = new Map(Object.entries(exports).flatMap(([entry, target]) => (typeof target === 'string' ? [] : [[entry, target.import.default] as const])))
  for (const file of files.values()) if (!existsSync(new URL(file, root))) throw new Error(`${file} is not there: run npm run build first`)
  return files
}

/** The import of every entry; `bare` starts Node alone, and `first` makes the first assessment as well. */
export function entryStarts(): Readonly<Record<string, Start>> {
  return {
    bare: { type: 'module', code: '' },
    ...Object.fromEntries([...entryFiles()].map(([entry, file]) => [entry, { type: 'module', code: `import '${file}'` } as const])),
    first: { type: 'module', code: "import { scoreInquiry } from './dist/index.js'; scoreInquiry({ body: 'Please quote 500 pcs FOB Shanghai' })" },
  }
}
