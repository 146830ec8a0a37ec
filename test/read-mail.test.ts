import { describe, expect, it } from 'vitest'
import { parseInquiry } from '../src/inquiry/parse'
import { readMail } from '../src/read/index'
import { readLimits } from '../src/read/limits'
import { readMailWithin } from '../src/read/mail/read-mail'
import { bytesOf, errorsOf, latin1, read, valuesOf } from './read-source'

/** A mail of header lines and a body, with CRLF as on the wire. */
const mail = (headers: readonly string[], body = 'Hello') => bytesOf([...headers, '', body].join('\r\n').replaceAll(/\r?\n/g, '\r\n'))
const inquiryOf = async (headers: readonly string[], body?: string) => (await readMail(mail(headers, body))).inquiry
const problemsOf = async (headers: readonly string[], body?: string) => (await readMail(mail(headers, body))).problems

const base64 = (text: string) => Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n')

describe('a mail', () => {
  it('becomes an inquiry by the contract', async () => {
    const raw = mail(
      [
        'Return-Path: <anna@example-kitchens.de>',
        'Received: from mx.example-factory.cn (localhost [127.0.0.1]) by store.example-factory.cn; Mon, 02 Mar 2026 16:31:07 +0800',
        'Received: from mail.example-kitchens.de (mail.example-kitchens.de [198.51.100.7])',
        '\tby mx.example-factory.cn with ESMTPS id 4Yx; Mon, 2 Mar 2026 16:31:05 +0800 (CST)',
        'Authentication-Results: mx.example-factory.cn; spf=pass smtp.mailfrom=example-kitchens.de; dkim=pass header.d=example-kitchens.de; dmarc=pass',
        'From: "Anna Muster" <anna@example-kitchens.de>',
        'Reply-To: purchasing@example-kitchens.de',
        'To: Sales <sales@example-factory.cn>, export@example-factory.cn',
        'Cc: boss@example-kitchens.de',
        'Subject: Quotation for 5000',
        ' vacuum flasks',
        'Date: Mon, 2 Mar 2026 09:30:59 +0100',
        'Message-ID: <20260302.7@mail.example-kitchens.de>',
        'In-Reply-To: <offer-1@example-factory.cn>',
        'References: <a@example-kitchens.de> <offer-1@example-factory.cn>',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="outer"',
      ],
      [
        'This is a multi-part message.',
        '--outer',
        'Content-Type: multipart/alternative; boundary=inner',
        '',
        '--inner',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Gr=C3=BC=C3=9Fe,=',
        ' please quote.',
        '--inner',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>Grüße, please quote.</p>',
        '--inner--',
        '--outer',
        'Content-Type: application/pdf; name="drawing.pdf"',
        'Content-Transfer-Encoding: base64',
        'Content-Disposition: attachment; filename="drawing.pdf"',
        '',
        base64('%PDF-1.7 '.repeat(100)),
        '--outer--',
        '',
      ].join('\n'),
    )
    const { inquiry, problems } = await readMail(raw)
    expect(inquiry).toEqual({
      id: '20260302.7@mail.example-kitchens.de',
      channel: 'email',
      receivedAt: '2026-03-02T16:31:07+08:00',
      sentAt: '2026-03-02T09:30:59+01:00',
      sender: { name: 'Anna Muster', email: 'anna@example-kitchens.de', replyTo: 'purchasing@example-kitchens.de', ip: '198.51.100.7' },
      recipients: ['sales@example-factory.cn', 'export@example-factory.cn', 'boss@example-kitchens.de'],
      subject: 'Quotation for 5000 vacuum flasks',
      authentication: { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
      thread: { inReplyTo: 'offer-1@example-factory.cn' },
      body: 'Grüße, please quote.',
      html: '<p>Grüße, please quote.</p>',
      attachments: [{ filename: 'drawing.pdf', contentType: 'application/pdf', size: 900 }],
    })
    expect(problems).toEqual([])
    expect(parseInquiry(inquiry)).toEqual({ inquiry, problems: [] })
  })

  it('with line feeds alone is the same', async () => {
    const raw = bytesOf('From: a@example-trading.com\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\nContent-Type: text/plain\n\ntwo\n--b--\n')
    expect((await readMail(raw)).inquiry).toMatchObject({ sender: { email: 'a@example-trading.com' }, subject: 'x', body: 'one\n\ntwo' })
  })

  it('of a file is one inquiry', async () => {
    expect(await read('eml', 'Subject: x\n\nHello', { chunk: 3 })).toEqual([
      { kind: 'inquiry', value: { channel: 'email', recipients: [], subject: 'x', body: 'Hello' }, problems: [], source: 'inquiries', line: null, position: 1 },
    ])
  })

  it('without a body has an empty one', async () => {
    expect(await inquiryOf(['Subject: x'], '')).toMatchObject({ body: '' })
    expect((await readMail(bytesOf('Subject: x'))).inquiry).toMatchObject({ subject: 'x', body: '' })
  })

  it('may begin with the separator of a mailbox', async () => {
    expect((await readMail(bytesOf('From anna Mon Mar  2 09:30:00 2026\nSubject: x\n\nHello'))).inquiry).toMatchObject({ subject: 'x', body: 'Hello' })
    expect((await readMail(bytesOf('\n>From anna Mon Mar  2 09:30:00 2026\nSubject: x\n\nHello'))).inquiry).toMatchObject({ subject: 'x', body: 'Hello' })
  })
})

describe('what is no mail', () => {
  it.each(['', '\r\n \n'])('is an error where it is empty: %j', async (text) => {
    expect(errorsOf(await read('eml', text))).toEqual(['empty: the file is empty; a mail has headers and a body'])
  })

  it('is an error where it is binary without headers', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    expect(errorsOf(await read('eml', png))).toEqual(['not-a-mail: the file is no mail: it is binary and begins with no header such as "From: "'])
  })

  it('is read as a body where it is text without headers, and says so', async () => {
    const { inquiry, problems } = await readMail(bytesOf('Dear sirs,\n\nplease quote: 500 flasks.'))
    expect(inquiry.body).toBe('Dear sirs,\n\nplease quote: 500 flasks.')
    expect(problems).toEqual([{ code: 'unreadable-value', path: 'raw', message: 'the mail has no headers; all of it was read as its body' }])
  })

  it('but a mail with a NUL byte in it is one', async () => {
    expect(valuesOf(await read('eml', latin1('Subject: x\n\na\0b')))).toEqual([expect.objectContaining({ body: 'a\0b' })])
  })
})

describe('the sender', () => {
  const sender = async (...headers: string[]) => (await inquiryOf(headers)).sender

  it.each([
    ['anna@example-kitchens.de', { email: 'anna@example-kitchens.de' }],
    ['<anna@example-kitchens.de>', { email: 'anna@example-kitchens.de' }],
    ['Anna Muster <anna@example-kitchens.de>', { name: 'Anna Muster', email: 'anna@example-kitchens.de' }],
    ['"Muster, Anna" <anna@example-kitchens.de>', { name: 'Muster, Anna', email: 'anna@example-kitchens.de' }],
    ['anna@example-kitchens.de (Anna Muster)', { name: 'Anna Muster', email: 'anna@example-kitchens.de' }],
    ['=?UTF-8?B?6ZmI5pmT?= <chen@example-trading.com>', { name: '陈晓', email: 'chen@example-trading.com' }],
    ['=?utf-8?q?J=C3=B6rg_M?= =?utf-8?q?=C3=BC=C3=9Fig?= <j@example-kitchens.de>', { name: 'Jörg Müßig', email: 'j@example-kitchens.de' }],
    ['Team: anna@example-kitchens.de, b@example-kitchens.de;', { email: 'anna@example-kitchens.de' }],
    ['Anna <anna@example-kitchens.de>, Bert <b@example-kitchens.de>', { name: 'Anna', email: 'anna@example-kitchens.de' }],
    ['Anna Muster', { name: 'Anna Muster' }],
    ['"Support" <>', { name: 'Support' }],
  ])('From: %s', async (from, expected) => {
    expect(await sender(`From: ${from}`)).toEqual(expected)
  })

  it('is that of Sender where there is no From, and absent where there is neither', async () => {
    expect(await sender('Sender: anna@example-kitchens.de')).toEqual({ email: 'anna@example-kitchens.de' })
    expect(await sender('Subject: x')).toBeUndefined()
  })

  it('has a replyTo only where it is another address', async () => {
    expect(await sender('From: anna@example-kitchens.de', 'Reply-To: ANNA@example-kitchens.de')).toEqual({ email: 'anna@example-kitchens.de' })
    expect(await sender('From: anna@example-kitchens.de', 'Reply-To: Anna <other@example-mail.com>')).toEqual({ email: 'anna@example-kitchens.de', replyTo: 'other@example-mail.com' })
  })
})

describe('the recipients', () => {
  it.each([
    ['undisclosed-recipients:;', []],
    ['undisclosed recipients: ;', []],
    ['Sales: a@example-factory.cn, b@example-factory.cn;, c@example-factory.cn', ['a@example-factory.cn', 'b@example-factory.cn', 'c@example-factory.cn']],
    ['"Sales, Export" <a@example-factory.cn>', ['a@example-factory.cn']],
  ])('To: %s', async (to, expected) => {
    expect((await inquiryOf([`To: ${to}`])).recipients).toEqual(expected)
  })

  it('are those of To and Cc together, at most a thousand a header', async () => {
    expect((await inquiryOf(['To: a@example-factory.cn', 'Cc: b@example-factory.cn'])).recipients).toEqual(['a@example-factory.cn', 'b@example-factory.cn'])
    const many = Array.from({ length: 1500 }, (_, i) => `r${i}@example-factory.cn`).join(', ')
    expect((await inquiryOf([`To: ${many}`])).recipients).toHaveLength(1000)
  })
})

describe('the times', () => {
  it('that cannot be read are absent, and told', async () => {
    const raw = ['Received: by mx.example-factory.cn; some day', 'Date: Mon, 30 Feb 2026 09:30:00 +0800']
    expect(await inquiryOf(raw)).not.toHaveProperty('sentAt')
    expect(await problemsOf(raw)).toEqual([
      { code: 'unreadable-value', path: 'receivedAt', message: 'the Received header has no date that can be read: there is no day of the month in "some day"' },
      { code: 'unreadable-value', path: 'sentAt', message: 'the Date header has no date that can be read: that month has no day 30' },
    ])
  })

  it('that are not there are no problem', async () => {
    expect(await problemsOf(['Subject: x'])).toEqual([])
  })

  it('of arrival are those of the topmost Received', async () => {
    const received = ['Received: from a by b for <x;y>; Mon, 2 Mar 2026 10:00:00 +0800', 'Received: from c by a; Mon, 2 Mar 2026 01:59:00 +0000']
    expect((await inquiryOf(received)).receivedAt).toBe('2026-03-02T10:00:00+08:00')
  })
})

describe('the sender\'s address on the network', () => {
  const ip = async (...headers: string[]) => (await inquiryOf(headers)).sender?.ip

  it.each([
    ['the oldest hop', ['from b (b [198.51.100.2]) by c', 'from a (a [198.51.100.1]) by b'], '198.51.100.1'],
    ['not a private one', ['from b (b [198.51.100.2]) by c', 'from pc ([192.168.1.5]) by b', 'from x ([10.1.2.3]) by y', 'from z ([172.31.0.1]) by y'], '198.51.100.2'],
    ['not loopback, link-local, shared or benchmark addresses', ['from b ([203.0.113.9]) by c', 'from x ([127.0.0.1]) by y', 'from x ([169.254.1.1]) by y', 'from x ([100.64.3.3]) by y', 'from x ([198.18.0.5]) by y'], '203.0.113.9'],
    ['what the server saw, not what the client claimed', ['from [203.0.113.99] (helo=pc) (host.example [198.51.100.3]) by c'], '198.51.100.3'],
    ['what the client claimed, where the server says no more', ['from [198.51.100.4] by c'], '198.51.100.4'],
    ['in the form of qmail', ['from unknown (HELO pc) (198.51.100.5) by c'], '198.51.100.5'],
    ['of version 6', ['from a (a [IPv6:2001:DB8::17]) by b'], '2001:db8::17'],
    ['not of version 6 that is local', ['from a ([IPv6:fe80::1]) by b', 'from a ([IPv6:fd00::1]) by b', 'from a ([IPv6:::1]) by b'], undefined],
    ['of version 4 within version 6', ['from a ([IPv6:::ffff:198.51.100.6]) by b'], '198.51.100.6'],
    ['no address at all', ['from a.example by b', 'by mx with SMTP id [1234]', 'from a ([999.1.1.1]) by b'], undefined],
    ['not the receiver\'s', ['from a.example by b ([198.51.100.8])'], undefined],
  ])('is %s', async (_what, received, expected) => {
    expect(await ip(...received.map((hop) => `Received: ${hop}; Mon, 2 Mar 2026 10:00:00 +0800`))).toBe(expected)
  })

  it('is X-Originating-IP where that is public', async () => {
    const hop = 'Received: from a (a [198.51.100.1]) by b; Mon, 2 Mar 2026 10:00:00 +0800'
    expect(await ip(hop, 'X-Originating-IP: [203.0.113.7]')).toBe('203.0.113.7')
    expect(await ip(hop, 'X-Originating-IP: 10.0.0.7')).toBe('198.51.100.1')
  })
})

describe('the authentication', () => {
  const authentication = async (...headers: string[]) => (await inquiryOf(headers)).authentication

  it.each([
    ['mx.example; spf=fail smtp.mailfrom=a@b.example; dkim=none; dmarc=permerror', { spf: 'fail', dkim: 'none', dmarc: 'permerror' }],
    ['mx.example 1; spf=SoftFail (mx.example: 198.51.100.1; not ok); dkim=temperror', { spf: 'softfail', dkim: 'temperror' }],
    ['spf=pass (sender IP is 198.51.100.1) smtp.mailfrom=b.example; dkim=pass (signature was verified) header.d=b.example;dmarc=bestguesspass action=none', { spf: 'pass', dkim: 'pass', dmarc: 'none' }],
    ['mx.example; dkim=fail (bad) header.d=x.example; dkim=pass header.d=b.example', { dkim: 'pass' }],
    ['mx.example; spf=hardfail; dkim=policy; dmarc=unknown', { spf: 'fail', dkim: 'neutral', dmarc: 'permerror' }],
    ['mx.example; dkim/1=pass', { dkim: 'pass' }],
    ['mx.example; none', undefined],
    ['mx.example; spf=splendid; iprev=pass', undefined],
  ])('Authentication-Results: %s', async (results, expected) => {
    expect(await authentication(`Authentication-Results: ${results}`)).toEqual(expected)
  })

  it('is the topmost server\'s, not what another one said before or a sender made up', async () => {
    const headers = ['Authentication-Results: mx.example; spf=fail', 'Authentication-Results: mx.example; dkim=none', 'Authentication-Results: forged.example; dmarc=pass; spf=pass']
    expect(await authentication(...headers)).toEqual({ spf: 'fail', dkim: 'none' })
  })

  it('has SPF from Received-SPF where nothing else tells it', async () => {
    expect(await authentication('Received-SPF: Neutral (mx.example: domain of b)')).toEqual({ spf: 'neutral' })
    expect(await authentication('Authentication-Results: mx.example; spf=pass', 'Received-SPF: fail (x)')).toEqual({ spf: 'pass' })
  })
})

describe('the thread', () => {
  it.each([
    [['In-Reply-To: <a@example-factory.cn>'], 'a@example-factory.cn'],
    [['References: <a@example-factory.cn>', ' <b@example-factory.cn>'], 'b@example-factory.cn'],
    [['In-Reply-To: Your message of Monday <c@example-factory.cn>'], 'c@example-factory.cn'],
  ])('%j', async (headers, expected) => {
    expect((await inquiryOf(headers)).thread).toEqual({ inReplyTo: expected })
  })

  it('is absent where nothing is answered', async () => {
    expect(await inquiryOf(['In-Reply-To: ', 'Message-ID: <>'])).not.toHaveProperty('thread')
    expect(await inquiryOf(['Message-ID: <>'])).not.toHaveProperty('id')
  })
})

describe('text and html', () => {
  const parts = (type: string, ...list: [string, string][]) => [`Content-Type: multipart/${type}; boundary=b`, list.map(([kind, text]) => `--b\nContent-Type: ${kind}\n\n${text}\n`).join('') + '--b--\n'] as const
  const content = async (header: string, body: string) => {
    const { body: text, html } = await inquiryOf([header], body)
    return { text, html }
  }

  it('are those that the sender wrote: text alone', async () => {
    expect(await content('Content-Type: text/plain', 'one\n\ntwo\n\n')).toEqual({ text: 'one\n\ntwo', html: undefined })
  })

  it('html alone', async () => {
    expect(await content('Content-Type: text/html', '<p>one</p>')).toEqual({ text: undefined, html: '<p>one</p>' })
  })

  it('both', async () => {
    expect(await content(...parts('alternative', ['text/plain', 'one'], ['text/html', '<p>one</p>']))).toEqual({ text: 'one', html: '<p>one</p>' })
  })

  it('html alone where the text is blank', async () => {
    expect(await content(...parts('alternative', ['text/plain', ' \n\u00a0'], ['text/html', '<p>one</p>']))).toEqual({ text: undefined, html: '<p>one</p>' })
  })

  it('text alone where the html is blank', async () => {
    expect(await content(...parts('alternative', ['text/plain', 'one'], ['text/html', ' ']))).toEqual({ text: 'one', html: undefined })
  })

  it('all of it where html is followed by a footer in text', async () => {
    expect(await content(...parts('mixed', ['text/html', '<p>one and more of it</p>'], ['text/plain', 'footer']))).toEqual({ text: undefined, html: expect.stringMatching(/one and more of it[^]*footer/) })
  })

  it('all of it where text is followed by a footer in html', async () => {
    expect(await content(...parts('mixed', ['text/plain', 'one and more and more of it'], ['text/html', '<i>footer</i>']))).toEqual({ text: expect.stringMatching(/one and more[^]*footer/), html: undefined })
  })

  it('several texts one after the other', async () => {
    expect(await content(...parts('mixed', ['text/plain', 'one'], ['text/plain', 'two']))).toEqual({ text: 'one\n\ntwo', html: undefined })
  })

  it('text of a kind that few know', async () => {
    expect(await content('Content-Type: text/enriched', 'one')).toEqual({ text: 'one', html: undefined })
    expect(await content('Content-Type: text', 'one')).toEqual({ text: 'one', html: undefined })
    expect(await content('Content-Type: ;;=', 'one')).toEqual({ text: 'one', html: undefined })
  })

  it('lines that flow are joined', async () => {
    expect(await content('Content-Type: text/plain; format=flowed', 'one \ntwo\nthree')).toEqual({ text: 'one two\nthree', html: undefined })
  })

  it('text in base64 keeps line feeds alone', async () => {
    const raw = mail(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'], base64('eins\r\nzwei – drei'))
    expect((await readMail(raw)).inquiry.body).toBe('eins\nzwei – drei')
  })

  it('of a forwarded mail follow, with who wrote it, and its attachments count', async () => {
    const forwarded = 'From: Bert <b@example-trading.com>\nSubject: =?utf-8?q?Pr=C3=A9cis?=\nDate: Mon, 2 Mar 2026 09:30:00 +0800\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\ninner text\n--c\nContent-Type: image/png; name=logo.png\nContent-Transfer-Encoding: base64\n\nAAAA\n--c--'
    const inquiry = await inquiryOf(['Content-Type: multipart/mixed; boundary=b'], `--b\n\nouter text\n--b\nContent-Type: message/rfc822\n\n${forwarded}\n--b--`)
    expect(inquiry.body).toMatch(/^outer text\n[^]*From: +Bert <b@example-trading\.com>\nSubject: Précis[^]*inner text$/)
    expect(inquiry.attachments).toEqual([{ filename: 'logo.png', contentType: 'image/png', size: 3 }])
  })
})

describe('attachments', () => {
  const attachment = async (headers: readonly string[], body: string) =>
    (await inquiryOf(['Content-Type: multipart/mixed; boundary=b'], `--b\n\nHello\n--b\n${headers.join('\n')}\n\n${body}\n--b--`)).attachments

  it.each([
    [['Content-Type: application/pdf; name="a.pdf"'], 'a.pdf'],
    [['Content-Type: application/pdf', 'Content-Disposition: attachment; filename="a b.pdf"'], 'a b.pdf'],
    [['Content-Type: application/pdf', "Content-Disposition: attachment; filename*=UTF-8''%E8%AF%A2%E4%BB%B7.pdf"], '询价.pdf'],
    [['Content-Type: application/pdf', "Content-Disposition: attachment; filename*0*=UTF-8''%E8%AF%A2; filename*1=price.pdf"], '询price.pdf'],
    [['Content-Type: application/pdf; name="=?UTF-8?B?6K+i5Lu3LnBkZg==?="'], '询价.pdf'],
    [['Content-Type: application/pdf'], ''],
  ])('%j is named %s', async (headers, filename) => {
    expect(await attachment(headers, 'x')).toEqual([expect.objectContaining({ filename, contentType: 'application/pdf' })])
  })

  it.each([
    ['base64', base64('x'.repeat(1000)), 1000],
    ['base64', base64('x'.repeat(1001)), 1001],
    ['quoted-printable', '=41=42=\n=43', 5],
    ['8bit', 'abc', 5],
  ])('in %s have the size that they have once decoded', async (encoding, body, size) => {
    expect(await attachment(['Content-Type: application/x-thing; name=t', `Content-Transfer-Encoding: ${encoding}`], body)).toEqual([{ filename: 't', contentType: 'application/x-thing', size }])
  })

  it('are texts too, where the sender attached them', async () => {
    expect(await attachment(['Content-Type: text/plain; name=notes.txt', 'Content-Disposition: attachment; filename=notes.txt'], 'not the body')).toEqual([{ filename: 'notes.txt', contentType: 'text/plain', size: 14 }])
  })

  it('are not the signature\'s or the report\'s nameless pieces of text', async () => {
    expect(await attachment(['Content-Type: text/x-amp-html'], '<html amp4email>')).toBeUndefined()
    expect(await attachment(['Content-Type: message/delivery-status'], 'Status: 5.0.0')).toBeUndefined()
    expect(await attachment(['Content-Type: text/calendar; method=REQUEST'], 'BEGIN:VCALENDAR')).toEqual([expect.objectContaining({ contentType: 'text/calendar' })])
  })

  it('that nest behind an html part are found', async () => {
    const body = '--b\nContent-Type: multipart/related; boundary=c\n\n--c\nContent-Type: text/html\n\n<img src=cid:1>\n--c\nContent-Type: image/png; name=l.png\nContent-ID: <1>\nContent-Transfer-Encoding: base64\n\nAAAA\n--c--\n--b--'
    expect(await inquiryOf(['Content-Type: multipart/mixed; boundary=b'], body)).toMatchObject({ html: '<img src=cid:1>', attachments: [{ filename: 'l.png', size: 3 }] })
  })

  it('of 20 MB cost no more than a look', async () => {
    const piece = bytesOf(`${'QUJD'.repeat(19)}\r\n`)
    const head = bytesOf('Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHello\r\n--b\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\n')
    const raw = new Uint8Array(head.length + piece.length * 256_000)
    raw.set(head)
    for (let i = 0; i < 256_000; i++) raw.set(piece, head.length + i * piece.length)
    const before = process.memoryUsage().arrayBuffers
    const { inquiry, problems } = await readMail(raw)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000)
    expect(inquiry).toMatchObject({ body: 'Hello', attachments: [{ filename: 'a.png', size: 57 * 256_000 }] })
    expect(problems).toEqual([])
  })
})

describe('a broken mail', () => {
  it('that ends within a part gives what is there', async () => {
    const whole = `--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${base64('<p>Please quote for 5000 vacuum flasks.</p>')}`
    expect((await inquiryOf(['Content-Type: multipart/alternative; boundary=b'], whole.slice(0, -10))).html).toMatch(/^<p>Please quote for 5000 vacuum/)
  })

  it('that ends within the headers of a part gives what came before', async () => {
    expect(await inquiryOf(['Content-Type: multipart/mixed; boundary=b'], '--b\n\none\n--b\nContent-Type: applica')).toMatchObject({ body: 'one' })
  })

  it.each([
    ['no boundary', 'Content-Type: multipart/mixed'],
    ['a boundary that does not come', 'Content-Type: multipart/mixed; boundary=other'],
  ])('that names %s is given as it stands', async (_what, header) => {
    const raw = mail([header], '--b\n\none\n--b--')
    const { inquiry, problems } = await readMail(raw)
    expect(inquiry.body).toBe('--b\n\none\n--b--')
    expect(problems).toEqual([{ code: 'unreadable-value', path: 'body', message: 'the mail says that it has parts and has none; its body is given as it stands' }])
  })

  it('that nests too deep is given as it stands', async () => {
    const levels = Array.from({ length: 300 }, (_, i) => `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n`).join('\n')
    const { inquiry, problems } = await readMail(mail(['Subject: deep', 'Content-Type: multipart/mixed; boundary=b0'], `${levels}\n--b300\n\nHello`))
    expect(inquiry.subject).toBe('deep')
    expect(inquiry.body).toMatch(/^--b0\n[^]*Hello$/)
    expect(problems).toEqual([{ code: 'unreadable-value', path: 'body', message: 'the parts of the mail nest too deep to be read; its body is given as it stands' }])
  })

  it('of mails within mails stops opening them after ten', async () => {
    const { inquiry, problems } = await readMail(mail(['Subject: 0', ...Array.from({ length: 40 }, (_, i) => `Content-Type: message/rfc822\n\nSubject: ${i + 1}`)], 'Hello'))
    expect(inquiry.body).toContain('Subject: 10')
    expect(inquiry.attachments).toEqual([expect.objectContaining({ contentType: 'message/rfc822' })])
    expect(problems).toEqual([])
  })

  it('of more than a thousand parts loses the rest, and says so', async () => {
    const { inquiry, problems } = await readMail(mail(['Content-Type: multipart/mixed; boundary=b'], `${Array.from({ length: 1500 }, (_, i) => `--b\nContent-Type: image/png; name=${i}.png\n\nx`).join('\n')}\n--b--`))
    expect(inquiry.attachments).toHaveLength(1000)
    expect(problems).toEqual([{ code: 'list-cut', path: 'attachments', message: 'the mail has more than 1000 parts; the rest was left out' }])
  })

  it('with too many headers loses the rest, and says so', async () => {
    const { inquiry, problems } = await readMail(mail(['Subject: x', ...Array.from({ length: 3000 }, (_, i) => `X-Header-${i}: y`)]))
    expect(inquiry).toMatchObject({ subject: 'x', body: 'Hello' })
    expect(problems).toEqual([{ code: 'text-cut', path: 'raw', message: 'the mail has more headers than are read (256 kB, 2000 headers); the rest of them was left out' }])
  })

  it('with lines that are no headers among them passes over those', async () => {
    expect(await inquiryOf(['Subject: x', 'what is this', 'bad key: y', 'From: a@example-trading.com'])).toMatchObject({ subject: 'x', sender: { email: 'a@example-trading.com' } })
  })
})

describe('a mail that is too long', () => {
  it('is cut at the limit, and says so', async () => {
    const { inquiry, problems } = await readMailWithin(bytesOf(`Subject: x\n\n${'abcdefghi\n'.repeat(100)}`), { ...readLimits, message: 112 })
    expect(inquiry.body).toHaveLength(99)
    expect(problems).toEqual([{ code: 'text-cut', path: 'raw', message: 'the mail is larger than 112 bytes; what is beyond was not read' }])
  })

  it('is 25 MB in a file, and the rest is not held', async () => {
    const items = await read('eml', `Subject: x\n\n${'abcdefghi\n'.repeat(100)}`, { limits: { message: 112 }, chunk: 10 })
    expect(items).toEqual([expect.objectContaining({ problems: [{ code: 'text-cut', path: 'raw', message: 'the mail is larger than 112 bytes; what is beyond was not read' }] })])
  })

  it.each([
    ['text/plain', 'body', 'text'],
    ['text/html', 'html', 'html'],
  ] as const)('has its %s cut at 1 MB, and says so', async (type, path, name) => {
    const { inquiry, problems } = await readMail(mail([`Content-Type: ${type}`], 'abcdefghi '.repeat(200_000)))
    expect(inquiry[path]!.length).toBeGreaterThan(1_048_000)
    expect(inquiry[path]!.length).toBeLessThanOrEqual(1_048_576)
    expect(problems).toEqual([{ code: 'text-cut', path, message: `the ${name} is longer than 1048576 characters or 100000 lines; what is beyond was not read` }])
  })

  it('is cut at 100,000 lines, and says so', async () => {
    const { inquiry, problems } = await readMail(mail(['Content-Type: text/plain'], 'a\n'.repeat(100_500)))
    expect(inquiry.body).toBe('a\n'.repeat(100_000).trimEnd())
    expect(problems).toEqual([{ code: 'text-cut', path: 'body', message: 'the text is longer than 1048576 characters or 100000 lines; what is beyond was not read' }])
  })

  it('is not cut within a character', async () => {
    const { inquiry } = await readMailWithin(mail(['Content-Type: text/plain; charset=utf-8'], 'abcdefghi😀'), { ...readLimits, text: 10 })
    expect(inquiry.body).toBe('abcdefghi')
  })
})
