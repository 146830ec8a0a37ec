/**
 * Start-up of the built package over bare Node: each line is the median of 20 fresh processes, taken in turns so that a busy moment of the
 * machine meets all of them. The first assessment compiles the phrases.
 * Run: npm run bench:start-up
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const rounds = 20

/** What to start, by name. */
const starts = {
  'bare Node': ['--input-type=module', ''],
  'import of the default entry': ['--input-type=module', "import './dist/index.js'"],
  'require of the default entry': ['--input-type=commonjs', "require('./dist/index.cjs')"],
  'import of ./core': ['--input-type=module', "import './dist/core.js'"],
  'import of ./lists': ['--input-type=module', "import './dist/lists.js'"],
  'import of ./language': ['--input-type=module', "import './dist/language.js'"],
  'import of ./model': ['--input-type=module', "import './dist/model.js'"],
  'import of ./read': ['--input-type=module', "import './dist/read.js'"],
  'first assessment': ['--input-type=module', "import { scoreInquiry } from './dist/index.js'; scoreInquiry({ body: 'Please quote 500 pcs FOB Shanghai' })"],
} as const

if (!existsSync(resolve('dist/index.js'))) throw new Error('dist/ is not there: run npm run build first')
const names = Object.keys(starts) as (keyof typeof starts)[]
const times = new Map(names.map((name) => [name, [] as number[]]))
// The first round warms the disk's cache and does not count.
for (let round = 0; round <= rounds; round++) {
  for (const name of names) {
    const [type, code] = starts[name]
    const start = process.hrtime.bigint()
    execFileSync(process.execPath, [type, '-e', code])
    if (round > 0) times.get(name)!.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
}

function median(name: keyof typeof starts): number {
  const sorted = times.get(name)!.sort((a, b) => a - b)
  return (sorted[rounds / 2 - 1]! + sorted[rounds / 2]!) / 2
}

const bare = median('bare Node')
const imported = median('import of the default entry')

function line(name: string, milliseconds: number): void {
  console.log(`${`start-up: ${name}`.padEnd(58)} ${milliseconds.toFixed(0)} ms`)
}

line('bare Node, median of 20', bare)
for (const name of names.slice(1, -1)) line(`${name}, above that`, median(name) - bare)
line('first assessment, above the import', median('first assessment') - imported)
