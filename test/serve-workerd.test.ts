import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { Miniflare } from 'miniflare'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleExample } from './example-bundle'
import { seller } from '../examples/workers/src/seller'

const root = new URL('../', import.meta.url)
const dist = new URL('dist/serve/fetch.js', root)
const date = /^compatibility_date = "(.*)"$/m.exec(readFileSync(new URL('examples/workers/wrangler.toml', root), 'utf8'))![1]!
const folder = new URL('fixtures/inquiries/', root)
const lines = readdirSync(folder).sort().flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
const token = 'tell-nobody'
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }

describe.skipIf(!existsSync(dist))('the Workers example in the real runtime', () => {
  let script: string
  let worker: Miniflare
  let node: (request: Request) => Promise<Response>
  const logs: string[] = []

  beforeAll(async () => {
    script = await bundleExample('workers/src/index.ts', { format: 'esm', target: 'es2022', conditions: ['workerd', 'worker', 'browser'] })
    worker = new Miniflare({ modules: true, script, compatibilityDate: date, cf: false, bindings: { INQUIRY_SCORE_TOKEN: token }, handleRuntimeStdio: (stdout: Readable) => stdout.on('data', (text: Buffer) => logs.push(text.toString())) })
    await worker.ready
    const { createHandler } = (await import(dist.href)) as typeof import('../src/serve/fetch')
    node = createHandler({ token, context: { seller } })
  }, 60_000)
  afterAll(() => worker?.dispose())

  async function both(method: string, path: string, body?: string, more: Record<string, string> = {}): Promise<{ there: [number, string]; here: [number, string] }> {
    const init = { method, headers: { 'x-request-id': 'test', ...headers, ...more }, ...(body === undefined ? {} : { body }) }
    const url = `https://inquiries.example.com${path}`
    const there = await worker.dispatchFetch(url, init)
    const thereText = await there.text()
    const here = await node(new Request(url, init))
    return { there: [there.status, thereText], here: [here.status, await here.text()] }
  }

  it('scores all fixtures as Node does, byte for byte', async () => {
    const { there, here } = await both('POST', '/v1/score', `[${lines.join(',')}]`)
    expect(there[0]).toBe(200)
    expect(JSON.parse(there[1])).toHaveLength(lines.length)
    expect(there[1]).toBe(here[1])
  })

  it('streams them as NDJSON, byte for byte', async () => {
    const { there, here } = await both('POST', '/v1/score?locale=zh-CN', lines.join('\n'), { 'content-type': 'application/x-ndjson' })
    expect(there[1].trim().split('\n')).toHaveLength(lines.length)
    expect(there[1]).toBe(here[1])
  })

  it.each([
    ['POST', '/v1/explain', lines[0]],
    ['GET', '/v1/rules?locale=zh-CN', undefined],
    ['GET', '/openapi.json', undefined],
    ['GET', '/healthz', undefined],
    ['POST', '/v1/score', '{"id":'],
    ['POST', '/v1/score', '{}'],
    ['PUT', '/v1/score', '{}'],
    ['GET', '/nothing', undefined],
  ])('answers %s %s as Node does', async (method, path, body) => {
    const { there, here } = await both(method, path, body)
    expect(there).toEqual(here)
  })

  it('keeps out who has no token, and compares tokens as Node does', async () => {
    for (const authorization of ['', 'Bearer wrong', 'Bearer tell-nobody2']) {
      const { there, here } = await both('POST', '/v1/score', '{"body":""}', { authorization })
      expect(there).toEqual(here)
      expect(there[0]).toBe(401)
    }
  })

  it('judges at its own clock what states no moment', async () => {
    const response = await worker.dispatchFetch('https://inquiries.example.com/v1/score', { method: 'POST', headers, body: '{"body":"Please quote 500 pcs gear pump FOB Ningbo"}' })
    const { problems, reply } = (await response.json()) as { problems: unknown[]; reply: { dueAt: string } }
    expect(problems).toEqual([])
    expect(Date.parse(reply.dueAt)).toBeGreaterThan(Date.now())
  })

  it('logs no word of an inquiry', async () => {
    await expect.poll(() => logs.join('')).toContain('"path":"/v1/score"')
    expect(logs.join('')).not.toMatch(/gear pump|tell-nobody/)
  })

  it('opens nothing where the secret is not set', async () => {
    const open = new Miniflare({ modules: true, script, compatibilityDate: date, cf: false, handleRuntimeStdio: () => {} })
    try {
      const response = await open.dispatchFetch('https://inquiries.example.com/healthz')
      expect(response.status).toBe(500)
    } finally {
      await open.dispose()
    }
  })
})
