/**
 * Writes the generated lists and the counts of the hand-written ones, or with `--check` says which are not as they would be written and
 * exits 1. Throws for a list without source, licence or date.
 */
import { isStale, write, type Generated } from './emit'

/** In order: a later one may read what an earlier one wrote. */
const makers: readonly (() => Promise<Generated>)[] = [
  async () => (await import('./mail-domains')).mailDomainsFile(),
  async () => (await import('./disposable')).disposableFile(),
  async () => (await import('./disposable')).throwAwayServicesFile(),
  async () => (await import('./countries')).countriesFile(),
  async () => (await import('./countries')).zonesFile(),
  async () => (await import('./main-zones')).mainZonesFile(),
  async () => (await import('./moon')).moonFile(),
  async () => (await import('./confusables')).confusablesFile(),
  async () => (await import('./currencies')).currenciesFile(),
  async () => (await import('./number-words')).numberWordsFile(),
  async () => (await import('./chinese')).phraseCharactersFile(),
  async () => (await import('./chinese')).scriptCharactersFile(),
]

const check = process.argv.includes('--check')

function settle(file: Generated): void {
  if (!isStale(file)) return
  if (check) {
    process.exitCode = 1
    console.error(`${file.path} is stale: run npx tsx scripts/lists/generate.ts`)
  } else {
    write(file)
    console.log(`wrote ${file.path}`)
  }
}

const generated = new Set<string>()
for (const make of makers) {
  const file = await make()
  generated.add(file.path)
  settle(file)
}
for (const file of (await import('./heads')).ownListFiles(generated)) settle(file)
