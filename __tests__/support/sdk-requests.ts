import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { authorization } from './emulator-requests.js'
import { responseOf, type startService } from './emulator-server.js'

/** The headers of every request. The second part of the user agent is the class and the method. */
const commonHeaders = (caller: string) => ({
  'User-Agent': `ReversingLabs SDK v2.12.0; ${caller}`,
  'Accept-Encoding': 'gzip, deflate',
  Accept: '*/*',
  Connection: 'keep-alive',
  Authorization: authorization
})

export type Emulator = Awaited<ReturnType<typeof startService>>
export type Response = readonly [status: number | undefined, body: unknown]

export interface SdkRequest {
  readonly path: string
  readonly caller: string
  readonly type?: 'application/json' | 'application/octet-stream'
  readonly body?: string
}

/** Sends a request like the SDK: GET without a body, and POST with one. */
export async function send(
  { server }: Emulator,
  { path, caller, type, body }: SdkRequest
): Promise<Response> {
  const outgoing = request(`${server.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...commonHeaders(caller),
      ...(type !== undefined && { 'Content-Type': type }),
      ...(body !== undefined && { 'Content-Length': Buffer.byteLength(body) })
    }
  })
  outgoing.end(body)
  const response = await responseOf(outgoing)
  const isJson = response.headers['content-type']?.startsWith('application/json') === true
  const received = await text(response)
  return [response.statusCode, isJson ? JSON.parse(received) : received]
}
