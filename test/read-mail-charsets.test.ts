import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readMail } from '../src/read/index'
import { guessCharset, knownCharset } from '../src/read/charset'
import charsets from './data/read/charsets.json'
import { bytesOf, latin1 } from './read-source'

const data = (name: string) => new Uint8Array(readFileSync(new URL(`data/read/${name}`, import.meta.url)))
const withBody = (header: string, body: Uint8Array) => new Uint8Array(Buffer.concat([bytesOf(`${header}\r\n\r\n`), body]))

const chinese = '您好，我们想询价五千件不锈钢保温杯。'
const gbk = data('charset-gb2312.eml').slice(data('charset-gb2312.eml').lastIndexOf(0x0a, -3) + 1, -2)

describe('a mail in the charset', () => {
  it.each(Object.entries(charsets))('%s has its name, subject and body right', async (label, { name, subject, body }) => {
    const { inquiry, problems } = await readMail(data(`charset-${label}.eml`))
    expect({ name: inquiry.sender?.name, subject: inquiry.subject, body: inquiry.body }).toEqual({ name, subject, body })
    expect(problems).toEqual([])
  })

  it.each(Object.entries(charsets))('%s has it right in base64 too', async (label, { body }) => {
    const raw = data(`charset-${label}.eml`)
    const encoded = bytesOf(Buffer.from(raw.slice(raw.lastIndexOf(0x0a, -3) + 1)).toString('base64'))
    const { inquiry } = await readMail(withBody(`Content-Type: text/plain; charset="${label.toUpperCase()}"\r\nContent-Transfer-Encoding: base64`, encoded))
    expect(inquiry.body).toBe(body)
  })
})

describe('a label', () => {
  it.each([
    ['utf8', 'utf-8'],
    ['UTF-8', 'utf-8'],
    ['cp936', 'gbk'],
    ['x-gbk', 'gbk'],
    ['CP932', 'shift_jis'],
    ['cp1252', 'windows-1252'],
    ['windows-936', 'gbk'],
    ['iso8859_15', 'iso-8859-15'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['tis-620', 'windows-874'],
  ])('%s names %s', (label, charset) => {
    expect(knownCharset(label)).toBe(charset)
  })

  it.each(['', 'x-unknown', 'unknown', 'default', '8bit', 'us-ascii', 'hz-gb-2312', 'constructor', '__proto__', 'x'.repeat(1000), undefined])('%s names none', (label) => {
    expect(knownCharset(label)).toBeNull()
  })
})

describe('a mail whose label says nothing', () => {
  const labels = ['x-unknown', 'default', '8bit', 'us-ascii']

  it.each(labels)('%s is read as UTF-8 where it is that', async (label) => {
    const { inquiry } = await readMail(withBody(`Content-Type: text/plain; charset=${label}`, bytesOf('Grüße – 询价')))
    expect(inquiry.body).toBe('Grüße – 询价')
  })

  it.each(labels)('%s is read as Windows-1252 where it is not', async (label) => {
    const { inquiry } = await readMail(withBody(`Content-Type: text/plain; charset=${label}`, latin1('Preise f\xfcr 500 St\xfcck \x96 danke')))
    expect(inquiry.body).toBe('Preise für 500 Stück – danke')
  })

  it.each(labels)('%s is read as Chinese where it looks like that', async (label) => {
    const { inquiry } = await readMail(withBody(`Content-Type: text/plain; charset=${label}`, gbk))
    expect(inquiry.body).toBe(chinese)
  })

  it.each(['base64', 'quoted-printable'] as const)('is guessed behind %s', async (encoding) => {
    const body = encoding === 'base64' ? Buffer.from(gbk).toString('base64') : Array.from(gbk, (byte) => `=${byte.toString(16).toUpperCase()}`).join('').replaceAll(/.{60}/g, '$&=\r\n')
    const { inquiry } = await readMail(withBody(`Content-Type: text/plain\r\nContent-Transfer-Encoding: ${encoding}`, bytesOf(body)))
    expect(inquiry.body).toBe(chinese)
  })

  it('is known by its escapes where it is ISO-2022-JP', async () => {
    const raw = data('charset-iso-2022-jp.eml')
    const { inquiry } = await readMail(withBody('Content-Type: text/plain', raw.slice(raw.lastIndexOf(0x0a, -3) + 1)))
    expect(inquiry.body).toBe(charsets['iso-2022-jp'].body)
  })

  it('may stand on an encoded word', async () => {
    const utf8 = Buffer.from('询价').toString('base64')
    const { inquiry } = await readMail(bytesOf(`From: =?x-unknown?Q?J=F6rg?= <j@example-kitchens.de>\r\nSubject: =?default?B?${utf8}?= =?8bit?Q?_f=C3=BCr?= 500\r\n\r\n`))
    expect(inquiry).toMatchObject({ sender: { name: 'Jörg' }, subject: '询价 für 500' })
  })
})

describe('headers that are not encoded', () => {
  it('are read as UTF-8 where they are that', async () => {
    const { inquiry } = await readMail(bytesOf('From: Jörg <j@example-kitchens.de>\r\nSubject: 询价\r\n\r\n'))
    expect(inquiry).toMatchObject({ sender: { name: 'Jörg', email: 'j@example-kitchens.de' }, subject: '询价' })
  })

  it('are read as Chinese where they look like that', async () => {
    const { inquiry } = await readMail(data('raw-gbk-headers.eml'))
    expect(inquiry).toMatchObject({ sender: { name: '陈晓', email: 'buyer@example-trading.com' }, subject: '询价：不锈钢保温杯五千件', body: chinese })
  })

  it('are read in the charset of the body', async () => {
    const raw = latin1('From: \xc8\xe2\xe0\xed <i@example-trading.ru>\r\nSubject: \xd6\xe5\xed\xe0\r\nContent-Type: text/plain; charset=windows-1251\r\n\r\n\xd6\xe5\xed\xe0')
    expect((await readMail(raw)).inquiry).toMatchObject({ sender: { name: 'Иван' }, subject: 'Цена', body: 'Цена' })
  })

  it('are read as Windows-1252 where nothing tells more', async () => {
    expect((await readMail(latin1('Subject: Preise f\xfcr M\xfcller\r\n\r\n'))).inquiry.subject).toBe('Preise für Müller')
  })

  it('are read as ISO-2022-JP where they have its escapes', async () => {
    expect((await readMail(latin1('Subject: \x1b$B8+@Q0MMj\x1b(B\r\n\r\n'))).inquiry.subject).toBe('見積依頼')
  })
})

describe('the guess at an encoding', () => {
  it.each([
    ['ASCII', bytesOf('please quote'), 'utf-8'],
    ['nothing', new Uint8Array(0), 'utf-8'],
    ['UTF-8', bytesOf('Größe 询价'), 'utf-8'],
    ['UTF-8 that is cut within a character', bytesOf('询价').slice(0, 5), 'utf-8'],
    ['Chinese', gbk, 'gb18030'],
    ['French', latin1('d\xe9taill\xe9e, caf\xe9 \xe0 Orl\xe9ans'), 'windows-1252'],
    ['German', latin1('M\xfcller, Gr\xf6\xdfe'), 'windows-1252'],
  ])('%s', (_what, bytes, charset) => {
    expect(guessCharset(bytes)).toBe(charset)
  })
})
