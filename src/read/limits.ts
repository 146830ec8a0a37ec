/** How much of a source is held at once, and how much of one mail is read. */
export interface ReadLimits {
  /** Longest line of NDJSON, in bytes. */
  readonly line: number
  /** Largest JSON document, in bytes. */
  readonly document: number
  /** Longest row of a table, in bytes; so far an unclosed quote is followed. */
  readonly row: number
  /** Largest raw mail, in bytes; what is beyond is cut. */
  readonly message: number
  /** Longest text or html of a mail once decoded, in UTF-16 units; what is beyond is cut. */
  readonly text: number
}

const megabyte = 1024 * 1024

export const readLimits: ReadLimits = {
  line: 32 * megabyte,
  document: 256 * megabyte,
  row: 8 * megabyte,
  message: 25 * megabyte,
  text: megabyte,
}

/** A limit as messages print it: `32 MB`, `500 bytes`. */
export function sizeName(bytes: number): string {
  return bytes >= megabyte ? `${Math.floor(bytes / megabyte)} MB` : `${bytes} bytes`
}
