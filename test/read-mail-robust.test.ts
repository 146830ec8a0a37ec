import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInquiry } from '../src/inquiry/parse'
import { readMail } from '../src/read/index'
import { bytesOf, latin1, read } from './read-source'

const whole = [
  'Received: from a (a [198.51.100.7]) by b; Mon, 2 Mar 2026 16:31:05 +0800',
  'From: =?utf-8?q?J=C3=B6rg?= <j@example-kitchens.de>',
  'To: Sales: a@example-factory.cn, b@example-factory.cn;',
  'Subject: Quotation =?gbk?B?0a+82w==?=',
  'Date: Mon, 2 Mar 2026 09:30:59 +0100',
  'Authentication-Results: mx; spf=pass (a; b) smtp.mailfrom=x; dkim=fail',
  'Content-Type: multipart/mixed; boundary="b"',
  '',
  '--b',
  'Content-Type: multipart/alternative; boundary=c',
  '',
  '--c',
  'Content-Type: text/plain; charset=utf-8; format=flowed',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Gr=C3=BC=C3=9Fe,=',
  ' please quote.',
  '--c',
  'Content-Type: text/html',
  '',
  '<p>please</p>',
  '--c--',
  '--b',
  "Content-Type: application/pdf; name*=UTF-8''%E8%AF%A2.pdf",
  'Content-Transfer-Encoding: base64',
  '',
  'QUJDREVG',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'Subject: inner',
  '',
  'inner text',
  '--b--',
  '',
].join('\r\n')

/** A real mail with bytes changed, lost, doubled or put elsewhere. */
const damaged = fc
  .array(fc.record({ at: fc.nat(whole.length), length: fc.nat(60), insert: fc.oneof(fc.string(), fc.constantFrom('\0', '\r', '\n', '\n\n', '--b', '--c--', '"', '(', '<', '=?', '\xff', ';', ':')) }), { maxLength: 8 })
  .map((edits) => latin1(edits.reduce((text, { at, length, insert }) => text.slice(0, at) + insert + text.slice(at + length), whole).replaceAll(/[^\0-\xff]/g, '?')))

describe('whatever the bytes', () => {
  it('there is an inquiry that fits the contract', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), async (raw) => {
        const { inquiry } = await readMail(raw)
        expect(parseInquiry(inquiry).problems).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('the same bytes give the same inquiry, whatever stands around them in memory', async () => {
    const raw = bytesOf(whole)
    const larger = new Uint8Array(raw.length + 200).fill(0x41)
    larger.set(raw, 100)
    expect(await readMail(larger.subarray(100, 100 + raw.length))).toEqual(await readMail(raw))
  })

  it('every format gives items and does not throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('json', 'ndjson', 'csv', 'eml', 'mbox'), fc.integer({ min: 1, max: 50 }), async (bytes, format, chunk) => {
        const items = await read(format as 'json', bytes, { chunk })
        expect(items.map((item) => item.position)).toEqual(items.map((_, i) => i + 1))
      }),
      { numRuns: 500 },
    )
  })

  it('chunks make no difference', async () => {
    const text = fc.array(fc.constantFrom('a', '"', ',', '\n', '\r\n', ';', 'From x 09:30\n', '\n\nFrom x\nA: b\n', '{"body":1}', '>From ', 'é', '询'), { maxLength: 30 }).map((parts) => bytesOf(`body,id\n${parts.join('')}`))
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('ndjson', 'csv', 'eml', 'mbox'), fc.integer({ min: 1, max: 30 }), async (bytes, format, chunk) => {
        expect(await read(format as 'csv', bytes, { chunk })).toEqual(await read(format as 'csv', bytes))
      }),
      { numRuns: 300 },
    )
  })
})
