import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bundleExample } from './example-bundle'
import type { createLambdaHandler, createSqsHandler } from '../src/serve/lambda'

const built = existsSync(new URL('../dist/serve/lambda.js', import.meta.url))

/** Loads a Lambda example as Lambda does: bundled to CommonJS as its template says, and required. */
async function load<Handler>(path: string): Promise<Handler> {
  const folder = mkdtempSync(join(tmpdir(), 'inquiry-score-lambda-'))
  try {
    const file = join(folder, 'handler.cjs')
    writeFileSync(file, await bundleExample(path, { format: 'cjs', target: 'node22', platform: 'node' }))
    return (createRequire(import.meta.url)(file) as { handler: Handler }).handler
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.skipIf(!built)('the Lambda example', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  afterEach(() => vi.unstubAllEnvs())

  it('does not load without a token, rather than being open', async () => {
    await expect(load('lambda/src/http.ts')).rejects.toThrow(/token/)
  })

  it('scores over HTTP', async () => {
    vi.stubEnv('INQUIRY_SCORE_TOKEN', 'tell-nobody')
    const handler = await load<ReturnType<typeof createLambdaHandler>>('lambda/src/http.ts')
    const http = { method: 'POST', path: '/v1/score', protocol: 'HTTP/1.1', sourceIp: '198.51.100.7', userAgent: 'curl/8.5.0' }
    const event = { version: '2.0', rawPath: '/v1/score', rawQueryString: '', headers: { 'content-type': 'application/json', authorization: 'Bearer tell-nobody' }, requestContext: { http, stage: '$default' }, body: '{"body":"Please quote 500 pcs gear pump FOB Ningbo"}', isBase64Encoded: false }
    const { statusCode, body } = await handler(event as unknown as Parameters<typeof handler>[0], { awsRequestId: 'r1' })
    expect(statusCode).toBe(200)
    expect(JSON.parse(body!)).toMatchObject({ grade: expect.stringMatching(/[ABC]/), problems: [] })
    expect(log.mock.lastCall![0]).toContain('"requestId":"r1"')
    expect(log.mock.lastCall![0]).not.toContain('gear pump')
  })

  it('posts what comes from the queue to the CRM, and gives back what the CRM refuses', async () => {
    const posted: [unknown, string | undefined][] = []
    const crm = createServer((request, response) => {
      let text = ''
      request.on('data', (chunk: Buffer) => (text += chunk.toString()))
      request.on('end', () => {
        const { id } = JSON.parse(text) as { id: string }
        posted.push([id, request.headers['idempotency-key'] as string])
        response.writeHead(id === 'refused' ? 409 : 201).end()
      })
    })
    await new Promise<void>((resolve) => void crm.listen(0, '127.0.0.1', resolve))
    try {
      vi.stubEnv('CRM_URL', `http://127.0.0.1:${(crm.address() as AddressInfo).port}/inquiries`)
      const handler = await load<ReturnType<typeof createSqsHandler>>('lambda/src/queue.ts')
      const record = (messageId: string, body: string) => ({ messageId, body, eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:inquiries', attributes: { SentTimestamp: '1772503200000' } })
      const Records = [record('m1', '{"id":"taken","body":""}'), record('m2', '{"id":"refused","body":""}'), record('m3', 'no json')]
      expect(await handler({ Records } as unknown as Parameters<typeof handler>[0])).toEqual({ batchItemFailures: [{ itemIdentifier: 'm2' }, { itemIdentifier: 'm3' }] })
      expect(posted).toEqual([['taken', 'm1'], ['refused', 'm2']])
    } finally {
      crm.close()
    }
  })
})
