import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readInquiries } from '../../src/read'

/** An inquiry as a source gives it, with its own context beside it. */
export interface Item {
  readonly name: string
  readonly inquiry: unknown
  readonly context?: unknown
}

const fixtures = new URL('../../fixtures/', import.meta.url)

/** Every inquiry of `fixtures/`: the labelled ones, the mails, the mailbox, the marketplace's table and the batch with broken lines. */
export async function fixtureItems(): Promise<Item[]> {
  const map = JSON.parse(readFileSync(new URL('batch/marketplace-export.map.json', fixtures), 'utf8')) as Record<string, string>
  const context: unknown = JSON.parse(readFileSync(new URL('context.json', fixtures), 'utf8'))
  const files = ['inquiries', 'mail', 'batch'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, fixtures)).sort().filter((name) => !name.endsWith('.json')).map((name) => `${folder}/${name}`))
  const items: Item[] = []
  for (const file of files) {
    const source = { name: file, bytes: createReadStream(fileURLToPath(new URL(file, fixtures))) }
    for await (const read of readInquiries(source, { map })) {
      const name = `${file}#${read.position}`
      // What no reader can make an inquiry of goes to the scorer as it is, for errors must be alike too.
      if (read.kind === 'error') items.push({ name, inquiry: read.error })
      else items.push({ name, inquiry: read.value, context: read.value.context ?? (file.endsWith('.csv') ? context : undefined) })
    }
  }
  return items
}
