import { type CsvError, parse } from 'csv-parse/sync'
import type { Problem } from '../inquiry/problem'
import { joinBytes } from './bytes'
import type { ByteStream } from './byte-stream'
import { type Column, readHeadings, readRow } from './csv-columns'
import { TableEncoding } from './csv-encoding'
import { errorFound, type Found } from './item'
import { type ReadLimits, sizeName } from './limits'

const LF = 0x0a
const CR = 0x0d

/** Bytes that are parsed at a time, more where a row is longer. */
const batch = 64 * 1024

export type ColumnMap = Readonly<Record<string, string>>

/** A table with a heading row: one inquiry a row, columns named by contract paths or renamed to them by `map`. */
export async function* readCsv(stream: ByteStream, map: ColumnMap, limits: ReadLimits): AsyncGenerator<Found, void, undefined> {
  const encoding = new TableEncoding()
  const table = new Table(map, limits, encoding)
  for await (const chunk of stream.chunks) {
    yield* table.push(encoding.push(chunk))
    if (table.refused) return
  }
  yield* table.push(encoding.end())
  yield* table.end(stream.fault !== null)
}

interface Row {
  readonly cells: string[]
  /** Where the next row begins in the bytes parsed. */
  readonly end: number
}

class Table {
  /** Set when the table can't hold inquiries; the rest needs no reading. */
  refused = false
  private columns: Column[] | null = null
  private delimiter: string | null = null
  private problems: Problem[] = []
  private encodingTold = false
  private pending: Uint8Array[] = []
  private pendingLength = 0
  private parseAt = batch
  /** 1-based line on which `pending` begins. */
  private line = 1
  /** A row too long to hold is passed over up to its line break. */
  private passing = false

  constructor(
    private readonly map: ColumnMap,
    private readonly limits: ReadLimits,
    private readonly encoding: TableEncoding,
  ) {}

  *push(chunk: Uint8Array): Generator<Found, void, undefined> {
    if (chunk.length === 0 || this.refused) return
    this.pending.push(chunk)
    this.pendingLength += chunk.length
    if (this.pendingLength >= this.parseAt) yield* this.parsePending(false)
  }

  /** `cutOff`: the source broke off, so that the last row may be half a row. */
  *end(cutOff: boolean): Generator<Found, void, undefined> {
    if (this.refused) return
    yield* this.parsePending(!cutOff)
    if (this.columns || this.refused || cutOff) return
    yield errorFound('empty', 'the table is empty; it must begin with a heading row such as sender.email,subject,body')
  }

  private *parsePending(final: boolean): Generator<Found, void, undefined> {
    const bytes = joinBytes(this.pending, this.pendingLength)
    const ready = final ? bytes.length : afterLastBreak(bytes)
    let start = 0
    if (this.passing) start = this.passLine(bytes, start, final)
    if (this.delimiter === null && !this.passing) start = this.findDelimiter(bytes, start, ready)
    while (start < ready && !this.refused && !this.passing) {
      const { rows, error } = parseRows(bytes.subarray(start, ready), this.delimiter!)
      let end = 0
      for (const row of rows) {
        const found = this.readCells(row.cells, this.line + blankLines(bytes, start + end, start + row.end))
        this.line += breaks(bytes, start + end, start + row.end)
        end = row.end
        if (found) yield found
        if (this.refused) return
      }
      start += end
      if (!error) {
        this.line += breaks(bytes, start, ready)
        start = ready
      } else {
        const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED'
        if (unclosed && !final && bytes.length - start < this.limits.row) break
        const blank = blankBytes(bytes, start)
        this.line += breaks(bytes, start, start + blank)
        yield errorFound('bad-csv', `line ${this.line}: ${quoteFault(unclosed, error)}`, this.line)
        start = this.passLine(bytes, start + blank, final)
      }
    }
    if (!this.passing && !final && bytes.length - start >= this.limits.row) {
      yield errorFound('row-too-long', `line ${this.line}: the row is longer than ${sizeName(this.limits.row)} and was passed over`, this.line)
      start = this.passLine(bytes, start, final)
    }
    this.keep(bytes, start)
  }

  private keep(bytes: Uint8Array, start: number): void {
    const rest = bytes.slice(start)
    this.pending = rest.length > 0 ? [rest] : []
    this.pendingLength = rest.length
    this.parseAt = Math.min(Math.max(batch, rest.length * 2), Math.max(batch, this.limits.row))
    if (this.parseAt <= rest.length) this.parseAt = rest.length + 1
  }

  /** The place after the line that `start` is on; with nothing of it kept where it has not ended yet. */
  private passLine(bytes: Uint8Array, start: number, final: boolean): number {
    const end = afterBreak(bytes, start)
    this.passing = end < 0 && !final
    if (end < 0) return bytes.length
    this.line++
    return end
  }

  /** Guesses from the heading row; `sep=;` on a line before it is how some spreadsheets say it. */
  private findDelimiter(bytes: Uint8Array, start: number, ready: number): number {
    if (ready === 0) return start
    const head = new TextDecoder().decode(bytes.subarray(start, Math.min(ready, start + batch)))
    const said = /^sep=([,;\t|])\r?\n/i.exec(head)
    if (said) {
      this.delimiter = said[1]!
      this.line++
      return start + said[0].length
    }
    this.delimiter = guessDelimiter(head)
    return start
  }

  private readCells(cells: string[], line: number): Found | null {
    if (cells.every((cell) => cell.trim() === '')) return null
    if (!this.columns) return this.readHeading(cells, line)
    const extra = cells.slice(this.columns.length)
    if (cells.length < this.columns.length || extra.some((cell) => cell.trim() !== '')) {
      const counts = `the row has ${cells.length} cells where the heading row has ${this.columns.length}`
      return errorFound('ragged-row', `line ${line}: ${counts}; put cells that hold a ${delimiterName(this.delimiter!)} in quotes`, line)
    }
    const problems = this.problems
    this.problems = []
    if (this.encoding.name !== null && !this.encodingTold) {
      this.encodingTold = true
      const message = `the file is not UTF-8 and was read as ${this.encoding.name}; save it as UTF-8 if names look wrong`
      problems.push({ code: 'unreadable-value', path: '', message })
    }
    return { kind: 'inquiry', value: readRow(this.columns, cells), problems, line }
  }

  private readHeading(cells: string[], line: number): Found | null {
    const { columns, problems } = readHeadings(cells, this.map)
    this.columns = columns
    this.problems = problems
    if (columns.some((column) => column.known)) return null
    this.refused = true
    const shown = columns.slice(0, 5).map((column) => `"${column.heading.slice(0, 40)}"`)
    const fix = 'name columns by paths such as sender.email and body, or map them'
    return errorFound('no-known-column', `line ${line}: no heading names a field of an inquiry (found ${shown.join(', ')}); ${fix}`, line)
  }
}

function parseRows(bytes: Uint8Array, delimiter: string): { rows: Row[]; error: CsvError | null } {
  const rows: Row[] = []
  try {
    parse(bytes as Buffer, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { bytes: end }: { bytes: number }) => {
        rows.push({ cells, end })
        return null
      },
    })
    return { rows, error: null }
  } catch (error) {
    return { rows, error: error as CsvError }
  }
}

function quoteFault(unclosed: boolean, error: CsvError): string {
  if (unclosed) return 'a quote opens in this row and never closes; close it, or write a quote within a cell as ""'
  if (error.code === 'CSV_INVALID_CLOSING_QUOTE' || error.code === 'INVALID_OPENING_QUOTE') {
    return 'a quote stands inside a cell of this row; put the whole cell in quotes and write the quote within it as ""'
  }
  return error.message
}

/** Of comma, semicolon and tab, the one that stands most often in the first row outside quotes. */
function guessDelimiter(head: string): string {
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ])
  let quoted = false
  let seen = false
  for (const char of head) {
    if (char === '"') quoted = !quoted
    else if (!quoted && (char === '\n' || char === '\r')) {
      if (seen) break
    } else {
      seen = true
      const count = quoted ? undefined : counts.get(char)
      if (count !== undefined) counts.set(char, count + 1)
    }
  }
  let best = ','
  for (const [delimiter, count] of counts) if (count > counts.get(best)!) best = delimiter
  return best
}

function delimiterName(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : `"${delimiter}"`
}

/** The place after the next line break, `-1` where there is none. */
function afterBreak(bytes: Uint8Array, start: number): number {
  for (let i = start; i < bytes.length; i++) {
    if (bytes[i] === LF) return i + 1
    if (bytes[i] === CR) return bytes[i + 1] === LF ? i + 2 : i + 1
  }
  return -1
}

/** The place after the last line break that has surely ended: a CR at the very end may be half of a CRLF. */
function afterLastBreak(bytes: Uint8Array): number {
  const lf = bytes.lastIndexOf(LF)
  if (lf >= 0) return lf + 1
  const cr = bytes.lastIndexOf(CR, bytes.length - 2)
  return bytes.length >= 2 ? cr + 1 : 0
}

function breaks(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (bytes[i] === LF || (bytes[i] === CR && bytes[i + 1] !== LF)) count++
  return count
}

/** How many bytes of line breaks stand before a row. */
function blankBytes(bytes: Uint8Array, start: number): number {
  let end = start
  while (end < bytes.length && (bytes[end] === LF || bytes[end] === CR)) end++
  return end - start
}

function blankLines(bytes: Uint8Array, start: number, end: number): number {
  return breaks(bytes, start, Math.min(end, start + blankBytes(bytes, start)))
}
