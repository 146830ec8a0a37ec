import type { Format } from '../read/item'

/** How much of the start is looked at. */
export const headLength = 64 * 1024

/** Whether the bytes read so far hold a whole first line of text, so that more would not tell more. */
export function showsFormat(head: Uint8Array): boolean {
  return firstLineOf(head).complete
}

/** The format of a stream without a telling name, from how it begins; `null` where it could be anything. Nothing at all is no lines. */
export function guessFormat(head: Uint8Array): Format | null {
  const { line } = firstLineOf(head)
  if (line === '') return 'ndjson'
  if (line.startsWith('[')) return 'json'
  if (line.startsWith('{')) return line === '{' || !line.endsWith('}') ? 'json' : 'ndjson'
  if (line.startsWith('From ')) return 'mbox'
  if (/^[A-Za-z][A-Za-z0-9-]{0,60}:(\s|$)/.test(line)) return 'eml'
  return /[,;\t]/.test(line) ? 'csv' : null
}

function firstLineOf(head: Uint8Array): { line: string; complete: boolean } {
  const text = new TextDecoder().decode(head.subarray(0, headLength)).trimStart()
  const end = text.indexOf('\n')
  return end === -1 ? { line: text.trimEnd(), complete: head.length >= headLength } : { line: text.slice(0, end).trimEnd(), complete: true }
}
