import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'

import { afterEach } from '@jest/globals'

import { type RunningServer, startServer } from '../../emulator/http/server.js'
import { createService, type LogEntry, type ServiceOptions } from '../../emulator/service.js'
import { account, authorization, headersFor } from './emulator-requests.js'
import { sha1 } from './hashes.js'

const servers: RunningServer[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

/** Starts a service without a rate limit, until the end of the test. */
export async function startService(options: Partial<ServiceOptions> = {}, latencyMs = 0) {
  const { finished, onFinished } = firstFinished()
  const service = createService({
    ...account,
    requestsPerSecond: Infinity,
    onFinished,
    ...options
  })
  const server = await startServer(service, { latencyMs })
  servers.push(server)
  return {
    service,
    server,
    /** Resolves to the log entry of the first request, when it's complete. */
    finished,
    /** Starts an upload, whose body the test has to send. */
    upload: (content: string): ClientRequest =>
      request(`${server.url}/api/spex/upload/${sha1(content)}`, {
        method: 'POST',
        headers: headersFor(content)
      }),
    post: async (path: string, body: string, headers: Record<string, string> = {}) =>
      await fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/octet-stream', ...headers },
        body
      })
  }
}

function firstFinished() {
  let onFinished: (entry: LogEntry) => void = () => undefined
  const finished = new Promise<LogEntry>(resolve => {
    onFinished = resolve
  })
  return { finished, onFinished }
}

/** Resolves to the code of the error that the request ends with. */
export async function errorCode(outgoing: ClientRequest | IncomingMessage): Promise<unknown> {
  const [error] = (await once(outgoing, 'error')) as [NodeJS.ErrnoException]
  return error.code
}

/** Resolves when the headers of the response have arrived. */
export async function responseOf(outgoing: ClientRequest): Promise<IncomingMessage> {
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  return response
}
