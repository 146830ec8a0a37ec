import { describe, expect, it } from 'vitest'
import { createScorer, defaultPolicy, explain, extendPolicy, rules } from '../src/index'
import { api, linesOf, ndjsonType, problemOf } from './serve-requests'

describe('POST /v1/score', () => {
  const scorer = createScorer()
  const inquiry = { id: 'q1', receivedAt: '2026-03-03T10:00:00+08:00', body: 'Please quote 500 pcs gear pump FOB Ningbo' }

  it('answers one inquiry with the assessment that the library gives', async () => {
    const response = await api({ scorer }).post(inquiry)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual(scorer.score(inquiry))
  })

  it('answers an array with an array, errors in their places with their paths', async () => {
    const answers = (await (await api().post([{ id: 'a', body: '' }, 'no inquiry', { id: 'b' }, { id: 'c', html: 'x', body: '' }])).json()) as Record<string, any>[]
    expect(answers.map(({ id, error }) => id ?? error)).toEqual([
      'a',
      { code: 'not-an-object', message: 'an inquiry must be an object', path: '[1]' },
      { code: 'no-text', message: 'an inquiry needs a body or an html (an empty string is allowed)', path: '[2].body' },
      'c',
    ])
  })

  it('answers an empty array with an empty array', async () => {
    expect(await (await api().post([])).json()).toEqual([])
  })

  it('answers NDJSON with NDJSON, line by line, errors in their places', async () => {
    const response = await api().ask('POST', '/v1/score', '\ufeff{"id":"a","body":""}\r\n{"id":\n\n[1]\n{"id":"d"}\n{"id":"e","body":""}', ndjsonType)
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    const answers = linesOf(await response.text())
    expect(answers.map(({ id, error }) => id ?? [error.code, error.line, error.path])).toEqual(['a', ['bad-json', 2, null], ['not-an-object', 4, null], ['no-text', 5, 'body'], 'e'])
  })

  it('passes over a line that is too long and goes on', async () => {
    const response = await api({ maxLineBytes: 30 }).ask('POST', '/v1/score', `{"id":"a","body":"${'x'.repeat(100)}"}\n{"id":"b","body":""}\n`, ndjsonType)
    expect(linesOf(await response.text()).map(({ id, error }) => id ?? error.code)).toEqual(['line-too-long', 'b'])
  })

  it("lays an inquiry's context over the handler's, key by key, and passes on neither context nor expect", async () => {
    const { post, calls } = api({ context: { seller: { timeZone: 'Asia/Shanghai', country: 'CN' } }, clock: null })
    await post({ body: 'x', expect: { grade: 'A' }, context: { seller: { timeZone: 'Europe/Berlin' } } })
    expect(calls).toEqual([{ inquiry: { body: 'x' }, context: { seller: { timeZone: 'Europe/Berlin', country: 'CN' } }, locale: 'en' }])
  })

  it('names a context that is no object among the problems', async () => {
    expect(await (await api().post({ body: '', context: 'none' })).json()).toMatchObject({ problems: [{ code: 'wrong-shape', path: 'context' }] })
  })

  it('judges at the moment of the request only what states no moment', async () => {
    const { post, calls } = api({ clock: () => new Date('2026-05-01T08:00:00Z') })
    await post([{ body: 'x' }, { body: 'x', receivedAt: '2026-03-03T10:00:00+08:00' }, { body: 'x', context: { now: '2026-04-01T00:00:00Z' } }, { body: 'x', receivedAt: null }])
    expect(calls.map(({ context }) => (context as { now?: string }).now)).toEqual(['2026-05-01T08:00:00.000Z', undefined, '2026-04-01T00:00:00Z', '2026-05-01T08:00:00.000Z'])
  })

  it.each([
    ['?locale=zh-CN', 'en', 'zh-CN'],
    ['?locale=ZH-cn', '', 'zh-CN'],
    ['', 'zh-TW,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['', 'fr,en-GB;q=0.5,zh;q=0.7', 'zh-CN'],
    ['', 'fr, en-GB', 'en'],
    ['', 'zh;q=0, en;q=0.1', 'en'],
    ['', '*', 'en'],
    ['', '', 'en'],
  ])('%s with Accept-Language "%s" is answered in %s', async (query, accepted, locale) => {
    const { post, calls } = api()
    const response = await post({ body: '' }, accepted === '' ? {} : { 'accept-language': accepted }, `/v1/score${query}`)
    expect(calls[0]!.locale).toBe(locale)
    expect(response.headers.get('content-language')).toBe(locale)
    expect(response.headers.get('vary')).toBe('Accept-Language')
  })

  it.each([
    ['text that is no JSON', '{"body": "x",}', 'application/json', 400, 'bad-json'],
    ['an empty body', '', 'application/json', 400, 'bad-json'],
    ['a number', '3', 'application/json', 422, 'not-an-object'],
    ['null', 'null', 'application/json', 422, 'not-an-object'],
    ['an inquiry without text', '{"id":"x"}', 'application/json', 422, 'no-text'],
    ['a form', 'body=x', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    ['plain text', 'x', 'text/plain;charset=UTF-8', 415, 'unsupported-media-type'],
    ['another charset', '{"body":""}', 'application/json; charset=gbk', 415, 'unsupported-media-type'],
    ['too much', `{"body":"${'x'.repeat(300)}"}`, 'application/json', 413, 'body-too-large'],
    ['too many', '[1,2,3,4]', 'application/json', 413, 'too-many-inquiries'],
  ])('refuses %s', async (_, body, type, status, code) => {
    const response = await api({ maxBodyBytes: 200, maxInquiries: 3 }).ask('POST', '/v1/score', body, { 'content-type': type })
    expect(response.status).toBe(status)
    const problem = await problemOf(response)
    expect(problem).toMatchObject({ type: 'about:blank', status, code, requestId: response.headers.get('x-request-id') })
    expect(problem.title).toMatch(/^[A-Z]/)
    expect(problem.detail).not.toBe('')
  })

  it('says which field is bad', async () => {
    expect(await problemOf(await api().post({ id: 'x' }))).toMatchObject({ path: 'body' })
    expect(await problemOf(await api().post({ body: '' }, {}, '/v1/score?locale=fr'))).toMatchObject({ status: 400, code: 'unknown-locale', path: 'locale' })
  })

  it('takes JSON by its other names', async () => {
    for (const type of ['application/json; charset="utf-8"', 'Application/JSON', 'application/vnd.example.inquiry+json']) expect((await api().post({ body: '' }, { 'content-type': type })).status, type).toBe(200)
  })

  it('refuses a compressed body, and says what it takes', async () => {
    const response = await api().post({ body: '' }, { 'content-encoding': 'gzip' })
    expect(response.status).toBe(415)
    expect(response.headers.get('accept-encoding')).toBe('identity')
  })

  it.each([['stated', { 'content-length': '1000' }], ['not stated', {}]])('reads no more than the limit where the length is %s', async (_, headers) => {
    let pulled = 0
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => (pulled++, controller.enqueue(new Uint8Array(100).fill(32))) }, { highWaterMark: 0 })
    const response = await api({ maxBodyBytes: 200 }).ask('POST', '/v1/score', endless, { 'content-type': 'application/json', ...headers })
    expect(response.status).toBe(413)
    expect(pulled).toBeLessThan(5)
  })

  it('calls a body that breaks off a bad request', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('reset')) })
    expect(await problemOf(await api().ask('POST', '/v1/score', broken, { 'content-type': 'application/json' }))).toMatchObject({ status: 400, code: 'unreadable-body' })
  })

  it('tells nothing of what fails inside, and loses one item alone', async () => {
    const { post, ask, logged } = api()
    const response = await post({ body: 'BREAK', subject: 'secret' })
    expect(response.status).toBe(500)
    expect(JSON.stringify(await problemOf(response))).not.toMatch(/secret|cannot read/)
    const batch = (await (await post([{ body: 'BREAK' }, { id: 'b', body: '' }])).json()) as Record<string, any>[]
    expect(batch.map(({ id, error }) => id ?? error)).toEqual([{ code: 'internal-error', message: 'this inquiry could not be scored', path: '[0]' }, 'b'])
    const lines = linesOf(await (await ask('POST', '/v1/score', '{"body":"BREAK"}\n{"id":"b","body":""}\n', ndjsonType)).text())
    expect(lines.map(({ id, error }) => id ?? error.code)).toEqual(['internal-error', 'b'])
    expect(logged.map(({ fault }) => fault?.name)).toEqual(['TypeError', 'TypeError', 'TypeError'])
    expect(logged[0]!.fault!.at[0]).toMatch(/serve-requests/)
    expect(JSON.stringify(logged)).not.toMatch(/secret|cannot read/)
  })
})

describe('POST /v1/explain', () => {
  const scorer = createScorer()
  const inquiry = { id: 'q1', receivedAt: '2026-03-03T10:00:00+08:00', body: 'Please quote 500 pcs gear pump FOB Ningbo' }

  it('explains in the asked language, as JSON or as text', async () => {
    const { post } = api({ scorer })
    const assessment = scorer.score(inquiry, {}, { locale: 'zh-CN' })
    expect(await (await post(inquiry, {}, '/v1/explain?locale=zh-CN')).json()).toEqual({ id: 'q1', locale: 'zh-CN', text: explain(assessment, 'zh-CN'), assessment })
    const text = await post(inquiry, { accept: 'text/plain' }, '/v1/explain')
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await text.text()).toBe(`${explain(scorer.score(inquiry))}\n`)
  })

  it('takes one inquiry alone', async () => {
    const { post, ask } = api()
    expect((await post([{ body: '' }], {}, '/v1/explain')).status).toBe(422)
    expect((await ask('POST', '/v1/explain', '{"body":""}\n', ndjsonType)).status).toBe(415)
  })
})

describe('GET /v1/rules', () => {
  it('tells all rules with what they weigh by the policy in use', async () => {
    const policy = extendPolicy(defaultPolicy, { id: 'ours', weights: { 'contact.free-mail': { points: -7 } } })
    const answer = (await (await api({ policy }).ask('GET', '/v1/rules?locale=zh-CN')).json()) as any
    expect(answer.policy.id).toBe('ours')
    expect(answer.rules).toHaveLength(rules.length)
    expect(answer.rules.find(({ id }: { id: string }) => id === 'contact.free-mail')).toMatchObject({ family: 'contact', weight: { points: -7 }, message: expect.stringMatching(/\p{Script=Han}/u) })
    expect(answer.composites).toHaveLength(defaultPolicy.composites.length)
  })
})

describe('every path', () => {
  it.each([
    ['GET', '/healthz', 200],
    ['HEAD', '/healthz', 200],
    ['HEAD', '/v1/rules', 200],
    ['GET', '/', 404],
    ['POST', '/v1/other', 404],
    ['GET', '/v1/score', 405],
    ['HEAD', '/v1/score', 405],
    ['PUT', '/v1/explain', 405],
    ['DELETE', '/v1/rules', 405],
    ['POST', '/openapi.json', 405],
    ['OPTIONS', '/v1/score', 204],
  ])('%s %s is answered by %i', async (method, path, status) => {
    const response = await api().ask(method, path)
    expect(response.status).toBe(status)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    if (status === 405 || status === 204) expect(response.headers.get('allow')).toBe(path === '/v1/score' || path === '/v1/explain' ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS')
    if (method === 'HEAD') expect(await response.text()).toBe('')
  })

  it('stands below the base path, and nowhere else', async () => {
    const { ask, post, logged } = api({ basePath: '/inquiries' })
    expect((await ask('GET', '/inquiries/healthz')).status).toBe(200)
    expect((await post({ body: '' }, {}, '/inquiries/v1/score')).status).toBe(200)
    expect((await ask('GET', '/healthz')).status).toBe(404)
    expect(logged.map(({ path }) => path)).toEqual(['/inquiries/healthz', '/inquiries/v1/score', null])
  })

  it("carries the client's request id, or a new one where it has none or a strange one", async () => {
    const { ask, logged } = api()
    const ids: (string | null)[] = []
    for (const given of ['order-77_a', undefined, 'two words', 'x'.repeat(200)]) ids.push((await ask('GET', '/healthz', undefined, given === undefined ? {} : { 'x-request-id': given })).headers.get('x-request-id'))
    expect(ids[0]).toBe('order-77_a')
    for (const id of ids.slice(1)) expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(logged.map(({ requestId }) => requestId)).toEqual(ids)
  })
})
