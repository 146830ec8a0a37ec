/** The package as users get it: loads by import and by require, answers alike in parts and whole, and holds no more than users need. */
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'

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
  readonly policy: typeof import('../../src/policy')
  readonly 'locales/en': typeof import('../../src/locales/en/entry')
}
const names = ['core', 'lists', 'language', 'model', 'policy', 'locales/en'] as const
const inParts = [
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await import(new URL(`dist/${name}.js`, root).href)]))),
  Object.fromEntries(names.map((name) => [name, require(new URL(`dist/${name}.cjs`, root).pathname)])),
] as Parts[]
for (const { core, lists, language, model, policy, 'locales/en': locale } of inParts) {
  const scorer = core.createScorer({
    data: () => ({ ...lists.lists(), detector: language.gramDetector, model: model.wordingModel, gist: model.gistModel }),
    policy: policy.defaultPolicy,
    locales: { en: locale.en },
    senderWords: lists.senderWords,
  })
  if (JSON.stringify(scorer.score(sample)) !== answers[0]) throw new Error('the core with its parts answers differently')
}

const handlers = [await import(new URL('dist/serve/fetch.js', root).href), require(new URL('dist/serve/fetch.cjs', root).pathname)] as (typeof import('../../src/serve/fetch'))[]
const { isDisposable } = require(new URL('dist/lists/disposable.cjs', root).pathname) as typeof import('../../src/lists/disposable')
const withAllMailboxes = JSON.stringify(imported.createScorer({ lists: { disposable: isDisposable } }).score(sample))
for (const { createHandler } of handlers) {
  const answer = await createHandler({ clock: null })(new Request('https://inquiries.example.com/v1/score', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(sample) }))
  if ((await answer.text()) !== withAllMailboxes) throw new Error('the handler answers differently')
}

const [pack] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as { files: { path: string }[] }[]
const strange = pack!.files.map(({ path }) => path).filter((path) => !/^(?:dist\/|package\.json$|README|LICENSE)/.test(path))
if (strange.length > 0) throw new Error(`the package holds what users do not need: ${strange.join(', ')}`)
console.log(`package: ${pack!.files.length} files`)
