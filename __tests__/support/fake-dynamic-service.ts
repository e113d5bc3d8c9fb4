import type { Body } from '../../src/http/body.js'
import type { HttpRequest, HttpResponse, SendOptions } from '../../src/http/messages.js'
import { connectDynamicAnalysis } from '../../src/runs/connect-dynamic-analysis.js'
import { fakeClock } from './clock.js'

export const SHA1 = '21841b32c6165b27dddbd4d6eb3a672defe54271'
export const ID = 'bc1b9c8e-8e64-4b64-9770-2a8f84d179e9'
export const REQUEST = { sha1: SHA1, platform: 'windows10' }

export interface DynamicRequest {
  readonly method: string
  readonly path: string
  readonly body: Body
  readonly headers: Readonly<Record<string, string>>
  readonly urgent: boolean
  readonly graceMs: number | undefined
  /** When the request was sent, in milliseconds. */
  readonly at: number
}

/** An error means that there is no response. */
export type DynamicResponse =
  | (Partial<Pick<HttpResponse, 'status' | 'headers' | 'bodySent'>> & {
      readonly content?: unknown
    })
  | Error

export interface DynamicServiceOptions {
  readonly respond: (request: DynamicRequest, count: number) => DynamicResponse
  readonly parallelJobs?: number
  readonly retries?: number
  /** How long a request waits for the common limit, in milliseconds. */
  readonly waitMs?: (count: number) => number
  /** How long the service takes to respond, in milliseconds. */
  readonly responseMs?: number
}

export const STARTED: DynamicResponse = { content: { rl: { status: 'started', analysis_id: ID } } }
export const TOO_FAST = { status: 429, content: 'Rate limit exceeded' }

/** Returns a client of a service on a simulated clock, and the requests that the service received. */
export function dynamicService(options: DynamicServiceOptions) {
  const { respond, parallelJobs = 1, retries = 0, waitMs = () => 0, responseMs = 0 } = options
  const clock = fakeClock(Date.parse('2026-01-01T00:00:00Z'))
  const requests: DynamicRequest[] = []
  let count = 0
  const send = async (request: HttpRequest, sendOptions: SendOptions): Promise<HttpResponse> => {
    const { signal, beforeSending, urgent = false, graceMs } = sendOptions
    await beforeSending?.()
    const wait = waitMs(count)
    if (wait > 0) await clock.sleep(wait, signal)
    signal.throwIfAborted()
    const at = clock.now()
    const { method, path, headers, body } = request
    const received = { method, path, headers, body, urgent, graceMs, at }
    const response = respond(received, count++)
    if (!(response instanceof Error) || (response as { bodySent?: boolean }).bodySent) {
      requests.push(received)
    }
    if (responseMs > 0) await clock.sleep(responseMs, signal)
    if (response instanceof Error) throw response
    const { content = '', ...rest } = response
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    return { status: 200, headers: {}, bodySent: true, ...rest, text, sentAt: at }
  }
  const client = connectDynamicAnalysis(
    {
      transport: { host: 'spectra.example', send },
      credentials: { username: 'u', password: 'secret' },
      userAgent: 'test',
      retries,
      redact: text => text.replaceAll('secret', '***'),
      clock,
      random: () => 0
    },
    { parallelJobs }
  )
  return { client, clock, requests }
}

/** Returns the text of a body. It's a stream, which the simulated clock doesn't wait for. */
export async function textOf(body: Body): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of (await body.open()).bytes()) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString()
}
