import { describe, expect, it } from 'vitest'
import { Blob } from '../src/read/mail/memory-blob'
import { bytesOf } from './read-source'

const text = async (blob: Blob) => new TextDecoder().decode(await blob.arrayBuffer())

describe('the blob in memory', () => {
  it('joins texts, bytes and buffers as the global one does', async () => {
    const parts = () => ['one', '\n', bytesOf('zwei – '), bytesOf('xthreex').subarray(1, 6), bytesOf('!').buffer as ArrayBuffer, '\n', '']
    const blob = new Blob(parts())
    const other = new globalThis.Blob(parts() as BlobPart[])
    expect(await text(blob)).toBe(await other.text())
    expect(blob.size).toBe(other.size)
  })

  it('may be empty', async () => {
    expect(new Blob().size).toBe(0)
    expect((await new Blob([]).arrayBuffer()).byteLength).toBe(0)
  })

  it('has a buffer of its own', async () => {
    const bytes = bytesOf('abc')
    const buffer = await new Blob([bytes]).arrayBuffer()
    bytes[0] = 0
    expect(new TextDecoder().decode(buffer)).toBe('abc')
  })
})
