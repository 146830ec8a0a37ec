import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScorer } from '../src/index'
import { api, linesOf, ndjsonType } from './serve-requests'

const scorer = createScorer()
const { ask, logged } = api({ scorer, maxBodyBytes: 20_000, maxInquiries: 50, maxLineBytes: 2000 })
const jsonType = { 'content-type': 'application/json' }
const statuses = new Set([200, 400, 413, 422])

async function holdsUp(body: string | Uint8Array<ArrayBuffer>): Promise<void> {
  for (const path of ['/v1/score', '/v1/explain']) {
    const response = await ask('POST', path, body, jsonType)
    const answer: unknown = await response.json()
    if (!statuses.has(response.status)) throw new Error(`${response.status} ${JSON.stringify(answer)}`)
    if (response.status !== 200) expect(answer).toMatchObject({ status: response.status, code: expect.any(String) })
  }
  const response = await ask('POST', '/v1/score', body, ndjsonType)
  expect(response.status).toBe(200)
  for (const answer of linesOf(await response.text())) expect('error' in answer ? typeof answer.error.code : answer.grade).toMatch(/^(string|[ABCD])$/)
  expect(logged.find(({ fault }) => fault)).toBeUndefined()
}

const fields = ['id', 'channel', 'receivedAt', 'sentAt', 'sender', 'recipients', 'subject', 'body', 'html', 'attachments', 'authentication', 'thread', 'context', 'expect', '__proto__', 'constructor', 'toString']
const value = fc.jsonValue({ maxDepth: 4 })
const inquiryLike = fc.dictionary(fc.constantFrom(...fields), value, { maxKeys: 8 })

describe('no body whatever', () => {
  it('of random bytes breaks the handler', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), (bytes) => holdsUp(Uint8Array.from(bytes))), { numRuns: 150 }))
  it('of random JSON breaks the handler', () => fc.assert(fc.asyncProperty(value, (json) => holdsUp(JSON.stringify(json))), { numRuns: 150 }))
  it('that looks like inquiries breaks the handler', () => fc.assert(fc.asyncProperty(fc.oneof(inquiryLike, fc.array(inquiryLike, { maxLength: 60 })), (json) => holdsUp(JSON.stringify(json))), { numRuns: 150 }))
  it('that is JSON cut off breaks the handler', () => fc.assert(fc.asyncProperty(inquiryLike, fc.nat(200), (json, end) => holdsUp(JSON.stringify(json).slice(0, end))), { numRuns: 150 }))
  it('nested as deep as it may be long breaks the handler', async () => {
    for (const [open, close] of [['[', ']'], ['{"context":', '}'], ['{"body":"","sender":', '}']] as const) {
      const deep = Math.floor(9000 / (open.length + close.length))
      await holdsUp(open.repeat(deep) + close.repeat(deep))
      await holdsUp(`${open.repeat(deep)}1${close.repeat(deep)}`)
      await holdsUp(open.repeat(deep))
    }
  })
  it('full of letters beyond ASCII, marks and halves of pairs breaks the handler', () => fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), (body) => holdsUp(JSON.stringify({ body, subject: body, html: body, id: body }))), { numRuns: 80 }))
})

describe('no query and header whatever', () => {
  it('breaks the handler', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 50 }), fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)), maxLength: 80 }), async (query, header) => {
        const response = await ask('POST', `/v1/score?locale=${encodeURIComponent(query)}`, '{"body":""}', { ...jsonType, 'accept-language': header, accept: header, authorization: header, 'x-request-id': header })
        expect([200, 400]).toContain(response.status)
        const other = await ask('POST', '/v1/score', '{"body":""}', { 'content-type': header, 'content-encoding': header })
        expect([200, 415]).toContain(other.status)
      }),
      { numRuns: 200 },
    ))
})
