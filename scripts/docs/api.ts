/**
 * The API documentation, from the docstrings of every public entry: npm run docs:api writes it to docs-api/ (not committed);
 * with --check nothing is written, and an exported symbol without a docstring, or a link that leads nowhere, fails.
 */
import { readFileSync } from 'node:fs'
import { Application, type TypeDocOptions } from 'typedoc'
import tsupConfig from '../../tsup.config'

const root = new URL('../../', import.meta.url)

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>
}

/** The sources of what package.json exports, by way of the bundler's entries. */
function publicEntries(): string[] {
  const sources = new Map<string, string>()
  if (!Array.isArray(tsupConfig)) throw new TypeError('tsup.config.ts is no list of options')
  for (const { entry } of tsupConfig as { entry: Record<string, string> }[]) for (const [name, source] of Object.entries(entry)) sources.set(`./dist/${name}.js`, source)
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Manifest
  return Object.values(exports).flatMap((target) => {
    if (typeof target === 'string') return []
    const source = sources.get(target.import.default)
    if (source === undefined) throw new Error(`tsup.config.ts has no entry for ${target.import.default}`)
    return [source]
  })
}

const checks = process.argv.includes('--check')
const options: TypeDocOptions = {
  entryPoints: publicEntries(),
  tsconfig: 'tsconfig.json',
  name: 'inquiry-score',
  readme: 'none',
  out: 'docs-api',
  disableSources: true,
  // check:types has done that.
  skipErrorChecking: true,
  validation: { notExported: false, invalidLink: true, notDocumented: true, rewrittenLink: true, unusedMergeModuleWith: true },
  requiredToBeDocumented: ['Enum', 'Variable', 'Function', 'Class', 'Interface', 'Method', 'Accessor', 'TypeAlias'],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  logLevel: 'Warn',
}
const app = await Application.bootstrap(options)
const project = await app.convert()
if (project === undefined) throw new Error('the sources could not be read')
app.validate(project)
if (!checks) await app.generateOutputs(project)
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1
else console.log(checks ? `documentation: ${options.entryPoints!.length} entries, every exported symbol described` : 'written to docs-api/')
