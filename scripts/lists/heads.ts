import { readdirSync } from 'node:fs'
import { dateIn, fromRoot, textOf, today, type Generated } from './emit'
import { ownLists, readers } from './own-lists'

const folder = 'src/lists'

/**
 * A hand-written list's text with the count it should give; where that is another than it gives, with today's date.
 * Throws when its head, a comment that opens the file, lacks what the list is, its source, licence, date or count.
 */
export function withCount(path: string, text: string, count: string): string {
  const end = text.indexOf('*/')
  const head = text.slice(0, end)
  if (end < 0 || !/^\/\*\*\n \* (?!\w+: )\S/.test(head)) throw new Error(`${path} does not begin with what the list is`)
  for (const field of ['Source', 'Licence', 'Count']) if (!new RegExp(`^ \\* ${field}: \\S`, 'm').test(head)) throw new Error(`${path}: no "${field}:" in its head`)
  if (dateIn(head) === null) throw new Error(`${path}: no "Date:" like 2026-11-22 in its head`)
  if (head.includes(`\n * Count: ${count}\n`)) return text
  return head.replace(/^ \* Date: .*$/m, ` * Date: ${today()}`).replace(/^ \* Count: .*$/m, ` * Count: ${count}`) + text.slice(end)
}

/** The hand-written lists as they should be. Throws for a file of src/lists that is neither of these, nor a reader, nor one of `generated`. */
export function ownListFiles(generated: ReadonlySet<string>): Generated[] {
  const lists = ownLists()
  for (const file of readdirSync(fromRoot(folder)).filter((entry) => entry.endsWith('.ts'))) {
    const name = file.slice(0, -'.ts'.length)
    if (Object.hasOwn(lists, name) || readers.includes(name) || generated.has(`${folder}/${file}`)) continue
    throw new Error(`${folder}/${file}: where does it come from? Generate it, or count it in scripts/lists/own-lists.ts`)
  }
  return Object.entries(lists).map(([name, count]) => {
    const path = `${folder}/${name}.ts`
    return { path, text: withCount(path, textOf(path) ?? '', count) }
  })
}
