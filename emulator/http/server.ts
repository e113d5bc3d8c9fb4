import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { requestListener, type RequestHandler } from './exchange.js'

export interface ServerOptions {
  /** Defaults to 0, which selects any free port. */
  readonly port?: number
  /** Defaults to 127.0.0.1. */
  readonly host?: string
  /** Delay before each response, in milliseconds. */
  readonly latencyMs?: number
}

export interface RunningServer {
  /** Scheme, host, and port, without a trailing slash. */
  readonly url: string
  /** How many connections have been accepted so far. */
  readonly connections: () => number
  /** Closes the server and destroys all connections. Can be called more than once. */
  readonly close: () => Promise<void>
}

/**
 * Starts a server whose requests go to this handler.
 *
 * @throws the error of `listen`, for example with the code EADDRINUSE
 */
export async function startServer(
  handler: RequestHandler,
  { port = 0, host = '127.0.0.1', latencyMs = 0 }: ServerOptions = {}
): Promise<RunningServer> {
  const { onRequest, ...server } = await openPort(port, host)
  onRequest(requestListener(handler, latencyMs))
  return server
}

/** A listening port whose listener is set later, for example because it needs the URL. */
export interface OpenPort extends RunningServer {
  readonly onRequest: (listener: RequestListener) => void
}

/** @throws the error of `listen`, for example with the code EADDRINUSE */
export async function openPort(port: number, host: string): Promise<OpenPort> {
  const server = createServer({ keepAliveTimeout: 5_000 })
  // A large upload can take hours, so only the head of a request has a timeout.
  server.requestTimeout = 0
  server.headersTimeout = 60_000

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  let connections = 0
  server.on('connection', () => (connections += 1))
  const address = server.address() as AddressInfo
  const hostname = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    url: `http://${hostname}:${address.port}`,
    connections: () => connections,
    onRequest: listener => {
      server.on('request', listener)
    },
    close: async () => {
      await new Promise(resolve => {
        server.close(resolve)
        server.closeAllConnections()
      })
    }
  }
}
