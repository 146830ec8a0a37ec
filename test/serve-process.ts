import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, expect } from 'vitest'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
/** Whether there is a built command to run. */
export const isBuilt = existsSync(cli)
const folder = mkdtempSync(join(tmpdir(), 'inquiry-score-serve-'))
const running = new Set<ChildProcess>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A server running as its users run it. */
export interface Server {
  readonly child: ChildProcess
  readonly url: string
  readonly out: () => string
  readonly err: () => string
  readonly ended: Promise<number | null>
}

function run(argv: readonly string[], env: Record<string, string> = {}): Omit<Server, 'url'> & { readonly listening: Promise<string> } {
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', ...argv], { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let out = ''
  let err = ''
  child.stdout!.on('data', (text: Buffer) => (out += text.toString()))
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  const listening = new Promise<string>((resolve, reject) => {
    child.stderr!.on('data', (text: Buffer) => {
      err += text.toString()
      const found = /listening on (\S+)/.exec(err)
      if (found) resolve(found[1]!)
    })
    void ended.then(() => reject(new Error(`ended before it listened: ${err}`)))
  })
  listening.catch(() => {})
  return { child, out: () => out, err: () => err, ended, listening }
}

export async function serve(argv: readonly string[] = [], env: Record<string, string> = {}): Promise<Server> {
  const started = run(argv, env)
  return { ...started, url: await started.listening }
}

export async function refused(argv: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const { ended, err } = run(argv, env)
  expect(await ended).toBe(2)
  return err()
}

export function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

export const jsonType = { 'content-type': 'application/json' }
export const inquiry = { id: 'q1', body: 'Please quote 500 pcs gear pump FOB Ningbo' }

export function ask(url: string, agent: Agent, chunks: readonly string[]): Promise<{ status: number; text: string; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    const headers = chunks.length === 1 ? { ...jsonType, 'content-length': Buffer.byteLength(chunks[0]!) } : jsonType
    const sent = request(`${url}/v1/score`, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode!, text, connection: response.headers.connection }))
    })
    sent.on('error', reject)
    for (const chunk of chunks) sent.write(chunk)
    sent.end()
  })
}
