import { gzipSync } from 'node:zlib'
import { type Format, type ReadItem, type ReadOptions, readInquiries } from '../src/read/index'

const encoder = new TextEncoder()

export function bytesOf(text: string): Uint8Array {
  return encoder.encode(text)
}

/** One character a byte, for headers and bodies that are in no encoding of this century. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0))
}

export function gzip(text: string | Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(text))
}

/** The bytes in chunks of a size, so that every seam is met. */
export async function* inChunks(bytes: Uint8Array, size = bytes.length || 1): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

/** All items of a text or of bytes, read as `format`. */
export async function read(format: Format, content: string | Uint8Array, options: ReadOptions & { chunk?: number } = {}): Promise<ReadItem[]> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content
  return all(readInquiries({ name: 'inquiries', format, bytes: inChunks(bytes, options.chunk) }, options))
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

/** What was read, in short: an inquiry's value, or an error's code and message. */
export function shortly(items: readonly ReadItem[]): unknown[] {
  return items.map((item) => (item.kind === 'inquiry' ? item.value : `${item.error.code}: ${item.error.message}`))
}

export function errorsOf(items: readonly ReadItem[]): string[] {
  return items.filter((item) => item.kind === 'error').map((item) => `${item.error.code}: ${item.error.message}`)
}

export function valuesOf(items: readonly ReadItem[]): Record<string, unknown>[] {
  return items.filter((item) => item.kind === 'inquiry').map((item) => item.value)
}
