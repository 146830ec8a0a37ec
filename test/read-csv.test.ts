import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readInquiries } from '../src/read/index'
import { all, bytesOf, errorsOf, inChunks, latin1, read, shortly, valuesOf } from './read-source'

const data = (name: string) => new Uint8Array(readFileSync(new URL(`data/read/${name}`, import.meta.url)))

describe('a table', () => {
  it('has the contract\'s paths for headings', async () => {
    const items = await read('csv', 'id,sender.email,subject,body,context.seller.timeZone,expect.verdict\n7,a@example-trading.com,Flasks,"Hello,\nplease quote",Asia/Shanghai,genuine\n')
    expect(items).toEqual([
      {
        kind: 'inquiry',
        value: {
          id: '7',
          sender: { email: 'a@example-trading.com' },
          subject: 'Flasks',
          body: 'Hello,\nplease quote',
          context: { seller: { timeZone: 'Asia/Shanghai' } },
          expect: { verdict: 'genuine' },
        },
        problems: [],
        source: 'inquiries',
        line: 2,
        position: 1,
      },
    ])
  })

  it('is told the path of other headings by a map', async () => {
    const map = { 询盘内容: 'body', 买家邮箱: 'sender.email' }
    expect(valuesOf(await read('csv', '询盘内容, 买家邮箱 \n请报价,a@example-trading.com\n', { map }))).toEqual([{ body: '请报价', sender: { email: 'a@example-trading.com' } }])
  })

  it('may write paths in other cases', async () => {
    expect(valuesOf(await read('csv', 'Body,Sender.EMAIL\nx,a@example-trading.com\n'))).toEqual([{ body: 'x', sender: { email: 'a@example-trading.com' } }])
  })

  it('keeps columns that the contract does not know under their own names', async () => {
    expect(valuesOf(await read('csv', 'body,Budget,sender.shoeSize,__proto__,\nx,500,42,y,z\n'))).toEqual([
      JSON.parse('{"body":"x","Budget":"500","sender.shoeSize":"42","__proto__":"y","column 5":"z"}'),
    ])
  })

  it('has absent fields where cells are empty', async () => {
    expect(valuesOf(await read('csv', 'id,subject,body\n1,,x\n2, ,y\n'))).toEqual([
      { id: '1', body: 'x' },
      { id: '2', body: 'y' },
    ])
  })

  it('passes over blank lines and empty rows', async () => {
    const items = await read('csv', '\nid,body\n\n1,x\n,\n\n2,y\n\n')
    expect(items.map((item) => item.kind === 'inquiry' && [item.line, item.value.body])).toEqual([
      [4, 'x'],
      [7, 'y'],
    ])
  })

  it('bears a delimiter at the ends of its rows', async () => {
    expect(valuesOf(await read('csv', 'id,body\n1,x,\n2,y,,\n'))).toEqual([
      { id: '1', body: 'x' },
      { id: '2', body: 'y' },
    ])
  })

  it.each([
    [',', 'id,body,subject'],
    [';', 'id;body;subject'],
    ['\t', 'id\tbody\tsubject'],
  ])('is divided by %j where its headings are', async (delimiter, headings) => {
    expect(valuesOf(await read('csv', `${headings}\n1${delimiter}"a,b;c"${delimiter}x\n`))).toEqual([{ id: '1', body: 'a,b;c', subject: 'x' }])
  })

  it('may say its delimiter on a line before the headings, as spreadsheets do', async () => {
    const items = await read('csv', 'sep=|\r\nid|body\r\n1|a,b,c\r\n')
    expect(items).toEqual([expect.objectContaining({ value: { id: '1', body: 'a,b,c' }, line: 3 })])
  })

  it.each(['\n', '\r\n', '\r'])('may end its rows with %j', async (end) => {
    const items = await read('csv', ['id,body', '1,x', '', '2,"y ""z"""'].join(end), { chunk: 4 })
    expect(items.map((item) => item.kind === 'inquiry' && [item.line, item.value.body])).toEqual([
      [2, 'x'],
      [4, 'y "z"'],
    ])
  })

  it.each([1, 2, 5, 13])('is the same in chunks of %i bytes', async (chunk) => {
    expect(valuesOf(await read('csv', 'id,body\r\n1,"询价\r\n""5 000"""\r\n2,y\r\n', { chunk }))).toEqual([
      { id: '1', body: '询价\r\n"5 000"' },
      { id: '2', body: 'y' },
    ])
  })

  it('of many rows is read in order, with the line of each', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `${i},"line one\nline two of ${i}"\n`).join('')
    const items = await read('csv', `id,body\n${rows}`, { chunk: 10_007 })
    expect(items).toHaveLength(30_000)
    expect(items[29_999]).toMatchObject({ value: { id: '29999', body: 'line one\nline two of 29999' }, line: 2 + 29_999 * 2, position: 30_000 })
  })
})

describe('cells', () => {
  const cell = async (heading: string, written: string) => (await read('csv', `${heading}\tbody\n"${written.replaceAll('"', '""')}"\tx\n`)).map((item) => item.kind === 'inquiry' && item.value)[0]

  it.each([
    ['thread.previousMessages', ' 3 ', { thread: { previousMessages: 3 } }],
    ['context.facts.sender.orders', '12', { context: { facts: { sender: { orders: 12 } } } }],
    ['context.seller.moq.amount', '0.5', { context: { seller: { moq: { amount: 0.5 } } } }],
    ['context.facts.campaign.windowHours', '2e1', { context: { facts: { campaign: { windowHours: 20 } } } }],
    ['context.facts.sender.orders', 'a few', { context: { facts: { sender: { orders: 'a few' } } } }],
  ])('of %s become numbers where they are some: %s', async (heading, written, value) => {
    expect(await cell(heading, written)).toEqual({ ...value, body: 'x' })
  })

  it.each([
    ['TRUE', true],
    ['no', false],
    ['1', true],
    ['0', false],
    ['是', true],
    ['否', false],
    ['perhaps', 'perhaps'],
  ])('of facts become truth values where they are some: %s', async (written, value) => {
    expect(await cell('context.facts.sender.blocked', written)).toEqual({ context: { facts: { sender: { blocked: value } } }, body: 'x' })
  })

  it('of lists are cut at semicolons', async () => {
    expect(await cell('recipients', 'a@example-factory.cn; b@example-factory.cn ;')).toEqual({ recipients: ['a@example-factory.cn', 'b@example-factory.cn'], body: 'x' })
    expect(await cell('attachments', 'drawing.pdf;list.xlsx')).toEqual({ attachments: [{ filename: 'drawing.pdf' }, { filename: 'list.xlsx' }], body: 'x' })
    expect(await cell('context.seller.officeHours.days', '1;2;3')).toEqual({ context: { seller: { officeHours: { days: [1, 2, 3] } } }, body: 'x' })
    expect(await cell('expect.rules', 'contact.free-mail')).toEqual({ expect: { rules: ['contact.free-mail'] }, body: 'x' })
  })

  it('of lists and objects may be JSON', async () => {
    expect(await cell('attachments', '[{"filename":"a;b.pdf","size":9}]')).toEqual({ attachments: [{ filename: 'a;b.pdf', size: 9 }], body: 'x' })
    expect(await cell('context', '{"now":"2026-03-02T09:00:00Z"}')).toEqual({ context: { now: '2026-03-02T09:00:00Z' }, body: 'x' })
    expect(await cell('recipients', '[a@example-factory.cn')).toEqual({ recipients: ['[a@example-factory.cn'], body: 'x' })
  })

  it('give the parts of attachments by number', async () => {
    const table = 'body,attachments[1].filename,attachments[1].size,attachments[0].filename\nx,b.pdf,2048,a.pdf\ny,,,\nz,b.pdf,,\n'
    expect(valuesOf(await read('csv', table))).toEqual([
      { body: 'x', attachments: [{ filename: 'a.pdf' }, { filename: 'b.pdf', size: 2048 }] },
      { body: 'y' },
      { body: 'z', attachments: [{ filename: 'b.pdf' }] },
    ])
  })

  it('keep the spaces of long texts and lose those around short ones', async () => {
    expect(valuesOf(await read('csv', 'channel,body\n email ,  Hello \n'))).toEqual([{ channel: 'email', body: '  Hello ' }])
  })

  it('of two columns for one field: the first that is not empty counts, and the first row says so', async () => {
    const items = await read('csv', 'body,text\n,b\na,b\n', { map: { text: 'body' } })
    expect(valuesOf(items)).toEqual([{ body: 'b' }, { body: 'a' }])
    expect(items.map((item) => item.kind === 'inquiry' && item.problems)).toEqual([
      [{ code: 'unknown-field', path: 'body', message: 'columns "body" and "text" both give body; the first that is not empty counts' }],
      [],
    ])
  })
})

describe('a broken table', () => {
  it('goes on after a row with too few or too many cells', async () => {
    const items = await read('csv', 'id,subject,body\n1,x,y\n2,x\n3,x,y\n4,x,y,z\n5,x,y\n')
    expect(shortly(items)).toEqual([
      { id: '1', subject: 'x', body: 'y' },
      'ragged-row: line 3: the row has 2 cells where the heading row has 3; put cells that hold a "," in quotes',
      { id: '3', subject: 'x', body: 'y' },
      'ragged-row: line 5: the row has 4 cells where the heading row has 3; put cells that hold a "," in quotes',
      { id: '5', subject: 'x', body: 'y' },
    ])
    expect(items[1]).toMatchObject({ error: { line: 3 }, position: 2 })
  })

  it.each([1, 1000])('goes on after a quote that stands inside a cell (chunks of %i)', async (chunk) => {
    const items = await read('csv', 'id,body\n1,x\n2,a 5" pipe\n\n3,"a 5" pipe"\n4,y\n', { chunk })
    expect(shortly(items)).toEqual([
      { id: '1', body: 'x' },
      'bad-csv: line 3: a quote stands inside a cell of this row; put the whole cell in quotes and write the quote within it as ""',
      'bad-csv: line 5: a quote stands inside a cell of this row; put the whole cell in quotes and write the quote within it as ""',
      { id: '4', body: 'y' },
    ])
  })

  it.each([1, 1000])('goes on after a quote that never closes (chunks of %i)', async (chunk) => {
    const items = await read('csv', 'id,body\n1,x\n2,"never closed\n3,y\n4,z', { chunk })
    expect(shortly(items)).toEqual([
      { id: '1', body: 'x' },
      'bad-csv: line 3: a quote opens in this row and never closes; close it, or write a quote within a cell as ""',
      { id: '3', body: 'y' },
      { id: '4', body: 'z' },
    ])
  })

  it('gives up an unclosed quote after so many bytes and goes on with the next line', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},text of ${i}\n`).join('')
    const items = await read('csv', `id,body\n0,"never closed\n${rows}`, { limits: { row: 100_000 }, chunk: 4096 })
    expect(errorsOf(items)).toEqual(['bad-csv: line 2: a quote opens in this row and never closes; close it, or write a quote within a cell as ""'])
    expect(items).toHaveLength(20_001)
    expect(items[20_000]).toMatchObject({ value: { id: '19999' }, line: 20_002 })
  })

  it('passes over a row that is too long without holding it', async () => {
    async function* table() {
      yield bytesOf('id,body\n1,x\n2,')
      for (let i = 0; i < 100; i++) yield new Uint8Array(10_000).fill(0x61)
      yield bytesOf('\n3,y\n')
    }
    const items = await all(readInquiries({ name: 'long.csv', bytes: table() }, { limits: { row: 200_000 } }))
    expect(shortly(items)).toEqual([{ id: '1', body: 'x' }, 'row-too-long: line 3: the row is longer than 200000 bytes and was passed over', { id: '3', body: 'y' }])
    expect(items[2]).toMatchObject({ line: 4 })
  })

  it('has no known heading', async () => {
    const items = await read('csv', '编号,询盘内容\n1,请报价\n2,请报价\n')
    expect(errorsOf(items)).toEqual([
      'no-known-column: line 1: no heading names a field of an inquiry (found "编号", "询盘内容"); name columns by paths such as sender.email and body, or map them',
    ])
    expect(items).toHaveLength(1)
  })

  it.each(['', '\n\n', ',,\n'])('is empty: %j', async (text) => {
    expect(errorsOf(await read('csv', text))).toEqual(['empty: the table is empty; it must begin with a heading row such as sender.email,subject,body'])
  })

  it('with headings alone has no inquiries', async () => {
    expect(await read('csv', 'id,body\n')).toEqual([])
  })
})

describe('a table that is not UTF-8', () => {
  const map = { 询盘内容: 'body' }
  const told = (name: string) => [{ code: 'unreadable-value', path: '', message: `the file is not UTF-8 and was read as ${name}; save it as UTF-8 if names look wrong` }]

  it.each([1, 7, 100_000])('is read as GB18030 where it looks like Chinese, and the first row says so (chunks of %i)', async (chunk) => {
    const items = await read('csv', data('gb18030.csv'), { map, chunk })
    expect(valuesOf(items)).toEqual([
      { sender: { name: '陈晓', email: 'buyer@example-trading.com' }, body: '您好，我们想询价五千件\n不锈钢保温杯。' },
      { sender: { name: 'Anna', email: 'anna@example-kitchens.de' }, body: '请报价' },
    ])
    expect(items.map((item) => item.kind === 'inquiry' && item.problems)).toEqual([told('GB18030'), []])
  })

  it('is found out however late its first Chinese character comes', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `Anna,${i},please quote\n`).join('')
    const table = Buffer.concat([bytesOf(`sender.name,id,body\n${rows}`), Uint8Array.from([0xb3, 0xc2, 0xcf, 0xfe]), bytesOf(',z,ok\n')])
    const items = await read('csv', new Uint8Array(table), { chunk: 8192 })
    expect(items[5000]).toMatchObject({ value: { sender: { name: '陈晓' }, id: 'z' } })
  })

  it('is read as Windows-1252 where it does not', async () => {
    const items = await read('csv', latin1('sender.name;body\nJ\xf6rg M\xfc\xdfig;Preise f\xfcr 500 St\xfcck \x96 danke\n'))
    expect(valuesOf(items)).toEqual([{ sender: { name: 'Jörg Müßig' }, body: 'Preise für 500 Stück – danke' }])
    expect(items).toEqual([expect.objectContaining({ problems: told('Windows-1252') })])
  })

  it('but for one broken byte stays UTF-8', async () => {
    const good = bytesOf(`body\n${'询价单 '.repeat(2000)}\n`)
    const items = await all(readInquiries({ name: 'a.csv', bytes: inChunks(new Uint8Array(Buffer.concat([good, Uint8Array.of(0xe9), bytesOf(' end\n')]))) }))
    expect(valuesOf(items)[1]).toEqual({ body: '\ufffd end' })
  })
})
