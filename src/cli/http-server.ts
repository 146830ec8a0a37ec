import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'

export interface ServerOptions {
  readonly port: number
  readonly host: string
  readonly maxConnections: number
  /** Longest that one request may take to come in, and a connection may stand still, in seconds. */
  readonly requestSeconds: number
}

export interface RunningServer {
  /** Where it listens, such as `http://127.0.0.1:8080`. */
  readonly url: string
  /**
   * Accepts nothing more, and answers what has been asked. Resolves to `false` where that took longer than so many
   * seconds, and what was left was cut off.
   */
  readonly stop: (seconds: number) => Promise<boolean>
}

const headersSeconds = 10
const keepAliveSeconds = 5
/** Once the server stops: in so many rounds of so many milliseconds without any request, those on their way have come. */
const quietRounds = 10
const closingRound = 50
/** Turns without a new connection, after which none is waiting. */
const quietTurns = 3

/** @throws what listening fails with: `EADDRINUSE` and the like */
export async function startServer(handler: (request: Request) => Promise<Response>, { port, host, maxConnections, requestSeconds }: ServerOptions): Promise<RunningServer> {
  const listener = getRequestListener(handler)
  const answering = new Set<ServerResponse>()
  let stopping = false
  let quiet = 0
  const limits = {
    headersTimeout: Math.min(headersSeconds, requestSeconds) * 1000,
    requestTimeout: requestSeconds * 1000,
    keepAliveTimeout: keepAliveSeconds * 1000,
    connectionsCheckingInterval: 1000,
  }
  const server = createServer(limits, (request, response) => {
    response.shouldKeepAlive &&= !stopping
    quiet = 0
    answering.add(response)
    response.once('close', () => answering.delete(response))
    void listener(request, response)
  })
  server.maxConnections = maxConnections
  server.timeout = requestSeconds * 1000
  await listen(server, port, host)

  return {
    url: urlOf(server.address() as AddressInfo),
    async stop(seconds) {
      const deadline = performance.now() + seconds * 1000
      await acceptWaiting(server, seconds * 500)
      stopping = true
      for (const response of answering) response.shouldKeepAlive &&= response.headersSent
      let closed = false
      // The http server's own close() would cut idle connections at once, and with them requests on their way.
      NetServer.prototype.close.call(server, () => {
        closed = true
      })
      quiet = 0
      // Rounds, not time: a busy process must have had the chance to read what has come. A connection that seems idle may hold a request.
      for (;;) {
        await sleep(Math.min(closingRound, Math.max(0, deadline - performance.now())))
        if (closed) return true
        if (performance.now() >= deadline) break
        quiet = answering.size === 0 ? quiet + 1 : 0
        if (quiet >= quietRounds) server.closeIdleConnections()
      }
      server.closeAllConnections()
      return false
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/**
 * Connections that the system holds ready are taken one a turn, and would be reset by closing. So they are taken first,
 * for so many milliseconds at most: where clients connect anew for each request, there are always some.
 */
async function acceptWaiting(server: Server, milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds
  let turns = 0
  const onConnection = (): void => {
    turns = 0
  }
  server.on('connection', onConnection)
  while (turns++ < quietTurns && performance.now() < until) await nextTurn()
  server.off('connection', onConnection)
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
