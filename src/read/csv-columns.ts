import type { Problem } from '../inquiry/problem'
import { contractPaths, type PathKind } from './contract-paths'

/** One column of a table: where its cells go. */
export interface Column {
  readonly heading: string
  /** Keys from the inquiry's top; one key that is the heading itself for a column that the contract doesn't know. */
  readonly keys: readonly (string | number)[]
  readonly kind: PathKind
  readonly known: boolean
}

/** `attachments[0].filename`, the form in which problems name a place in a list. */
const attachmentPath = /^attachments\[(\d{1,2})\]\.(filename|contentType|size)$/

/** Reads a heading row. `map` gives the contract's path for headings that are written otherwise. */
export function readHeadings(headings: readonly string[], map: Readonly<Record<string, string>>): { columns: Column[]; problems: Problem[] } {
  const problems: Problem[] = []
  const taken = new Map<string, string>()
  const renamed = new Map(Object.entries(map).map(([heading, path]) => [heading.trim(), path.trim()]))
  const columns = headings.map((written, index) => {
    const heading = written.trim() || `column ${index + 1}`
    const column = columnFor(heading, renamed.get(heading) ?? heading)
    const path = column.keys.join('.')
    const other = taken.get(path)
    if (other !== undefined) {
      problems.push({ code: 'unknown-field', path, message: `columns "${other}" and "${heading}" both give ${path}; the first that is not empty counts` })
    }
    taken.set(path, heading)
    return column
  })
  return { columns, problems }
}

/** Whether a path names a field that a column may give. */
export function isColumnPath(path: string): boolean {
  return columnFor('', path.trim()).known
}

function columnFor(heading: string, path: string): Column {
  const kinds = contractPaths()
  const kind = kinds.get(path)
  if (kind) return { heading, keys: path.split('.'), kind, known: true }
  const attachment = attachmentPath.exec(path)
  if (attachment) {
    const key = attachment[2]!
    return { heading, keys: ['attachments', Number(attachment[1]), key], kind: key === 'size' ? 'number' : 'text', known: true }
  }
  const lower = path.toLowerCase()
  for (const [known, itsKind] of kinds) {
    if (known.toLowerCase() === lower) return { heading, keys: known.split('.'), kind: itsKind, known: true }
  }
  return { heading, keys: [heading], kind: 'text', known: false }
}

/** Puts a row's cells where their columns say; an empty cell is an absent field. */
export function readRow(columns: readonly Column[], cells: readonly string[]): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]
    if (cell === undefined || cell.trim() === '') continue
    put(value, column.keys, cellValue(column, cell))
  }
  if (Array.isArray(value.attachments)) value.attachments = value.attachments.filter((item) => item !== undefined)
  return value
}

const long = new Set(['body', 'html', 'subject'])

/** What can't be converted stays text: the contract's check will say what it should be. */
function cellValue(column: Column, cell: string): unknown {
  const text = cell.trim()
  switch (column.kind) {
    case 'text':
      return !column.known || long.has(column.keys[0] as string) ? cell : text
    case 'number':
      return numberOf(text)
    case 'boolean':
      return booleanOf(text)
    case 'texts':
      return jsonOf(text, '[') ?? listOf(text)
    case 'numbers':
      return jsonOf(text, '[') ?? listOf(text).map(numberOf)
    case 'objects':
      return jsonOf(text, '[') ?? listOf(text).map((filename) => ({ filename }))
    case 'object':
      return jsonOf(text, '{') ?? text
  }
}

function listOf(text: string): string[] {
  const items = text.split(';').map((item) => item.trim())
  return items.filter((item) => item !== '')
}

function numberOf(text: string): number | string {
  const number = Number(text)
  return Number.isFinite(number) ? number : text
}

const yes = new Set(['true', 'yes', 'y', '1', '是'])
const no = new Set(['false', 'no', 'n', '0', '否'])

function booleanOf(text: string): boolean | string {
  const lower = text.toLowerCase()
  return yes.has(lower) ? true : no.has(lower) ? false : text
}

function jsonOf(text: string, opening: '[' | '{'): unknown {
  if (!text.startsWith(opening)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Own properties only, so that a heading like `__proto__` is a name as any other. */
function put(value: Record<string, unknown>, keys: readonly (string | number)[], cell: unknown): void {
  let holder: Record<string | number, unknown> = value
  for (const [depth, key] of keys.entries()) {
    const held = Object.hasOwn(holder, key) ? holder[key] : undefined
    if (depth === keys.length - 1) {
      if (held === undefined) define(holder, key, cell)
      return
    }
    if (held === undefined) define(holder, key, typeof keys[depth + 1] === 'number' ? [] : {})
    else if (typeof held !== 'object' || held === null) return
    holder = holder[key] as Record<string | number, unknown>
  }
}

function define(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true })
}
