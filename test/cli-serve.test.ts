import { Agent, request } from 'node:http'
import { connect, createServer, type AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { ask, file, inquiry, isBuilt, jsonType, refused, serve } from './serve-process'
import { linesOf } from './serve-requests'

describe.skipIf(!isBuilt)('inquiry-score serve', () => {
  it('listens on this machine alone, scores, and ends on SIGTERM with status 0', async () => {
    const { child, url, ended, out, err } = await serve(['--context', file('context.json', '{"seller":{"timeZone":"Asia/Shanghai"}}'), '--locale', 'zh-CN'])
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const response = await fetch(`${url}/v1/score`, { method: 'POST', headers: jsonType, body: JSON.stringify([inquiry, 3]) })
    const [answer, error] = (await response.json()) as [any, any]
    expect(answer).toMatchObject({ id: 'q1', problems: [], evidence: expect.arrayContaining([expect.objectContaining({ message: expect.stringMatching(/\p{Script=Han}/u) })]) })
    expect(error).toMatchObject({ error: { code: 'not-an-object', path: '[1]' } })
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(out()).toBe('')
    expect(err()).toMatch(/listening on .*\n.*stopping\n$/)
  })

  it('judges by the policy of --policy, and ends on SIGINT', async () => {
    const { child, url, ended } = await serve(['--policy', file('policy.json', '{"id":"ours"}')])
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ policy: { id: 'ours' } })
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('asks for the token of a file, and for none in the environment then', async () => {
    const { url } = await serve(['--token-file', file('token', 'from-the-file\n')], { INQUIRY_SCORE_TOKEN: 'from-the-environment' })
    const status = async (token?: string) => (await fetch(`${url}/v1/rules`, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })).status
    expect([await status(), await status('from-the-environment'), await status('from-the-file')]).toEqual([401, 401, 200])
  })

  it('asks for the token of the environment', async () => {
    const { url } = await serve([], { INQUIRY_SCORE_TOKEN: 'from-the-environment' })
    expect((await fetch(`${url}/v1/rules`)).status).toBe(401)
    expect((await fetch(`${url}/v1/rules`, { headers: { authorization: 'Bearer from-the-environment' } })).status).toBe(200)
  })

  it('warns where it is open to a network, and not where a token keeps it', async () => {
    expect((await serve(['--host', '0.0.0.0'])).err()).toContain('warning: everybody who can reach 0.0.0.0 may ask')
    expect((await serve(['--host', '0.0.0.0'], { INQUIRY_SCORE_TOKEN: 't' })).err()).not.toContain('warning')
  })

  it('keeps to its limits', async () => {
    const { url } = await serve(['--max-body', '1KB', '--max-inquiries', '2', '--max-line', '100', '--cors', 'https://a.example.com', '--cors', 'https://b.example.com'])
    const post = (body: string, headers: Record<string, string> = jsonType) => fetch(`${url}/v1/score`, { method: 'POST', headers, body })
    expect((await post(JSON.stringify({ body: 'x'.repeat(1024) }))).status).toBe(413)
    expect((await post('[1,2,3]')).status).toBe(413)
    expect(linesOf(await (await post(`{"body":"${'x'.repeat(200)}"}\n`, { 'content-type': 'application/x-ndjson' })).text())).toMatchObject([{ error: { code: 'line-too-long' } }])
    expect((await post('[]', { ...jsonType, origin: 'https://b.example.com' })).headers.get('access-control-allow-origin')).toBe('https://b.example.com')
  })

  it('refuses connections beyond --max-connections, and takes them again when others are closed', async () => {
    const { url } = await serve(['--max-connections', '1'])
    const held = connect(Number(new URL(url).port), '127.0.0.1')
    await new Promise<void>((resolve) => void held.once('connect', resolve))
    const once = () => ask(url, new Agent(), [JSON.stringify(inquiry)])
    await expect(once()).rejects.toThrow(/ECONNRESET|hang up/)
    held.destroy()
    await expect.poll(() => once().then(({ status }) => status, () => null)).toBe(200)
  })

  it('lets go of a connection that stands still for --request-timeout', async () => {
    const { url } = await serve(['--request-timeout', '1'])
    const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {})
    let got = ''
    socket.on('data', (text: Buffer) => (got += text.toString()))
    socket.write('POST /v1/score HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{')
    await new Promise((resolve) => void socket.once('close', resolve))
    expect(got).not.toContain(' 200 ')
  })

  it('takes a body that is over the limit without a stated length, and the next request on the same connection', async () => {
    const { url } = await serve(['--max-body', '1KB'])
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const chunks = Array.from({ length: 50 }, () => ' '.repeat(1000))
    expect((await ask(url, agent, chunks)).status).toBe(413)
    expect((await ask(url, agent, [JSON.stringify(inquiry)])).status).toBe(200)
    agent.destroy()
  })

  it('streams NDJSON out while it still comes in', async () => {
    const { url } = await serve()
    const answers: string[] = []
    await new Promise<void>((resolve, reject) => {
      const sent = request(`${url}/v1/score`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' } }, (response) => {
        response.on('data', (chunk: Buffer) => {
          answers.push((JSON.parse(chunk.toString()) as { id: string }).id)
          if (answers.length === 3) sent.end()
          else sent.write(`${JSON.stringify({ ...inquiry, id: `q${answers.length + 1}` })}\n`)
        })
        response.on('end', resolve)
      })
      sent.on('error', reject)
      sent.write(`${JSON.stringify(inquiry)}\n`)
    })
    expect(answers).toEqual(['q1', 'q2', 'q3'])
  })

  it('logs where asked to, and never what a client wrote', async () => {
    const { url, out, err } = await serve(['--log'])
    await fetch(`${url}/v1/score?x=private`, { method: 'POST', headers: jsonType, body: JSON.stringify({ body: 'private words' }) })
    await fetch(`${url}/private`)
    await expect.poll(() => linesOf(out())).toMatchObject([{ method: 'POST', path: '/v1/score', status: 200, inquiries: 1, time: expect.stringMatching(/Z$/) }, { path: null, status: 404 }])
    expect(out() + err()).not.toContain('private')
  })

  describe('on SIGTERM under load', () => {
    it('answers every request that it has accepted', async () => {
      const { child, url, ended } = await serve()
      const agent = new Agent({ keepAlive: true, maxSockets: 24 })
      const body = [`[${Array.from({ length: 20 }, () => JSON.stringify(inquiry)).join(',')}]`]
      let answered = 0
      const failures: string[] = []
      const load = Array.from({ length: 24 }, async () => {
        for (;;) {
          try {
            const { status, text } = await ask(url, agent, body)
            if (status === 200 && (JSON.parse(text) as unknown[]).length === 20) answered++
            else failures.push(`${status} ${text.slice(0, 100)}`)
          } catch (error) {
            // Nobody listens any more.
            if ((error as { code?: string }).code === 'ECONNREFUSED') return
            failures.push(String((error as { code?: string }).code))
            return
          }
        }
      })
      await expect.poll(() => answered, { timeout: 20_000 }).toBeGreaterThan(50)
      const before = answered
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
      await Promise.all(load)
      agent.destroy()
      expect(failures).toEqual([])
      expect(answered).toBeGreaterThan(before)
    })

    it('takes a request that idle connections still bring, and closes them after it', async () => {
      const { child, url, ended, err } = await serve()
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      await ask(url, agent, [JSON.stringify(inquiry)])
      child.kill('SIGTERM')
      await expect.poll(err).toContain('stopping')
      const { status, connection } = await ask(url, agent, [JSON.stringify(inquiry)])
      expect([status, connection]).toEqual([200, 'close'])
      expect(await ended).toBe(0)
    })

    it('waits for a request that is still coming in', async () => {
      const { child, url, ended } = await serve()
      const { port } = new URL(url)
      const socket = connect(Number(port), '127.0.0.1')
      let got = ''
      socket.on('data', (text: Buffer) => (got += text.toString()))
      const body = JSON.stringify(inquiry)
      socket.write(`POST /v1/score HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`)
      await new Promise((resolve) => setTimeout(resolve, 200))
      child.kill('SIGTERM')
      await new Promise((resolve) => setTimeout(resolve, 1000))
      socket.write(body.slice(10))
      expect(await ended).toBe(0)
      expect(got).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*connection: close\r\n[^]*"grade"/i)
    })

    it('cuts off after --shutdown-timeout what does not end, and says so by its status', async () => {
      const { child, url, ended, err } = await serve(['--shutdown-timeout', '1'])
      const { port } = new URL(url)
      const socket = connect(Number(port), '127.0.0.1').on('error', () => {})
      socket.write('POST /v1/score HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{')
      await new Promise((resolve) => setTimeout(resolve, 200))
      child.kill('SIGTERM')
      expect(await ended).toBe(1)
      expect(err()).toContain('not answered within 1 s')
    })
  })

  describe('refuses to start', () => {
    it('on a port where another program listens', async () => {
      const other = createServer()
      await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve))
      const { port } = other.address() as AddressInfo
      expect(await refused(['--port', String(port)])).toBe(`inquiry-score: cannot listen on 127.0.0.1 port ${port}: another program listens there\n`)
      other.close()
    })

    it.each([
      ['a port that is none', ['--port', '70000'], /It must be a port/],
      ['a size that is none', ['--max-body', 'much'], /It must be a size/],
      ['a count of nothing', ['--max-concurrent', '0'], /It must be a whole number, 1 or more/],
      ['an origin that is none', ['--cors', 'www.example.com'], /cors\.origins\[0\]: must be an origin/],
      ['a token file that is not there', ['--token-file', '/nowhere/token'], /no such file/],
      ['an empty token file', ['--token-file', '/dev/null'], /token: must be 1 to 4096/],
      ['a policy that is not there', ['--policy', '/nowhere/policy.json'], /no such file/],
      ['an address that is not its own', ['--host', '203.0.113.1'], /cannot listen on 203\.0\.113\.1/],
      ['an argument too many', ['8080'], /too many arguments/],
    ])('for %s', async (_, argv, message) => {
      expect(await refused(argv)).toMatch(message)
    })

    it('for an empty token in the environment, rather than being open', async () => {
      expect(await refused([], { INQUIRY_SCORE_TOKEN: '' })).toMatch(/INQUIRY_SCORE_TOKEN is empty/)
    })
  })
})
