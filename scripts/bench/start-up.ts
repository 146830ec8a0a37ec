/**
 * Start-up of the built package over bare Node, every entry by import and the default one by require as well, and the first assessment.
 * Run: npm run bench:start-up
 */
import { entryStarts } from './entry-starts'
import { type Start, startUpTimes } from './start-up-times'

const starts: Readonly<Record<string, Start>> = { ...entryStarts(), '. by require': { type: 'commonjs', code: "require('./dist/index.cjs')" } }
const { bare, first, ...entries } = startUpTimes(starts)

function line(name: string, milliseconds: number): void {
  console.log(`${`start-up: ${name}`.padEnd(58)} ${milliseconds.toFixed(0)} ms`)
}

line('bare Node, median of 20', bare!)
for (const [name, milliseconds] of Object.entries(entries)) line(`${name}, above that`, milliseconds - bare!)
line('first assessment, above the import', first! - entries['.']!)
