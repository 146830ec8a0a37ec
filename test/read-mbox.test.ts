import { describe, expect, it } from 'vitest'
import { MboxSplitter } from '../src/read/mbox-splitter'
import { bytesOf, errorsOf, inChunks, read, shortly, valuesOf } from './read-source'

const from = 'From anna@example-kitchens.de Mon Mar  2 09:30:00 2026'
const subjects = (items: Awaited<ReturnType<typeof read>>) => valuesOf(items).map((value) => value.subject)
const bodies = (items: Awaited<ReturnType<typeof read>>) => valuesOf(items).map((value) => value.body)

describe.each([
  ['line feeds', '\n'],
  ['CRLF', '\r\n'],
])('a mailbox with %s', (_what, end) => {
  const box = [from, 'Subject: one', '', 'Hello', '', from, 'Subject: two', '', 'Hello again', '', from, 'Subject: three', '', ''].join(end)

  it.each([1, 2, 3, 17, 10_000])('is divided at its separators (chunks of %i)', async (chunk) => {
    const items = await read('mbox', box, { chunk })
    expect(subjects(items)).toEqual(['one', 'two', 'three'])
    expect(bodies(items)).toEqual(['Hello', 'Hello again', ''])
  })

  it('tells the line of each separator', async () => {
    expect((await read('mbox', box)).map((item) => item.kind === 'inquiry' && item.line)).toEqual([1, 6, 11])
  })
})

describe('a separator', () => {
  it('is one at the start of the file, without a blank line before it, or after blank lines', async () => {
    expect(subjects(await read('mbox', `${from}\nSubject: one\n\nx\n`))).toEqual(['one'])
    expect(subjects(await read('mbox', `\n\n${from}\nSubject: one\n\nx\n`))).toEqual(['one'])
  })

  it.each(['From - Mon Mar 02 09:30:00 2026', 'From 1234@xxx Mon Mar 02 09:30:00 +0000 2026', 'From nobody', 'From ???@??? Mon Mar 02 09:30:00 2026'])('may be written as programs do: %s', async (line) => {
    expect(subjects(await read('mbox', `${line}\nSubject: one\n\nx\n\n${line}\nX-Mozilla-Status: 0001\nSubject: two\n\ny\n`))).toEqual(['one', 'two'])
  })

  it('is none within a paragraph', async () => {
    expect(bodies(await read('mbox', `${from}\nSubject: one\n\nHello\n${from}\nSubject: x\n`))).toEqual([`Hello\n${from}\nSubject: x`])
  })

  it('is none where no header follows', async () => {
    const text = 'From now on we buy at 10:30.\nPlease quote.'
    expect(bodies(await read('mbox', `${from}\nSubject: one\n\nHello\n\n${text}\n\n${from}\nSubject: two\n\nx\n`))).toEqual([`Hello\n\n${text}`, 'x'])
    expect(bodies(await read('mbox', `${from}\nSubject: one\n\nHello\n\nFrom Anna`))).toEqual(['Hello\n\nFrom Anna'])
  })

  it('may be followed by nothing but a blank line', async () => {
    expect(shortly(await read('mbox', `${from}\nSubject: one\n\nx\n\n${from}\n\n${from}\nSubject: two\n\ny\n`))).toEqual([
      expect.objectContaining({ subject: 'one' }),
      'empty: the mail at line 6 is empty; a mail has headers and a body',
      expect.objectContaining({ subject: 'two' }),
    ])
  })
})

describe('a quoted From line', () => {
  it.each([1, 5, 1000])('loses one sign (chunks of %i)', async (chunk) => {
    const items = await read('mbox', `${from}\nSubject: one\n\n>From here on\n>>From there\n> From\n>Fromage\nFrom\n`, { chunk })
    expect(bodies(items)).toEqual(['From here on\n>From there\n> From\n>Fromage\nFrom'])
  })
})

describe('a mailbox', () => {
  it('keeps lines that are longer than a chunk or than any separator', async () => {
    const long = 'From '.repeat(2000)
    const items = await read('mbox', `${from}\nSubject: one\n\n${long}\n\n${long}\nX: y\n`, { chunk: 700 })
    expect(bodies(items)).toEqual([`${long}\n\n${long}\nX: y`])
  })

  it('of many mails is read in order', async () => {
    const box = Array.from({ length: 3000 }, (_, i) => `${from}\nSubject: ${i}\n\nHello ${i}\n\n`).join('')
    const items = await read('mbox', box, { chunk: 1009 })
    expect(subjects(items)).toEqual(Array.from({ length: 3000 }, (_, i) => String(i)))
  })

  it('has mails cut that are too long, while they are read', async () => {
    const items = await read('mbox', `${from}\nSubject: long\n\n${'abcdefghi\n'.repeat(50)}\n${from}\nSubject: short\n\nx\n`, { limits: { message: 114 } })
    expect(items).toEqual([
      expect.objectContaining({
        value: expect.objectContaining({ subject: 'long', body: `${'abcdefghi\n'.repeat(10)}`.slice(0, -1) }),
        problems: [{ code: 'text-cut', path: 'raw', message: 'the mail is larger than 114 bytes; what is beyond was not read' }],
      }),
      expect.objectContaining({ value: expect.objectContaining({ subject: 'short' }), problems: [] }),
    ])
  })

  it('never holds more than the limit', async () => {
    const splitter = new MboxSplitter(100_000)
    const before = process.memoryUsage().arrayBuffers
    const sizes: number[] = []
    const piece = new Uint8Array(60_000).fill(0x61)
    const push = (bytes: Uint8Array) => {
      for (const message of splitter.push(bytes)) sizes.push(message.bytes.length)
    }
    for (let mail = 0; mail < 3; mail++) {
      push(bytesOf(`${from}\nSubject: x\n\n`))
      for (let i = 0; i < 200; i++) push(piece)
      push(bytesOf('\n\n'))
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2_000_000)
    for (const message of splitter.end()) sizes.push(message.bytes.length)
    expect(sizes).toEqual([100_000, 100_000, 100_000])
  })

  it('that is a single mail is read as one', async () => {
    const [item] = await read('mbox', 'Subject: one\n\nHello\n')
    expect(item).toMatchObject({ value: { subject: 'one', body: 'Hello' }, line: 1 })
  })

  it('that is something else is an error', async () => {
    expect(errorsOf(await read('mbox', 'Dear sirs,\nplease quote.\n'))).toEqual([
      'not-an-mbox: line 1: a mailbox begins with a line "From sender date", and this file does not; for a single mail the format is eml',
    ])
  })

  it('goes on after something else at its start', async () => {
    expect(shortly(await read('mbox', `some notes\n\n${from}\nSubject: one\n\nx\n`))).toEqual([expect.stringContaining('not-an-mbox'), expect.objectContaining({ subject: 'one' })])
  })

  it.each(['', '\n\n'])('that is empty is an error: %j', async (text) => {
    expect(errorsOf(await read('mbox', text))).toEqual(['empty: the mailbox is empty'])
  })

  it('has an error for a mail that is binary', async () => {
    expect(errorsOf(await read('mbox', `${from}\n\n\0\u0001\u0002\n\n${from}\nSubject: two\n\nx\n`))).toEqual(['not-a-mail: the mail at line 1 is no mail: it is binary and begins with no header such as "From: "'])
  })
})

describe('the splitter', () => {
  it('gives the same bytes whatever the chunks', async () => {
    const box = bytesOf(`${from}\nSubject: one\n\nHello\n\nFrom x\n\n>From y\n\n${from}\nSubject: two\n\n`)
    const split = async (size: number) => {
      const splitter = new MboxSplitter(1000)
      const found: string[] = []
      for await (const chunk of inChunks(box, size)) for (const { bytes } of splitter.push(chunk)) found.push(new TextDecoder().decode(bytes))
      for (const { bytes } of splitter.end()) found.push(new TextDecoder().decode(bytes))
      return found
    }
    const whole = await split(box.length)
    expect(whole).toEqual(['Subject: one\n\nHello\n\nFrom x\n\nFrom y\n\n', 'Subject: two\n\n'])
    for (let size = 1; size < 40; size++) expect(await split(size)).toEqual(whole)
  })
})
