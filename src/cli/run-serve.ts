import { readFile } from 'node:fs/promises'
import type { Locale } from '../locales'
import { defaultPolicy } from '../policy/default'
import { plainLine } from '../report/plain-text'
import { createHandler, type Handler, HandlerOptionsError, type HandlerOptions } from '../serve/fetch'
import type { LogEntry } from '../serve/log'
import { type Deps, type Io, UsageError } from './deps'
import { type RunningServer, startServer } from './http-server'
import { policyScorerOf } from './policy-scorer'
import { readContext } from './read-config'
import { codeOf, reasonOf } from './system-error'
import { warmUp } from './warm-up'

export interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly policy?: string
  readonly context?: string
  readonly locale: Locale
  readonly tokenFile?: string
  readonly cors: readonly string[]
  readonly maxBody: number
  readonly maxLine: number
  readonly maxInquiries: number
  readonly maxConcurrent: number
  readonly maxConnections: number
  readonly requestTimeout: number
  readonly shutdownTimeout: number
  readonly log: boolean
}

export const tokenVariable = 'INQUIRY_SCORE_TOKEN'

/** Log lines that wait for a slow reader; beyond it, requests are answered without a line. */
const maxLogBytes = 1024 * 1024

/** `serve`: answers over HTTP until it is asked to stop, and then what is still open. Answers with the exit status: 1 where that took too long. */
export async function runServe(options: ServeOptions, deps: Deps, io: Io): Promise<number> {
  const say = (message: string): void => void io.stderr.write(`inquiry-score: ${plainLine(message)}\n`)
  const context = await readContext(options.context, undefined)
  const token = await tokenOf(options.tokenFile, io)
  const { policy, scorer } = options.policy === undefined ? { policy: defaultPolicy, scorer: deps.createScorer({}) } : await policyScorerOf(options.policy, deps)
  const handler = handlerOf({
    policy,
    scorer,
    context,
    locale: options.locale,
    ...(token === null ? {} : { token }),
    ...(options.cors.length === 0 ? {} : { cors: { origins: options.cors } }),
    maxBodyBytes: options.maxBody,
    maxLineBytes: options.maxLine,
    maxInquiries: options.maxInquiries,
    maxConcurrent: options.maxConcurrent,
    log: logger(options.log, io, say),
  })

  const stopAsked = new Promise<void>((resolve) => {
    io.onStop(() => resolve())
  })
  warmUp(scorer)
  const server = await start(handler, options)
  if (token === null && !isLoopback(options.host)) say(`warning: everybody who can reach ${options.host} may ask; set a token by --token-file or ${tokenVariable}`)
  say(`listening on ${server.url}`)

  await stopAsked
  say('stopping')
  const answeredAll = await server.stop(options.shutdownTimeout)
  if (!answeredAll) say(`some requests were not answered within ${options.shutdownTimeout} s, and were cut off`)
  return answeredAll ? 0 : 1
}

function handlerOf(options: HandlerOptions): Handler {
  try {
    return createHandler(options)
  } catch (error) {
    if (!(error instanceof HandlerOptionsError)) throw error
    throw new UsageError(`cannot serve:\n${error.problems.map(({ path, message }) => `  ${path}: ${message}`).join('\n')}`)
  }
}

async function start(handler: Handler, { port, host, maxConnections, requestTimeout }: ServeOptions): Promise<RunningServer> {
  try {
    return await startServer(handler, { port, host, maxConnections, requestSeconds: requestTimeout })
  } catch (error) {
    throw new UsageError(`cannot listen on ${host} port ${port}: ${codeOf(error) === 'EADDRINUSE' ? 'another program listens there' : reasonOf(error)}`)
  }
}

/** A file keeps it out of the list of processes; without one, the environment may have it. */
async function tokenOf(path: string | undefined, { env }: Io): Promise<string | null> {
  if (path === undefined) {
    const token = env[tokenVariable]
    if (token === '') throw new UsageError(`${tokenVariable} is empty; remove it, or set a token`)
    return token ?? null
  }
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    throw new UsageError(`--token-file ${path}: ${reasonOf(error)}`)
  }
}

/** What failed inside is always told; every request only where wanted, one JSON line each. */
function logger(everyRequest: boolean, io: Io, say: (message: string) => void): (entry: LogEntry) => void {
  return (entry) => {
    const { fault, requestId } = entry
    if (fault) say(`request ${requestId} failed inside: ${fault.name} ${fault.at[0] ?? ''}`)
    if (everyRequest && io.stdout.writableLength < maxLogBytes) io.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`)
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
