import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'

export interface ServerOptions {
  readonly port: number
  readonly host: string
  readonly maxConnections: number
  /** Longest that one request may take to come in, in seconds. */
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
/** So long an idle connection may still bring a request that was on its way, once the server stops. */
const idleGrace = 500
const closingRound = 50

/** @throws what listening fails with: `EADDRINUSE` and the like */
export async function startServer(handler: (request: Request) => Promise<Response>, { port, host, maxConnections, requestSeconds }: ServerOptions): Promise<RunningServer> {
  const listener = getRequestListener(handler)
  const answering = new Set<ServerResponse>()
  let stopping = false
  const limits = { headersTimeout: Math.min(headersSeconds, requestSeconds) * 1000, requestTimeout: requestSeconds * 1000, keepAliveTimeout: keepAliveSeconds * 1000, connectionsCheckingInterval: 1000 }
  const server = createServer(limits, (request, response) => {
    response.shouldKeepAlive &&= !stopping
    answering.add(response)
    response.once('close', () => answering.delete(response))
    void listener(request, response)
  })
  server.maxConnections = maxConnections
  await listen(server, port, host)

  return {
    url: urlOf(server.address() as AddressInfo),
    async stop(seconds) {
      const deadline = performance.now() + seconds * 1000
      // What the system has accepted for us already gets its turn.
      await nextTurn()
      stopping = true
      for (const response of answering) response.shouldKeepAlive &&= response.headersSent
      let closed = false
      // The http server's own close() would cut idle connections at once, and with them requests on their way.
      NetServer.prototype.close.call(server, () => {
        closed = true
      })
      const idleUntil = performance.now() + idleGrace
      for (;;) {
        await sleep(Math.min(closingRound, Math.max(0, deadline - performance.now())))
        if (closed) return true
        if (performance.now() >= deadline) break
        if (performance.now() >= idleUntil) server.closeIdleConnections()
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

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
