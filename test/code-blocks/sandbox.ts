import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

export const root = fileURLToPath(new URL('../../', import.meta.url))

interface Labelled {
  readonly id: string
  readonly expect: unknown
}

/** A user's project with the built package in it, and with the files that the documents speak of, made from the fixtures. */
export function makeSandbox(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inquiry-score-documents-'))
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const fixtures = join(root, 'fixtures')
  put('package.json', '{ "name": "sandbox", "private": true, "type": "module" }\n')
  link(folder, 'inquiry-score', root)
  mkdirSync(join(folder, 'node_modules/.bin'))
  symlinkSync(join(root, 'dist/cli.js'), join(folder, 'node_modules/.bin/inquiry-score'))
  symlinkSync(fixtures, join(folder, 'fixtures'), 'dir')

  const labelled = readdirSync(join(fixtures, 'inquiries')).flatMap((file) => readFileSync(join(fixtures, 'inquiries', file), 'utf8').trim().split('\n'))
  const knownMisses = JSON.parse(readFileSync(join(fixtures, 'known-misses.json'), 'utf8')) as Record<string, unknown>
  const held = labelled.filter((line) => !((JSON.parse(line) as Labelled).id in knownMisses))
  put('labelled/all.ndjson', `${labelled.join('\n')}\n`)
  put('expectations/held.ndjson', `${held.join('\n')}\n`)
  cpSync(join(fixtures, 'mail'), join(folder, 'inbox'), { recursive: true, filter: (path) => !path.endsWith('.json') })
  put('inbox/form.json', JSON.stringify({ id: '4711', channel: 'form', body: 'Please quote 500 pcs gear pump FOB Ningbo.' }))
  const mailbox = readFileSync(join(fixtures, 'batch/mailbox.mbox'))
  put('inbox.mbox', mailbox)
  put('mail.mbox.gz', gzipSync(mailbox))
  put('big.ndjson', `${labelled.slice(0, 20).join('\n')}\n`)
  put('token', 'a-token-of-the-tests-0123456789\n')
  put('seller.json', readFileSync(join(fixtures, 'context.json')))
  put('old.json', '{ "id": "old" }')
  put('new.json', '{ "id": "new", "weights": { "contact.free-mail": {} } }')
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true, filter: (path) => !path.endsWith('node_modules') })
  for (const example of readdirSync(join(root, 'examples'), { withFileTypes: true })) if (example.isDirectory()) symlinkSync(join(folder, 'node_modules'), join(folder, 'examples', example.name, 'node_modules'), 'dir')
  return folder
}

/** Where a document's commands are given: an example's in its own folder. */
export function placeOf(document: string): string {
  return /^examples\/[^/]+(?=\/)/.exec(document)?.[0] ?? '.'
}

/** A table named as the contract's paths, or as a marketplace names its columns, where the command maps them. */
export function putExport(folder: string, isMapped: boolean): void {
  const [mailbox, body] = isMapped ? ['买家邮箱', '内容'] : ['sender.email', 'body']
  writeFileSync(join(folder, 'export.csv'), `id,${mailbox},${body}\n1,inkoop@vospompen.example,"Please quote 40 pcs gear pump, CIF Rotterdam."\n`)
}

/** Makes a package resolvable in the sandbox, under its own name. */
export function link(folder: string, name: string, target = join(root, 'node_modules', name)): void {
  const place = join(folder, 'node_modules', name)
  mkdirSync(dirname(place), { recursive: true })
  symlinkSync(target, place, 'dir')
}
