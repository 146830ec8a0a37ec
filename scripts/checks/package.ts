/** The package as users get it: loads by import and by require, answers alike, and holds no more than its budget. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'

const root = new URL('../../', import.meta.url)
const require = createRequire(import.meta.url)
const imported = (await import(new URL('dist/index.js', root).href)) as typeof import('../../src/index')
const required = require(new URL('dist/index.cjs', root).pathname) as typeof import('../../src/index')
const sample = { id: 'sample', channel: 'email', sender: { email: 'kauf@muster-pumpen.de', company: 'Muster Pumpen GmbH' }, body: 'Please quote 40 pcs gear pump 2.2 kW, CIF Hamburg, needed by 30 June.' }
const answers = [imported, required].map(({ scoreInquiry }) => JSON.stringify(scoreInquiry(sample)))
if (answers[0] !== answers[1]) throw new Error('import and require answer differently')

interface Parts {
  readonly core: typeof import('../../src/core')
  readonly lists: typeof import('../../src/lists')
  readonly language: typeof import('../../src/language')
  readonly model: typeof import('../../src/model')
  readonly 'locales/en': typeof import('../../src/locales/en/entry')
}
const names = ['core', 'lists', 'language', 'model', 'locales/en'] as const
const inParts = [
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await import(new URL(`dist/${name}.js`, root).href)]))),
  Object.fromEntries(names.map((name) => [name, require(new URL(`dist/${name}.cjs`, root).pathname)])),
] as Parts[]
for (const { core, lists, language, model, 'locales/en': locale } of inParts) {
  const scorer = core.createScorer({ data: () => ({ ...lists.lists(), detector: language.gramDetector, model: model.wordingModel }), locales: { en: locale.en }, senderWords: lists.senderWords })
  if (JSON.stringify(scorer.score(sample)) !== answers[0]) throw new Error('the core with its parts answers differently')
}

const handlers = [await import(new URL('dist/serve/fetch.js', root).href), require(new URL('dist/serve/fetch.cjs', root).pathname)] as (typeof import('../../src/serve/fetch'))[]
for (const { createHandler } of handlers) {
  const answer = await createHandler({ clock: null })(new Request('https://inquiries.example.com/v1/score', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sample) }))
  if ((await answer.text()) !== answers[0]) throw new Error('the handler answers differently')
}

/**
 * gzip kB that an entry may weigh, as measured 2026-11 and a little more: what grows beyond it is to be noticed. Of the core it is meant to be
 * 40 and of the default entry 450, both out of reach as yet; 15 of a locale is kept.
 */
const budgets: Readonly<Record<string, number>> = {
  'dist/index.js': 1400, 'dist/core.js': 180, 'dist/lists.js': 1000, 'dist/locales/en.js': 15, 'dist/locales/zh-CN.js': 15, 'dist/language.js': 80, 'dist/lists/disposable.js': 46, 'dist/measure.js': 100, 'dist/model.js': 80, 'dist/serve/fetch.js': 80, 'dist/serve/lambda.js': 80,
}
for (const [file, budget] of Object.entries(budgets)) {
  const size = gzipSync(readFileSync(new URL(file, root))).length / 1000
  console.log(`size: ${file} ${size.toFixed(0)} kB gzip of ${budget}`)
  if (size > budget) throw new Error(`${file} is over its budget`)
}

const [pack] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as { files: { path: string }[] }[]
const strange = pack!.files.map(({ path }) => path).filter((path) => !/^(?:dist\/|package\.json$|README|LICENSE)/.test(path))
if (strange.length > 0) throw new Error(`the package holds what users do not need: ${strange.join(', ')}`)
console.log(`package: ${pack!.files.length} files`)
