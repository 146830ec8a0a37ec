import { describe, expect, it } from 'vitest'
import { createScorer } from '../src/index'
import { createHandler, HandlerOptionsError } from '../src/serve/fetch'
import { api, fakeScorer, ndjsonType, problemOf } from './serve-requests'

describe('a bearer token', () => {
  const { ask, post } = api({ token: 'tell-nobody' })

  it('is asked for by all of /v1 and nothing else', async () => {
    for (const [method, path] of [['POST', '/v1/score'], ['POST', '/v1/explain'], ['GET', '/v1/rules'], ['GET', '/v1/other']] as const) {
      const response = await ask(method, path)
      expect(response.status, path).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="inquiry-score"')
    }
    for (const path of ['/healthz', '/openapi.json']) expect((await api({ token: 'tell-nobody', scorer: createScorer() }).ask('GET', path)).status, path).toBe(200)
  })

  it.each(['Bearer tell-nobody', 'bearer tell-nobody', 'BEARER   tell-nobody'])('lets %s in', async (authorization) => {
    expect((await post({ body: '' }, { authorization })).status).toBe(200)
  })

  it.each(['Bearer tell-nobodY', 'Bearer tell-nobod', 'Bearer tell-nobody2', 'Bearer', 'tell-nobody', 'Basic dGVsbC1ub2JvZHk=', 'Bearer tell nobody'])('keeps %s out', async (authorization) => {
    const response = await post({ body: '' }, { authorization })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toContain('error="invalid_token"')
  })

  it('is asked for before the body is read', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => (pulled++, controller.close()) }, { highWaterMark: 0 })
    expect((await ask('POST', '/v1/score', body, { 'content-type': 'application/json' })).status).toBe(401)
    expect(pulled).toBe(0)
  })
})

describe('other origins', () => {
  const origin = 'https://www.example.com'
  const preflight = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }

  it('are let in by nothing unless configured', async () => {
    const { post, ask } = api()
    const names: string[] = []
    for (const { headers } of [await post({ body: '' }, { origin }), await ask('OPTIONS', '/v1/score', undefined, preflight)]) headers.forEach((_, name) => names.push(name))
    expect(names).toContain('x-request-id')
    expect(names.filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('are let in where they are named, without a token for the preflight, and told of errors too', async () => {
    const { post, ask } = api({ cors: { origins: [origin] }, token: 'tell-nobody' })
    const before = await ask('OPTIONS', '/v1/score', undefined, preflight)
    expect(before.status).toBe(204)
    expect(before.headers.get('access-control-allow-origin')).toBe(origin)
    expect(before.headers.get('access-control-allow-headers')).toContain('Authorization')
    const refused = await post({ body: '' }, { origin })
    expect(refused.status).toBe(401)
    expect(refused.headers.get('access-control-allow-origin')).toBe(origin)
    expect(refused.headers.get('vary')).toContain('Origin')
    expect((await post({ body: '' }, { origin: 'https://other.example.com' })).headers.get('access-control-allow-origin')).toBeNull()
  })

  it('may be all', async () => {
    expect((await api({ cors: { origins: ['*'] } }).post({ body: '' }, { origin })).headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('the log', () => {
  it('is told once of every request, and of nothing that a client wrote', async () => {
    const { ask, post, logged } = api({ token: 'tell-nobody' })
    await post([{ body: 'private words' }, 3], { authorization: 'Bearer tell-nobody' }, '/v1/score?locale=en')
    await post({ body: 'private words' })
    await ask('GET', '/private/words?private=words')
    await ask('PRIVATE', '/healthz')
    await (await ask('POST', '/v1/score', '{"body":"private words"}\nprivate words\n', { ...ndjsonType, authorization: 'Bearer tell-nobody' })).text()
    expect(logged.map(({ method, path, status, inquiries, errors, complete }) => [method, path, status, inquiries, errors, complete])).toEqual([
      ['POST', '/v1/score', 200, 1, 1, true],
      ['POST', null, 401, 0, 0, true],
      ['GET', null, 404, 0, 0, true],
      ['OTHER', '/healthz', 405, 0, 0, true],
      ['POST', '/v1/score', 200, 1, 1, true],
    ])
    for (const { milliseconds } of logged) expect(milliseconds).toBeGreaterThan(0)
    expect(JSON.stringify(logged)).not.toMatch(/private|words|tell-nobody/i)
  })

  it('costs no answer where it fails', async () => {
    expect((await api({ log: () => { throw new Error('disk full') } }).ask('GET', '/healthz')).status).toBe(200)
  })
})

describe('too many requests at once', () => {
  it('are told to come back, and let in again when others are done', async () => {
    const { ask } = api({ maxConcurrent: 1 })
    let feed: ReadableStreamDefaultController<Uint8Array> | undefined
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (feed = controller) })
    const first = await ask('POST', '/v1/score', body, ndjsonType)
    const second = await ask('GET', '/v1/rules')
    expect(second.status).toBe(503)
    expect(second.headers.get('retry-after')).toBe('1')
    expect(await problemOf(second)).toMatchObject({ code: 'busy' })
    expect((await ask('GET', '/healthz')).status).toBe(200)
    feed!.close()
    await first.text()
    expect((await ask('GET', '/v1/rules')).status).toBe(200)
  })
})

describe('wrong options', () => {
  it('are named all at once', () => {
    const make = () => createHandler({ scorer: fakeScorer(), token: '', basePath: 'x/', locale: 'fr' as 'en', maxBodyBytes: 0, cors: { origins: ['www.example.com', 'https://www.example.com/path'] }, context: { now: 'yesterday', seller: { officeHours: { days: [8], start: '09:00', end: '18:00' } } } })
    expect(make).toThrow(HandlerOptionsError)
    try {
      make()
    } catch (error) {
      expect((error as HandlerOptionsError).problems.map(({ path }) => path)).toEqual(['context.now', 'context.seller.officeHours.days[0]', 'token', 'cors.origins[0]', 'cors.origins[1]', 'basePath', 'locale', 'maxBodyBytes'])
    }
  })

  it('include a token that was to be set and is not', () => {
    expect(() => createHandler({ scorer: fakeScorer(), token: process.env.NO_SUCH_VARIABLE as string })).toThrow(/token/)
  })

  it('include a policy that cannot be used', () => {
    expect(() => createHandler({ policy: { id: 'x' } })).toThrow(/mistake/)
    expect(() => createHandler({ policy: { id: 'x' }, scorer: fakeScorer() })).toThrow(/mistake/)
  })
})
