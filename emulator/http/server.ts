import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { inspect } from '../endpoints/inspection.js'
import { refusal, type ServiceAnswer, type ServiceRequest } from './messages.js'
import type { Service } from '../service.js'

export interface ServerOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** 127.0.0.1 unless told. */
  readonly host?: string
  /** Every answer is held back by so many milliseconds; the arrival is stamped at once. */
  readonly latencyMs?: number
}

export interface RunningServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string
  /** How many connections were made so far. */
  readonly connections: () => number
  /** Destroys every connection, stalled ones too. Always settles. */
  readonly close: () => Promise<void>
}

/**
 * Puts a service on a port.
 *
 * @throws the error of `listen`, such as one with the code EADDRINUSE
 */
export async function startServer(
  service: Service,
  { port = 0, host = '127.0.0.1', latencyMs = 0 }: ServerOptions = {}
): Promise<RunningServer> {
  const { answer, ...running } = await openPort(port, host)
  answer((request, response) => {
    void serve(request, response, latencyMs, asked => answerTo(service, asked))
  })
  return running
}

/** A port that is listened on, and that answers nothing until it is told how. */
export interface OpenPort extends RunningServer {
  readonly answer: (listener: RequestListener) => void
}

/** @throws the error of `listen`, such as one with the code EADDRINUSE */
export async function openPort(port: number, host: string): Promise<OpenPort> {
  const server = createServer({ keepAliveTimeout: 5_000 })
  // A large upload over a slow line may last for hours; only its head has to come soon.
  server.requestTimeout = 0
  server.headersTimeout = 60_000

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  let connections = 0
  server.on('connection', () => (connections += 1))
  const address = server.address() as AddressInfo
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    connections: () => connections,
    answer: listener => {
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

/** Has a request answered, and sends the answer. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  latencyMs: number,
  answerTo: (request: ServiceRequest) => Promise<ServiceAnswer>
): Promise<void> {
  // A connection that breaks is part of the game; without a listener it would end the process.
  response.on('error', () => undefined)
  const answer = await answerTo(requestOf(request)).catch((error: unknown) =>
    // Only a fault hook can throw: an error in a test, which must not look like the service's.
    refusal(500, `The emulator failed: ${String(error)}`)
  )
  if (latencyMs > 0) await setTimeout(latencyMs, undefined, { ref: false })
  send(answer, request, response)
}

/** A request from the wire, as an emulator without sockets takes it. */
export function requestOf(request: IncomingMessage): ServiceRequest {
  const { method = '', url = '' } = request
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value ?? []].flat().join(', ')])
  )
  return { method, path: url, headers, body: request }
}

async function answerTo(service: Service, request: ServiceRequest): Promise<ServiceAnswer> {
  return inspect(service, request.method, request.path) ?? (await service.handle(request))
}

// An early answer leaves the body unread. Node takes the rest off the wire and throws it away, so
// that the client surely sees the answer and not a connection that breaks under its upload.
function send(answer: ServiceAnswer, request: IncomingMessage, response: ServerResponse): void {
  const { status, headers, body, connection } = answer
  const length = Buffer.byteLength(body)
  switch (connection) {
    case undefined:
      response.writeHead(status, { ...headers, 'content-length': length }).end(body)
      break
    case 'reset':
      request.socket.resetAndDestroy()
      break
    case 'cut':
      response.writeHead(status, { ...headers, 'content-length': length + 100 })
      response.write(`${body}cut off`, () => request.socket.destroy())
      break
    case 'stall':
      break
  }
}
