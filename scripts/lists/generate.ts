/** Writes the generated lists, or with `--check` says which are not as they would be written and exits 1. */
import { isStale, write, type Generated } from './emit'

/** In order: a later one may read what an earlier one wrote. */
const makers: readonly (() => Promise<Generated>)[] = [
  async () => (await import('./mail-domains')).mailDomainsFile(),
  async () => (await import('./disposable')).disposableFile(),
  async () => (await import('./countries')).countriesFile(),
  async () => (await import('./countries')).zonesFile(),
  async () => (await import('./confusables')).confusablesFile(),
]

const check = process.argv.includes('--check')
for (const make of makers) {
  const file = await make()
  if (!isStale(file)) continue
  if (check) {
    process.exitCode = 1
    console.error(`${file.path} is stale: run npx tsx scripts/lists/generate.ts`)
  } else {
    write(file)
    console.log(`wrote ${file.path}`)
  }
}
