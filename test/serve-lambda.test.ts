import type { APIGatewayProxyEventV2 } from 'aws-lambda/trigger/api-gateway-proxy'
import type { LambdaFunctionURLEvent } from 'aws-lambda/trigger/lambda-function-url'
import type { SQSEvent, SQSRecord } from 'aws-lambda/trigger/sqs'
import { describe, expect, it } from 'vitest'
import { createScorer } from '../src/index'
import { createLambdaHandler, createSqsHandler, HandlerOptionsError, type SqsHandlerOptions, type SqsLogEntry } from '../src/serve/lambda'
import { assessment } from './report-samples'
import { type Call, fakeScorer, linesOf } from './serve-requests'

const inquiry = { id: 'q1', receivedAt: '2026-03-03T10:00:00+08:00', body: 'Please quote 500 pcs gear pump FOB Ningbo — 请报价' }

/** As an HTTP API sends it, payload format 2.0, field by field. */
function httpApiEvent({ body, path = '/v1/score', method = 'POST', stage = '$default', ...changes }: { body?: string; path?: string; method?: string; stage?: string } & Partial<APIGatewayProxyEventV2> = {}): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: stage === '$default' ? path : `/${stage}${path}`,
    rawQueryString: '',
    headers: { accept: '*/*', 'content-length': '999', 'content-type': 'application/json', host: 'a1b2c3.execute-api.eu-central-1.amazonaws.com', 'x-forwarded-for': '198.51.100.7', 'x-forwarded-proto': 'https' },
    requestContext: {
      accountId: '123456789012',
      apiId: 'a1b2c3',
      domainName: 'a1b2c3.execute-api.eu-central-1.amazonaws.com',
      domainPrefix: 'a1b2c3',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '198.51.100.7', userAgent: 'curl/8.5.0' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: '$default',
      stage,
      time: '03/Mar/2026:02:00:00 +0000',
      timeEpoch: 1772503200000,
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
    ...changes,
  }
}

/** As a function URL sends it, with an IAM caller. */
function functionUrlEvent(body: string, isBase64Encoded: boolean): LambdaFunctionURLEvent {
  const event = httpApiEvent({ body })
  return {
    ...event,
    cookies: ['session=1'],
    isBase64Encoded,
    requestContext: {
      ...event.requestContext,
      domainName: 'abcdefg.lambda-url.eu-central-1.on.aws',
      authentication: null,
      authorizer: { iam: { accessKey: 'AKIAEXAMPLE', accountId: '123456789012', callerId: 'AIDAEXAMPLE', cognitoIdentity: null, principalOrgId: null, userArn: 'arn:aws:iam::123456789012:user/example', userId: 'AIDAEXAMPLE' } },
    } as unknown as LambdaFunctionURLEvent['requestContext'],
  }
}

describe('on Lambda, over HTTP', () => {
  const scorer = createScorer()
  const handler = createLambdaHandler({ scorer })
  const expected = scorer.score(inquiry)

  it('an HTTP API is answered as any other', async () => {
    const result = await handler(httpApiEvent({ body: JSON.stringify(inquiry) }), { awsRequestId: '8f5c-77' })
    expect(result).toMatchObject({ statusCode: 200, isBase64Encoded: false, headers: { 'content-type': 'application/json', 'x-request-id': '8f5c-77' } })
    expect(JSON.parse(result.body!)).toEqual(expected)
  })

  it('a function URL is too, its body in Base64 or not', async () => {
    const text = JSON.stringify(inquiry)
    for (const event of [functionUrlEvent(text, false), functionUrlEvent(Buffer.from(text).toString('base64'), true)]) {
      const result = await handler(event)
      expect(result.statusCode).toBe(200)
      expect(JSON.parse(result.body!)).toEqual(expected)
    }
  })

  it("takes a stage's name from the path, and leaves a path that only begins like it", async () => {
    expect((await handler(httpApiEvent({ method: 'GET', path: '/healthz', stage: 'prod' }))).statusCode).toBe(200)
    expect((await handler(httpApiEvent({ method: 'GET', path: '/production', stage: 'prod', rawPath: '/production' }))).statusCode).toBe(404)
    expect((await handler(httpApiEvent({ method: 'GET', stage: 'prod', rawPath: '/prod' }))).statusCode).toBe(404)
  })

  it('hands on the query, headers and method', async () => {
    const result = await handler(httpApiEvent({ body: JSON.stringify({ body: 'x' }), rawQueryString: 'locale=zh-CN' }))
    expect(result.headers).toMatchObject({ 'content-language': 'zh-CN' })
    const own = await handler(httpApiEvent({ method: 'GET', path: '/healthz', headers: { 'X-Request-Id': 'mine', strange: 'a\u0000b', wide: '询盘' } }), { awsRequestId: 'theirs' })
    expect(own.headers).toMatchObject({ 'x-request-id': 'mine' })
    expect((await handler(httpApiEvent({ method: 'HEAD', path: '/healthz' }))).body).toBe('')
    expect((await handler(httpApiEvent({ method: 'GET' }))).statusCode).toBe(405)
  })

  it('refuses as everywhere, with problem details', async () => {
    const result = await createLambdaHandler({ scorer, token: 'tell-nobody' })(httpApiEvent({ body: '{}' }))
    expect(result).toMatchObject({ statusCode: 401, headers: { 'content-type': 'application/problem+json', 'www-authenticate': 'Bearer realm="inquiry-score"' } })
    for (const [body, statusCode] of [['{"id":1', 400], ['{}', 422], ['', 400]] as const) expect((await handler(httpApiEvent({ body }))).statusCode).toBe(statusCode)
    expect((await handler(httpApiEvent({}))).statusCode).toBe(400)
    expect((await handler(functionUrlEvent('no base64!', true))).statusCode).toBe(400)
  })

  it('answers NDJSON whole', async () => {
    const result = await handler(httpApiEvent({ body: '{"id":"a","body":""}\n3\n', headers: { 'content-type': 'application/x-ndjson' } }))
    expect(linesOf(result.body!).map(({ id, error }) => id ?? error.code)).toEqual(['a', 'not-an-object'])
  })

  it('says so where the answer is larger than Lambda can carry', async () => {
    const long = createLambdaHandler({ scorer: { score: () => assessment({ team: '询'.repeat(1_000_000) as 'none' }) } })
    expect((await long(httpApiEvent({ body: '[{}]' }))).statusCode).toBe(200)
    const result = await long(httpApiEvent({ body: '[{},{},{}]' }))
    expect(result).toMatchObject({ statusCode: 413, headers: { 'content-type': 'application/problem+json' } })
    expect(JSON.parse(result.body!)).toMatchObject({ code: 'answer-too-large' })
  })
})

function record(messageId: string, body: string, { group, queue = 'inquiries' }: { group?: string; queue?: string } = {}): SQSRecord {
  return {
    messageId,
    receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
    body,
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1772503200000', SenderId: 'AIDAEXAMPLE', ApproximateFirstReceiveTimestamp: '1772503200010', ...(group === undefined ? {} : { MessageGroupId: group, SequenceNumber: '18849496460467696128', MessageDeduplicationId: messageId }) },
    messageAttributes: {},
    md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:eu-central-1:123456789012:${queue}${group === undefined ? '' : '.fifo'}`,
    awsRegion: 'eu-central-1',
  }
}

interface Run {
  readonly failed: string[]
  readonly delivered: string[]
  readonly logged: SqsLogEntry[]
}

async function run(records: SQSRecord[], options: Partial<SqsHandlerOptions> = {}): Promise<Run> {
  const delivered: string[] = []
  const logged: SqsLogEntry[] = []
  const handler = createSqsHandler({
    scorer: fakeScorer(),
    deliver: async (_, { messageId, inquiry: { id } }: { messageId: string; inquiry: any }) => {
      if (id === 'undeliverable') throw new Error(`cannot store ${id}`)
      delivered.push(messageId)
    },
    log: (entry) => void logged.push(entry),
    ...options,
  })
  const event: SQSEvent = { Records: records }
  const { batchItemFailures } = await handler(event)
  return { failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), delivered, logged }
}

describe('on Lambda, from an SQS queue', () => {
  const good = '{"id":"x","body":""}'

  it('only what failed comes back', async () => {
    const { failed, delivered, logged } = await run([
      record('m1', good),
      record('m2', 'no json'),
      record('m3', '{"id":"no text"}'),
      record('m4', '{"id":"undeliverable","body":""}'),
      record('m5', '{"body":"BREAK"}'),
      record('m6', good),
    ])
    expect(failed).toEqual(['m2', 'm3', 'm4', 'm5'])
    expect(delivered).toEqual(['m1', 'm6'])
    expect(logged.map(({ outcome }) => outcome)).toEqual(['delivered', 'no-json', 'no-inquiry', 'delivery-failed', 'not-scored', 'delivered'])
    expect(JSON.stringify(logged)).not.toMatch(/undeliverable|cannot store|no text/)
  })

  it('nothing comes back where all is well, or nothing came', async () => {
    expect((await run([record('m1', good)])).failed).toEqual([])
    expect((await run([])).failed).toEqual([])
  })

  it('in a FIFO queue nothing overtakes a failed message of its group', async () => {
    const { failed, delivered, logged } = await run([record('a1', good, { group: 'a' }), record('a2', 'no json', { group: 'a' }), record('b1', good, { group: 'b' }), record('a3', good, { group: 'a' }), record('b2', good, { group: 'b' })])
    expect(failed).toEqual(['a2', 'a3'])
    expect(delivered).toEqual(['a1', 'b1', 'b2'])
    expect(logged.find(({ messageId }) => messageId === 'a3')!.outcome).toBe('held-back')
  })

  it("judges by the handler's context, at the moment of sending where no other is known", async () => {
    const calls: Call[] = []
    await run([record('m1', '{"body":"","context":{"facts":{"sender":{"orders":2}}}}')], { scorer: fakeScorer(calls), context: { seller: { country: 'CN' } }, locale: 'zh-CN' })
    expect(calls).toEqual([{ inquiry: { body: '' }, context: { seller: { country: 'CN' }, facts: { sender: { orders: 2 } }, now: '2026-03-03T02:00:00.000Z' }, locale: 'zh-CN' }])
  })

  it('delivers the assessment that the library gives, with its inquiry', async () => {
    const scorer = createScorer()
    const got: unknown[] = []
    await run([record('m1', JSON.stringify(inquiry))], { scorer, deliver: (answer, { inquiry: sent, record: { messageId } }) => void got.push([answer, sent, messageId]) })
    expect(got).toEqual([[scorer.score(inquiry), inquiry, 'm1']])
  })

  it('lets no failing log bring a message back', async () => {
    expect((await run([record('m1', good)], { log: () => { throw new Error('disk full') } })).failed).toEqual([])
  })

  it('refuses wrong options when it is made', () => {
    expect(() => createSqsHandler({ deliver: () => {}, context: { now: 'x' } })).toThrow(HandlerOptionsError)
  })
})
