import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRecord, parseContext, parseInquiry, pathName } from '../src/inquiry/parse'
import { InquiryError, type Problem } from '../src/inquiry/problem'

function problemsOf(input: unknown): string[] {
  return parseInquiry(input).problems.map(({ path, message }) => `${path}: ${message}`)
}

function contextOf(input: unknown): { context: ReturnType<typeof parseContext>; problems: Problem[] } {
  const problems: Problem[] = []
  return { context: parseContext(input, problems), problems }
}

const whole = {
  id: 'q-17',
  channel: 'email',
  receivedAt: '2026-03-02T09:30:00+08:00',
  sentAt: '2026-03-02T02:29:31+01:00',
  sender: { name: 'Ilze Kalnāja', jobTitle: 'Buyer', company: 'Kalna SIA', email: 'ilze@example-kalna.lv', phone: '+371 20000000', country: 'LV', timeZone: 'Europe/Riga', ip: '192.0.2.7' },
  recipients: ['sales@example-works.cn'],
  subject: 'Hinges',
  body: 'Please quote.',
  html: '<p>Please quote.</p>',
  attachments: [{ filename: 'list.xlsx', contentType: 'application/vnd.ms-excel', size: 2048 }, { filename: 'a.pdf' }],
  authentication: { spf: 'pass', dkim: 'none', dmarc: 'fail' },
  product: 'Hinge 20 cm',
  acceptLanguage: 'lv,en;q=0.8',
  thread: { inReplyTo: '<1@example-works.cn>', previousMessages: 2 },
  answeredAt: '2026-03-02T10:00:00Z',
}

describe('an inquiry', () => {
  it('that is well-formed comes back as it is', () => {
    expect(parseInquiry(whole)).toEqual({ inquiry: whole, problems: [] })
  })
  it.each([[{ body: '' }], [{ html: '' }], [{ body: 'x', html: null }]])('needs no more than a text: %o', (input) => {
    expect(parseInquiry(input).problems).toEqual([])
  })
  it('loses keys that the contract does not know, without a word', () => {
    expect(parseInquiry({ body: 'x', colour: 'red', sender: { shoeSize: 44 } })).toEqual({ inquiry: { body: 'x', sender: {} }, problems: [] })
  })
  it('is left as it was given', () => {
    const input = { body: 'x', subject: 5, sender: { name: null, email: 7 }, recipients: [1, 'a@example.org'] }
    const before = structuredClone(input)
    parseInquiry(input)
    expect(input).toEqual(before)
  })
})

describe('what is no inquiry', () => {
  it.each<[unknown, string]>([
    [null, 'not null'], [undefined, 'not undefined'], ['text', 'not a string'], [7, 'not a number'], [[{ body: 'x' }], 'not an array'], [() => ({ body: 'x' }), 'not a function'],
  ])('%o is no object', (input, message) => {
    expect(() => parseInquiry(input)).toThrowError(expect.objectContaining({ name: 'InquiryError', code: 'not-an-object', path: '', message: expect.stringContaining(message) as string }) as Error)
  })
  it.each([[{}], [{ subject: 'Hinges' }], [{ body: null }], [{ body: 5 }], [{ body: null, html: ['x'] }]])('%o has no text', (input) => {
    expect(() => parseInquiry(input)).toThrowError(expect.objectContaining({ name: 'InquiryError', code: 'no-text', path: 'body' }) as Error)
  })
})

describe('a field of the wrong shape', () => {
  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ['a number for a text', { subject: 5 }, ['subject: must be a string; ignored']],
    ['a channel that there is not', { channel: 'pigeon' }, ['channel: must be one of email, form, chat, message, phone, fax, rfq; ignored']],
    ['a moment without an offset', { receivedAt: '2026-03-02T09:30:00' }, ['receivedAt: must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00+08:00; ignored']],
    ['a moment as a number', { sentAt: 1_772_000_000 }, ['sentAt: must be a string; ignored']],
    ['a list for an object', { sender: [] }, ['sender: must be an object; ignored']],
    ['a text for a list', { recipients: 'a@example.org' }, ['recipients: must be an array; ignored']],
    ['inside an object', { sender: { name: 'Ilze', email: 5 } }, ['sender.email: must be a string; ignored']],
    ['inside a list', { recipients: ['a@example.org', 5, 'b@example.org', {}] }, ['recipients[1]: must be a string; ignored', 'recipients[3]: must be a string; ignored']],
    ['a size below nothing', { attachments: [{ filename: 'a.pdf', size: -1 }] }, ['attachments[0].size: must be at least 0; ignored']],
    ['a result that there is not', { authentication: { spf: 'maybe' } }, ['authentication.spf: must be one of pass, fail, softfail, neutral, none, temperror, permerror; ignored']],
    ['several at once, in the order of their paths', { subject: 1, channel: 2, sender: { ip: 3 } }, [
      'channel: must be one of email, form, chat, message, phone, fax, rfq; ignored', 'sender.ip: must be a string; ignored', 'subject: must be a string; ignored',
    ]],
  ])('%s is dropped and named', (_, fields, expected) => {
    expect(problemsOf({ body: 'x', ...fields })).toEqual(expected)
  })
  it.each(['2026-13-02T09:30:00Z', '2026-03-32T09:30:00Z', '2026-03-02T25:30:00Z', '2026-03-02T09:60:00Z', '2026-03-02T09:30:00+8', '2026-03-02 09:30:00Z', 'yesterday', ''])('%s is no moment', (receivedAt) => {
    expect(problemsOf({ body: 'x', receivedAt })).toHaveLength(1)
  })
  it.each(['2026-03-02T09:30Z', '2026-03-02t09:30:00z', '2026-03-02T09:30:00.123456+05:45', '2026-03-02T23:59:59-12:00'])('%s is one', (receivedAt) => {
    expect(parseInquiry({ body: 'x', receivedAt })).toEqual({ inquiry: { body: 'x', receivedAt }, problems: [] })
  })
  it('leaves all others in their places', () => {
    const { inquiry } = parseInquiry({ ...whole, subject: 5, recipients: [5, 'sales@example-works.cn'], sender: { ...whole.sender, email: {} } })
    const { subject: _, ...rest } = whole
    const { email: __, ...sender } = whole.sender
    expect(inquiry).toEqual({ ...rest, sender })
  })
  it('takes its holder along where it cannot be missing, named by its own place', () => {
    const { inquiry, problems } = parseInquiry({ body: 'x', attachments: [5, { filename: 7 }, { size: 3 }, { filename: 'a.pdf' }] })
    expect(inquiry.attachments).toEqual([{ filename: 'a.pdf' }])
    expect(problems.map(({ path }) => path)).toEqual(['attachments[0]', 'attachments[1].filename', 'attachments[2].filename'])
  })
  it('has the code wrong-shape', () => {
    expect(parseInquiry({ body: 'x', subject: 5 }).problems[0]!.code).toBe('wrong-shape')
  })
  it('fifty of them are named, not more', () => {
    const recipients = Array.from({ length: 200 }, (_, at) => at)
    const { inquiry, problems } = parseInquiry({ body: 'x', recipients })
    expect(inquiry.recipients).toEqual([])
    expect(problems).toHaveLength(50)
  })
})

describe('null', () => {
  it('is as absent, and no problem', () => {
    const nulls = Object.fromEntries(Object.keys(whole).map((key) => [key, null]))
    expect(parseInquiry({ ...nulls, body: 'x' })).toEqual({ inquiry: { body: 'x' }, problems: [] })
  })
  it('inside objects and lists too', () => {
    expect(parseInquiry({ body: 'x', sender: { name: null, email: 'a@example.org' }, recipients: [null, 'b@example.org', null] })).toEqual({
      inquiry: { body: 'x', sender: { email: 'a@example.org' }, recipients: ['b@example.org'] },
      problems: [],
    })
  })
  it('does not shift the places of what is wrong beside it', () => {
    expect(problemsOf({ body: 'x', recipients: [null, 'b@example.org', 5] })).toEqual(['recipients[2]: must be a string; ignored'])
  })
  it('for what cannot be missing takes its holder along', () => {
    expect(problemsOf({ body: 'x', attachments: [{ filename: null }, { filename: 'a.pdf' }] })).toEqual(['attachments[0].filename: must be a string; ignored'])
  })
})

describe('deep nesting', () => {
  const deep = (levels: number): unknown => {
    let value: unknown = 'x'
    for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { a: value } : [value]
    return value
  }
  it('in an unknown key does no harm, with or without a problem beside it', () => {
    expect(parseInquiry({ body: 'x', extra: deep(50_000) })).toEqual({ inquiry: { body: 'x' }, problems: [] })
    expect(parseInquiry({ body: 'x', subject: 5, extra: deep(50_000) }).problems).toHaveLength(1)
  })
  it('in a known field is one problem', () => {
    expect(problemsOf({ body: 'x', sender: { name: deep(50_000) } })).toEqual(['sender.name: must be a string; ignored'])
  })
  it('that goes in a circle ends', () => {
    const circle: Record<string, unknown> = { body: 'x', subject: 5 }
    circle.sender = circle
    expect(parseInquiry(circle).inquiry.body).toBe('x')
  })
})

describe('a key named __proto__', () => {
  it('gives nothing to the inquiry', () => {
    const input = JSON.parse('{"subject":5,"html":"","__proto__":{"body":"smuggled"}}') as unknown
    const { inquiry } = parseInquiry(input)
    expect(inquiry.body).toBeUndefined()
    expect(({} as Record<string, unknown>).body).toBeUndefined()
  })
})

describe('a context', () => {
  it.each([[undefined], [null]])('%o is an empty one', (input) => {
    expect(contextOf(input)).toEqual({ context: {}, problems: [] })
  })
  it.each<[unknown, string]>([['x', 'a string'], [[], 'an array'], [5, 'a number']])('%o is none', (input, name) => {
    expect(contextOf(input)).toEqual({ context: {}, problems: [{ code: 'wrong-shape', path: 'context', message: `context must be an object, not ${name}` }] })
  })
  it.each<[string, unknown, unknown, readonly string[]]>([
    ['a bad moment', { now: 'today', facts: { sender: { orders: 2 } } }, { facts: { sender: { orders: 2 } } }, ['context.now: must be an RFC 3339 date-time with an offset, such as 2026-03-01T09:30:00+08:00; ignored']],
    ['a bad holiday among good ones', { seller: { holidays: ['2026-10-01', '1 October', '2026-10-02/2026-10-07'] } }, { seller: { holidays: ['2026-10-01', '2026-10-02/2026-10-07'] } }, [
      'context.seller.holidays[1]: must be a date such as 2026-10-01, or an interval such as 2026-10-01/2026-10-08; ignored',
    ]],
    ['office hours over midnight', { seller: { officeHours: { days: [1], start: '22:00', end: '06:00' } } }, { seller: {} }, ['context.seller.officeHours: must open before closing, on the same day; ignored']],
    ['office hours without an end', { seller: { timeZone: 'Asia/Shanghai', officeHours: { days: [1], start: '09:00' } } }, { seller: { timeZone: 'Asia/Shanghai' } }, ['context.seller.officeHours.end: must be a string; ignored']],
    ['a weekday that there is not', { seller: { officeHours: { days: [0, 1], start: '09:00', end: '18:00' } } }, { seller: { officeHours: { days: [1], start: '09:00', end: '18:00' } } }, [
      'context.seller.officeHours.days[0]: must be at least 1; ignored',
    ]],
    ['a network of no kind', { facts: { ip: { country: 'LV', kind: 'cable' } } }, { facts: { ip: { country: 'LV' } } }, ['context.facts.ip.kind: must be one of residential, mobile, relay, hosting, vpn, tor; ignored']],
    ['half a campaign', { facts: { campaign: { similar: 4 } } }, { facts: {} }, ['context.facts.campaign.windowHours: must be a number; ignored']],
  ])('%s is dropped and named', (_, input, context, expected) => {
    const read = contextOf(input)
    expect(read.context).toEqual(context)
    expect(read.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual(expected)
  })
  it('adds to the problems that there are', () => {
    const problems: Problem[] = [{ code: 'text-cut', path: 'body', message: 'cut' }]
    parseContext({ now: 5 }, problems)
    expect(problems.map(({ path }) => path)).toEqual(['body', 'context.now'])
  })
})

describe('whatever is given', () => {
  const anything = fc.anything({ maxDepth: 4, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true })
  const fields = fc.constantFrom(...Object.keys(whole), 'extra')
  const inquiryLike = fc.dictionary(fields, fc.oneof(fc.jsonValue(), anything, fc.constantFrom(...Object.values(whole))))
  it('an inquiry is read, or refused with an InquiryError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anything, inquiryLike), (input) => {
        try {
          const { inquiry, problems } = parseInquiry(input)
          expect(inquiry.body ?? inquiry.html).toBeTypeOf('string')
          expect(problems.length).toBeLessThanOrEqual(50)
        } catch (error) {
          expect(error).toBeInstanceOf(InquiryError)
        }
      }),
      { numRuns: 500 },
    )
  })
  it('with a text it is always read, and reading what was read changes nothing', () => {
    fc.assert(
      fc.property(inquiryLike, fc.string(), (input, body) => {
        const { inquiry } = parseInquiry({ ...input, body })
        expect(inquiry.body).toBe(body)
        expect(parseInquiry(inquiry)).toEqual({ inquiry, problems: [] })
      }),
      { numRuns: 500 },
    )
  })
  it('a context is read, and reading what was read changes nothing', () => {
    const seller = fc.dictionary(fc.constantFrom('timeZone', 'officeHours', 'holidays', 'products', 'moq'), fc.oneof(fc.jsonValue(), fc.constant({ days: [1], start: '09:00', end: '18:00' }), fc.constant(['2026-10-01'])))
    const contextLike = fc.record({ now: fc.oneof(fc.jsonValue(), fc.constant('2026-03-02T09:30:00Z')), seller: fc.oneof(fc.jsonValue(), seller), facts: fc.jsonValue() }, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.oneof(anything, contextLike), (input) => {
        const { context } = contextOf(input)
        expect(contextOf(context)).toEqual({ context, problems: [] })
      }),
      { numRuns: 500 },
    )
  })
})

describe('small things', () => {
  it.each<[string, readonly PropertyKey[], string]>([['', [], ''], ['', ['attachments', 0, 'filename'], 'attachments[0].filename'], ['context', ['facts', 'ip'], 'context.facts.ip']])('a path from %o by %o is %s', (root, path, name) => {
    expect(pathName(root, path)).toBe(name)
  })
  it.each<[unknown, boolean]>([[{}, true], [Object.create(null), true], [[], false], [null, false], ['x', false]])('%o: a record is %s', (value, expected) => {
    expect(isRecord(value)).toBe(expected)
  })
})
