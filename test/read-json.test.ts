import { describe, expect, it } from 'vitest'
import { readInquiries } from '../src/read/index'
import { all, bytesOf, errorsOf, read, shortly, valuesOf } from './read-source'

describe('NDJSON', () => {
  it('is one inquiry a line, with the line that it stands on', async () => {
    const items = await read('ndjson', '\n{"body":"one"}\r\n   \n{"body":"two","context":{"now":"2026-03-02T09:00:00Z"},"expect":{"verdict":"genuine"}}')
    expect(items.map((item) => item.kind === 'inquiry' && [item.line, item.value])).toEqual([
      [2, { body: 'one' }],
      [4, { body: 'two', context: { now: '2026-03-02T09:00:00Z' }, expect: { verdict: 'genuine' } }],
    ])
  })

  it.each([1, 3, 1000])('is the same in chunks of %i bytes', async (chunk) => {
    expect(valuesOf(await read('ndjson', '{"body":"询价"}\r\n\r\n{"body":"two"}\n', { chunk }))).toEqual([{ body: '询价' }, { body: 'two' }])
  })

  it('goes on after a line that is no JSON, and says where and what to do', async () => {
    const items = await read('ndjson', '{"body":"one"}\n{"body":"two" "subject":"x"}\n{"body":"three"}\n')
    expect(shortly(items)).toEqual([{ body: 'one' }, 'bad-json: line 2, column 15: a comma is missing before "subject"', { body: 'three' }])
    expect(items[1]).toMatchObject({ error: { line: 2 } })
  })

  it.each([
    ['["body"]', 'not-an-object: line 1 is an array; an inquiry must be an object, such as {"body": "…"}'],
    ['"body"', 'not-an-object: line 1 is a string; an inquiry must be an object, such as {"body": "…"}'],
    ['null', 'not-an-object: line 1 is null; an inquiry must be an object, such as {"body": "…"}'],
  ])('says that %s is no inquiry', async (line, message) => {
    expect(shortly(await read('ndjson', `${line}\n{"body":"next"}`))).toEqual([message, { body: 'next' }])
  })

  it('replaces bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([bytesOf('{"body":"caf'), Uint8Array.of(0xe9), bytesOf('"}\n{"body":"next"}')])
    expect(valuesOf(await read('ndjson', new Uint8Array(bytes)))).toEqual([{ body: 'caf\ufffd' }, { body: 'next' }])
  })

  it('passes over a line of 50 MB and goes on with the next one', async () => {
    async function* lines() {
      yield bytesOf('{"body":"before"}\n{"body":"')
      const piece = new Uint8Array(1024 * 1024).fill(0x61)
      for (let i = 0; i < 50; i++) yield piece
      yield bytesOf('"}\n{"body":"after"}\n')
    }
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    const items = []
    for await (const item of readInquiries({ name: 'long.ndjson', bytes: lines() })) {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
      items.push(item)
    }
    expect(shortly(items)).toEqual([
      { body: 'before' },
      'line-too-long: line 2 is longer than 32 MB and was passed over; is there a line break missing?',
      { body: 'after' },
    ])
    expect(items[1]).toMatchObject({ error: { line: 2 } })
    expect(most).toBeLessThan(48 * 1024 * 1024)
  })

  it('tells of a last line that is too long', async () => {
    expect(errorsOf(await read('ndjson', `{"body":"${'a'.repeat(200)}"}`, { limits: { line: 100 }, chunk: 7 }))).toEqual([
      'line-too-long: line 1 is longer than 100 bytes and was passed over; is there a line break missing?',
    ])
  })

  it('keeps a line that is just within the limit', async () => {
    const line = `{"body":"${'a'.repeat(89)}"}`
    expect(valuesOf(await read('ndjson', `${line}\n`, { limits: { line: 100 }, chunk: 3 }))).toHaveLength(1)
  })

  it('takes a key that is called __proto__ for what it is', async () => {
    const [value] = valuesOf(await read('ndjson', '{"body":"x","__proto__":{"blocked":true}}'))
    expect(Object.keys(value!)).toEqual(['body', '__proto__'])
  })
})

describe('a JSON document', () => {
  it('is one inquiry', async () => {
    expect(await read('json', '{\n  "body": "one"\n}\n')).toEqual([{ kind: 'inquiry', value: { body: 'one' }, problems: [], source: 'inquiries', line: null, position: 1 }])
  })

  it('or an array of them', async () => {
    const items = await read('json', '[{"body":"one"}, 7, {"body":"two"}]')
    expect(shortly(items)).toEqual([{ body: 'one' }, 'not-an-object: item [1] is a number; an inquiry must be an object, such as {"body": "…"}', { body: 'two' }])
    expect(items[1]).toMatchObject({ error: { path: '[1]' }, position: 2 })
  })

  it('that is neither is an error', async () => {
    expect(errorsOf(await read('json', '42'))).toEqual(['not-an-object: the document is a number; it must be an object or an array of objects'])
  })

  it.each(['', ' \n '])('that is empty is an error', async (text) => {
    expect(errorsOf(await read('json', text))).toEqual(['empty: the file is empty; a JSON file must hold an object or an array of objects'])
  })

  it('that is too large is an error, and is not read to its end', async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given++
        yield bytesOf('[')
      }
    }
    const items = await all(readInquiries({ name: 'a.json', bytes: endless() }, { limits: { document: 50 } }))
    expect(errorsOf(items)).toEqual(['file-too-large: the JSON document is larger than 50 bytes; write it as NDJSON, one object a line, which may have any size'])
    expect(given).toBeLessThan(60)
  })
})

describe('what is wrong with a text that is no JSON', () => {
  it.each([
    ['{"a":1,}', 'line 1, column 8: remove the comma before "}"'],
    ['[1,2,]', 'line 1, column 6: remove the comma before "]"'],
    ['[1,,2]', 'line 1, column 4: remove the comma before ","'],
    ['{"a":}', 'line 1, column 6: a value is missing before "}"'],
    ['{"a" 1}', 'line 1, column 6: a colon is missing after the name, before "1"'],
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: a comma is missing before "b"'],
    ['{a: 1}', 'line 1, column 2: a name must stand in double quotes, and "a" does not; write "…"'],
    ["{'a': 1}", 'line 1, column 2: a name must stand in double quotes, and \'a\' does not; write "…"'],
    ["{\"a\": 'x'}", 'line 1, column 7: JSON has no single quotes; write "…"'],
    ['{"a": True}', 'line 1, column 7: "True" is no JSON value; write text as "…", and true, false or null in small letters'],
    ['{"a": undefined}', 'line 1, column 7: "undefined" is no JSON value; write text as "…", and true, false or null in small letters'],
    ['{"a": 1} // note', 'line 1, column 10: nothing may follow the end of the document, and "//" does; remove it'],
    ['{ // note\n"a": 1}', 'line 1, column 3: JSON has no comments; remove it'],
    ['{"a": /* n */ 1}', 'line 1, column 7: JSON has no comments; remove it'],
    ['{"a": 01}', 'line 1, column 7: "01" is no JSON number; write it like 1200 or 0.5, or as text "…"'],
    ['{"a": 5,000}', 'line 1, column 9: a name must stand in double quotes, and "000" does not; write "…"'],
    ['{"a": 2026-03-01}', 'line 1, column 7: "2026-03-01" is no JSON number; write it like 1200 or 0.5, or as text "…"'],
    ['{"a": "x\ny"}', 'line 1, column 9: a text is broken over two lines; write the line break as "\\n"'],
    ['{"a": "x\ty"}', 'line 1, column 9: a control character (9) stands in a text; write it as an escape'],
    ['{"a": "C:\\Users"}', 'line 1, column 10: "\\U" is no escape of JSON; write a backslash as "\\\\"'],
    ['{"a": "\\u12"}', 'line 1, column 8: "\\u" is no escape of JSON; write a backslash as "\\\\"'],
    ['{"a": "x}', 'line 1, column 7: a text begins here and is never closed; add the closing double quote'],
    ['{"a": [1}', 'line 1, column 9: an array is closed with "]", not with "}"'],
    ['{"a": {"b": 1}', 'line 1, column 15: the text ends inside an object; it was cut off, or a "}" is missing'],
    ['[{"a": 1}', 'line 1, column 10: the text ends inside an array; it was cut off, or a "]" is missing'],
    ['{"a": 1}\n{"a": 2}', 'line 2, column 1: a second document begins here; for one object a line the format is NDJSON (.ndjson), for one document put them into an array'],
    ['{"a": 1}}', 'line 1, column 9: nothing may follow the end of the document, and "}" does; remove it'],
    ['Dear sirs', 'line 1, column 1: "Dear" is no JSON value; write text as "…", and true, false or null in small letters'],
  ])('%j', async (text, message) => {
    expect(errorsOf(await read('json', text))).toEqual([`bad-json: ${message}`])
  })

  it('is found in a text that nests a million deep', async () => {
    expect(errorsOf(await read('json', '['.repeat(1_000_000)))).toEqual(['bad-json: line 1, column 1000001: the text ends inside an array; it was cut off, or a "]" is missing'])
  })
})
