import { describe, expect, it, vi } from 'vitest'
import { formatOf, readInquiries } from '../src/read/index'
import { all, bytesOf, errorsOf, gzip, inChunks, read, shortly, valuesOf } from './read-source'

describe('the format of a source', () => {
  it.each([
    ['march.json', 'json'],
    ['march.ndjson', 'ndjson'],
    ['march.jsonl', 'ndjson'],
    ['MARCH.CSV', 'csv'],
    ['market.tsv', 'csv'],
    ['a.b/re: quote.eml', 'eml'],
    ['Sent.mbox', 'mbox'],
    ['march.ndjson.gz', 'ndjson'],
    ['Sent.mbox.GZ', 'mbox'],
  ])('%s is %s', (name, format) => {
    expect(formatOf(name)).toBe(format)
  })

  it.each(['-', 'json', 'march.xlsx', 'march.gz', '', 'a.constructor'])('the name "%s" tells none', (name) => {
    expect(formatOf(name)).toBeNull()
  })

  it('is guessed from the name where it is not given', async () => {
    const items = await all(readInquiries({ name: 'one.ndjson', bytes: inChunks(bytesOf('{"body":"Hello"}')) }))
    expect(items).toEqual([{ kind: 'inquiry', value: { body: 'Hello' }, problems: [], source: 'one.ndjson', line: 1, position: 1 }])
  })

  it('is asked for where the name does not tell it', async () => {
    const items = await all(readInquiries({ name: '-', bytes: inChunks(bytesOf('{"body":"Hello"}')) }))
    expect(errorsOf(items)).toEqual(['unknown-format: the name "-" does not tell the format; it may be json, ndjson, csv, eml or mbox'])
  })
})

describe('positions', () => {
  it('count errors too, so that the output can answer the input item by item', async () => {
    const items = await read('ndjson', '{"body":"one"}\nnonsense\n\n{"body":"two"}\n')
    expect(items.map((item) => [item.kind, item.position])).toEqual([
      ['inquiry', 1],
      ['error', 2],
      ['inquiry', 3],
    ])
  })
})

describe('a byte order mark', () => {
  const text = '{"body":"询价 – naïve"}\n{"body":"two"}'

  it.each(['ndjson', 'json', 'csv', 'eml'] as const)('of UTF-8 is taken off %s', async (format) => {
    const content = { ndjson: '{"body":"x"}', json: '{"body":"x"}', csv: 'body\nx', eml: 'Subject: x\n\nx', mbox: '' }[format]
    expect(valuesOf(await read(format, `\ufeff${content}`))).toEqual([format === 'eml' ? expect.objectContaining({ subject: 'x', body: 'x' }) : { body: 'x' }])
  })

  it.each([1, 2, 3, 7, 1000])('of UTF-16 little endian tells the encoding (chunks of %i)', async (chunk) => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(valuesOf(await read('ndjson', bytes, { chunk }))).toEqual([{ body: '询价 – naïve' }, { body: 'two' }])
  })

  it('of UTF-16 big endian tells the encoding', async () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())
    expect(valuesOf(await read('ndjson', bytes, { chunk: 5 }))).toEqual([{ body: '询价 – naïve' }, { body: 'two' }])
  })
})

describe('gzip', () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `{"id":"${i}","body":"Please quote ${(i * 7919) % 10007} flasks"}\n`).join('')

  it.each(['json', 'csv', 'eml', 'mbox'] as const)('of %s is known by its first bytes, whatever the name', async (format) => {
    const content = { json: '[{"body":"x"}]', csv: 'body\nx\n', eml: 'Subject: s\n\nx', mbox: 'From a Mon\nSubject: s\n\nx\n' }[format]
    expect(valuesOf(await read(format, gzip(content)))).toEqual([expect.objectContaining({ body: 'x' })])
  })

  it.each([1, 100, 65_536])('is read in chunks of %i bytes', async (chunk) => {
    const short = lines.slice(0, lines.indexOf('"id":"200"') - 1)
    expect(await read('ndjson', gzip(short), { chunk })).toHaveLength(200)
  })

  it('of several members is read through', async () => {
    const members = Buffer.concat([gzip('{"body":"one"}\n'), gzip('{"body":"two"}\n')])
    expect(valuesOf(await read('ndjson', new Uint8Array(members)))).toEqual([{ body: 'one' }, { body: 'two' }])
  })

  it.each([0.3, 0.6, 0.9, 0.999])('that ends after %f of its bytes gives what came before, then an error', async (share) => {
    const whole = gzip(lines)
    const items = await read('ndjson', whole.slice(0, Math.floor(whole.length * share)), { chunk: 10_000 })
    const last = items[items.length - 1]!
    expect(last).toMatchObject({ kind: 'error', error: { code: 'bad-gzip' }, position: items.length })
    expect(errorsOf(items)).toEqual(['bad-gzip: the gzip data are damaged or end too early; what came before was read. Compress or transfer the file again'])
    const ids = valuesOf(items).map((value) => value.id)
    expect(ids).toEqual(ids.map((_, i) => String(i)))
    expect(ids.length).toBeGreaterThan(20_000 * share * 0.9)
  })

  it('with a damaged byte in its middle gives what came before, then an error', async () => {
    const damaged = gzip(lines)
    damaged.fill(0xff, damaged.length / 2, damaged.length / 2 + 2000)
    const items = await read('ndjson', damaged, { chunk: 10_000 })
    expect(items[items.length - 1]).toMatchObject({ kind: 'error', error: { code: 'bad-gzip' } })
    expect(valuesOf(items).length).toBeGreaterThan(5000)
  })

  it.each(['json', 'csv', 'eml', 'mbox'] as const)('with no more than its header is one error in %s', async (format) => {
    expect(errorsOf(await read(format, gzip('{"body":"x"}').slice(0, 10)))).toEqual([expect.stringContaining('bad-gzip: ')])
  })

  it('does not tear half a row or half a line into an inquiry', async () => {
    const noise = Array.from({ length: 3000 }, (_, i) => `${(i * 48271) % 65537}`).join(' ')
    const cutOff = (text: string) => gzip(text).slice(0, -12)
    expect(shortly(await read('ndjson', cutOff(`{"body":"one"}\n{"body":"${noise}"}`)))).toEqual([{ body: 'one' }, expect.stringContaining('bad-gzip')])
    expect(shortly(await read('csv', cutOff(`body,subject\none,1\n${noise},2\n`)))).toEqual([{ body: 'one', subject: '1' }, expect.stringContaining('bad-gzip')])
  })

  it('lets go of its source when the reader stops early', async () => {
    let closed = false
    async function* endless() {
      const member = gzip(lines)
      try {
        for (;;) yield member
      } finally {
        closed = true
      }
    }
    for await (const item of readInquiries({ name: 'endless.ndjson', bytes: endless() })) {
      if (item.position === 50_000) break
    }
    await vi.waitFor(() => expect(closed).toBe(true))
  })
})

describe('a source that fails while it is read', () => {
  it('gives what came before, then an error', async () => {
    async function* failing() {
      yield bytesOf('{"body":"one"}\n{"body":"tw')
      throw new Error('the disk is gone')
    }
    const items = await all(readInquiries({ name: 'a.ndjson', bytes: failing() }))
    expect(shortly(items)).toEqual([{ body: 'one' }, 'unreadable-source: the source could not be read further: the disk is gone'])
  })

  it('is told apart from bad gzip data', async () => {
    async function* failing() {
      yield gzip('{"body":"one"}\n'.repeat(1000)).slice(0, 40)
      throw new Error('the line is down')
    }
    const items = await all(readInquiries({ name: 'a.ndjson.gz', bytes: failing() }))
    expect(errorsOf(items)).toEqual(['unreadable-source: the source could not be read further: the line is down'])
  })
})
