/** Prints what every entry of the built package weighs and how long it takes to start. Throws for one that is over its budget, or has none. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { entryFiles, entryStarts } from '../bench/entry-starts'
import { startUpTimes } from '../bench/start-up-times'
import { entryBudgets, firstAssessmentMilliseconds, startUpTolerance } from './entry-budgets'

const root = new URL('../../', import.meta.url)
const times = startUpTimes(entryStarts())
const over: string[] = []

function row(...[entry, size, kilobytes, start, milliseconds]: readonly string[]): void {
  console.log(`| ${entry!.padEnd(18)} | ${size!.padStart(7)} | ${kilobytes!.padStart(6)} | ${start!.padStart(8)} | ${milliseconds!.padStart(6)} |`)
}

row('entry', 'gzip kB', 'budget', 'start ms', 'budget')
row(':-', '-:', '-:', '-:', '-:')
for (const [entry, file] of entryFiles()) {
  const budget = entryBudgets[entry]
  if (!budget) throw new Error(`scripts/checks/entry-budgets.ts has no budget for ${entry}`)
  const size = gzipSync(readFileSync(new URL(file, root))).length / 1000
  const start = times[entry]! - times['bare']!
  row(entry, size.toFixed(1), String(budget.kilobytes), start.toFixed(0), String(budget.milliseconds))
  if (size > budget.kilobytes) over.push(`${entry} weighs ${size.toFixed(1)} kB`)
  if (start > budget.milliseconds * startUpTolerance) over.push(`${entry} takes ${start.toFixed(0)} ms to start`)
}
const first = times['first']! - times['.']!
row('first assessment', '', '', first.toFixed(0), String(firstAssessmentMilliseconds))
if (first > firstAssessmentMilliseconds * startUpTolerance) over.push(`the first assessment takes ${first.toFixed(0)} ms`)
if (over.length > 0) throw new Error(`over budget: ${over.join(', ')}`)
