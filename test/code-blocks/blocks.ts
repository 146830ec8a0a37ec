import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A fenced block of a document. */
export interface Block {
  readonly file: string
  /** 1-based line of its first line of code. */
  readonly line: number
  /** The word behind the fence; empty where there is none. */
  readonly language: string
  readonly code: string
  /** What stands in a `text` block right below it: what it prints. */
  readonly printed: string | null
}

/** Markdown that people read: all of it but what the change log quotes. */
export function documents(root: string): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /^(?:README[^/]*\.md|(?:docs|examples)\/.*\.md|fixtures\/README\.md)$/.test(file) && !file.includes('node_modules/')).sort()
}

/** The blocks of a document, in order. */
export function blocksOf(root: string, file: string): Block[] {
  const blocks: Block[] = []
  let open: { language: string; line: number; code: string[]; isBelow: boolean } | null = null
  let isBelow = false
  readFileSync(join(root, file), 'utf8').split('\n').forEach((text, index) => {
    const fence = /^\s*```(\S*)/.exec(text)
    if (open !== null && fence?.[1] === '') {
      const code = open.code.map((line) => `${line}\n`).join('')
      const last = blocks.at(-1)
      if (open.language === 'text' && open.isBelow && last) blocks[blocks.length - 1] = { ...last, printed: code }
      else blocks.push({ file, line: open.line, language: open.language, code, printed: null })
      open = null
      isBelow = true
    } else if (open !== null) open.code.push(text)
    else if (fence) open = { language: fence[1]!, line: index + 2, code: [], isBelow }
    else if (text.trim() !== '') isBelow = false
  })
  if (open !== null) throw new Error(`${file}: a block is never closed`)
  return blocks
}

/** The commands of a shell block, a line each; comments and continuations are resolved. */
export function commandsOf(block: Block): string[] {
  const lines = block.code.replaceAll('\\\n', ' ').split('\n')
  return lines.map((line) => line.replace(/(?:^|\s+)#.*$/, '').trim()).filter((line) => line !== '')
}
