import { describe, expect, it } from 'vitest'
import { api, linesOf, ndjsonType } from './serve-requests'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function line(id: string): Uint8Array {
  return encoder.encode(`{"id":"${id}","body":""}\n`)
}

/** A body fed by hand. */
function fed(): { readonly body: ReadableStream<Uint8Array>; readonly feed: ReadableStreamDefaultController<Uint8Array>; readonly cancelled: () => boolean } {
  let feed!: ReadableStreamDefaultController<Uint8Array>
  let cancelled = false
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void (feed = controller),
    cancel: () => void (cancelled = true),
  })
  return { body, feed, cancelled: () => cancelled }
}

async function idOf(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<unknown> {
  const { value } = await reader.read()
  return linesOf(decoder.decode(value))[0]!.id
}

describe('NDJSON', () => {
  it('is answered while it still comes in', async () => {
    const { body, feed } = fed()
    const reader = (await api().ask('POST', '/v1/score', body, ndjsonType)).body!.getReader()
    feed.enqueue(line('a'))
    expect(await idOf(reader)).toBe('a')
    feed.enqueue(encoder.encode('{"id":"b",'))
    feed.enqueue(encoder.encode('"body":""}\n{"id":"c","body":""}'))
    expect(await idOf(reader)).toBe('b')
    feed.close()
    expect(await idOf(reader)).toBe('c')
    expect((await reader.read()).done).toBe(true)
  })

  it('is read no faster than its answers are', async () => {
    let given = 0
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(line(String(++given))) }, { highWaterMark: 0 })
    const { ask, calls } = api()
    const reader = (await ask('POST', '/v1/score', body, ndjsonType)).body!.getReader()
    for (let read = 1; read <= 50; read++) {
      expect(await idOf(reader)).toBe(String(read))
      await new Promise((resolve) => setTimeout(resolve, 0))
      expect(calls.length).toBe(read)
      expect(given).toBeLessThanOrEqual(read + 1)
    }
    await reader.cancel()
  })

  it('is left off, and logged as incomplete, when the client goes', async () => {
    const { body, feed, cancelled } = fed()
    const { ask, logged } = api()
    const reader = (await ask('POST', '/v1/score', body, ndjsonType)).body!.getReader()
    feed.enqueue(line('a'))
    await reader.read()
    await reader.cancel()
    await expect.poll(cancelled).toBe(true)
    expect(logged).toMatchObject([{ status: 200, inquiries: 1, complete: false }])
  })

  it('breaks off, and is logged as incomplete, when its body does', async () => {
    const { body, feed } = fed()
    const { ask, logged } = api()
    const reader = (await ask('POST', '/v1/score', body, ndjsonType)).body!.getReader()
    feed.enqueue(line('a'))
    expect(await idOf(reader)).toBe('a')
    feed.error(new Error('reset'))
    await expect(reader.read()).rejects.toThrow()
    await expect.poll(() => logged.length).toBe(1)
    expect(logged).toMatchObject([{ complete: false }])
  })

  it('keeps the order of thousands, in whatever pieces they come', async () => {
    const count = 3000
    const bytes = encoder.encode(Array.from({ length: count }, (_, index) => `{"id":"${index}","body":"询盘"}`).join('\n'))
    let at = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close()
        const size = 1 + ((at * 7919) % 977)
        controller.enqueue(bytes.slice(at, at + size))
        at += size
      },
    })
    const answers = linesOf(await (await api().ask('POST', '/v1/score', body, ndjsonType)).text())
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => String(index)))
  })

  it('lets others be answered in between', async () => {
    const { ask, calls } = api()
    const many = Array.from({ length: 5000 }, () => '{"body":""}').join('\n')
    const streamed = ask('POST', '/v1/score', many, ndjsonType).then((response) => response.text())
    const batch = ask('POST', '/v1/score', `[${many.replaceAll('\n', ',').slice(0, 12 * 900 - 1)}]`, { 'content-type': 'application/json' })
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect((await ask('GET', '/healthz')).status).toBe(200)
    expect(calls.length).toBeLessThan(5900)
    await Promise.all([streamed, batch])
    expect(calls.length).toBe(5900)
  })
})
