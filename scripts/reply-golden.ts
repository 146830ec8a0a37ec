/**
 * Writes the plan that the library makes into each situation of `fixtures/reply`, and prints what changes first. Titles, `why` and `reckoned`
 * are a person's and stay. `--check` writes nothing and exits 1 where a plan has changed.
 */
import { writeFileSync } from 'node:fs'
import { planned, situations, situationsFolder } from '../test/reply-situations'

const checkOnly = process.argv.includes('--check')
let changed = 0
for (const { file, situation } of situations()) {
  const [before, after] = [situation.plan ?? {}, planned(situation)]
  const lines = linesOf(before, after)
  if (lines.length === 0) continue
  changed++
  console.log(`${file}: ${situation.title}\n${lines.join('\n')}\n`)
  if (!checkOnly) writeFileSync(new URL(file, situationsFolder), `${JSON.stringify({ ...situation, plan: after }, null, 2)}\n`)
}
console.log(changed === 0 ? 'every plan is as written' : `${changed} ${checkOnly ? 'plans differ' : 'plans written: look at each before it is committed'}`)
if (checkOnly && changed > 0) process.exitCode = 1

/** What goes and what comes, by field; in lists by item. */
function linesOf(before: object, after: object): string[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields.flatMap((field) => {
    const [old, now] = [partsOf((before as Record<string, unknown>)[field]), partsOf((after as Record<string, unknown>)[field])]
    if (old.join('\n') === now.join('\n')) return []
    const [gone, come] = [old.filter((part) => !now.includes(part)), now.filter((part) => !old.includes(part))]
    return [`  ${field}${gone.length + come.length === 0 ? ': in another order' : ''}`, ...gone.map((part) => `    - ${part}`), ...come.map((part) => `    + ${part}`)]
  })
}

function partsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, part]) => partsOf(part).map((text) => `${name}: ${text}`))
  return value === undefined ? [] : [String(value)]
}
