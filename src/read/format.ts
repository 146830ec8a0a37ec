import type { Format } from './item'

const formats: Record<string, Format> = { json: 'json', ndjson: 'ndjson', jsonl: 'ndjson', csv: 'csv', tsv: 'csv', eml: 'eml', mbox: 'mbox' }

/** The format that a file's name tells, a `.gz` at its end left aside; `null` where it tells none. */
export function formatOf(name: string): Format | null {
  const lower = name.toLowerCase()
  const bare = lower.endsWith('.gz') ? lower.slice(0, -3) : lower
  const dot = bare.lastIndexOf('.')
  const extension = bare.slice(dot + 1)
  return dot >= 0 && Object.hasOwn(formats, extension) ? formats[extension]! : null
}
