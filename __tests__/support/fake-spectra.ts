import type { Clock } from '../../src/http/clock.js'
import { RateLimiter } from '../../src/http/rate-limiter.js'
import type { HttpRequest, HttpResponse } from '../../src/http/messages.js'
import { Caller } from '../../src/spectra/caller.js'
import { SpectraClient } from '../../src/spectra/client.js'

/** A request that the service received. */
export interface ServiceRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The hashes of a bulk request. */
  readonly hashes: readonly string[]
}

export interface ServiceResponse {
  /** 200 by default. */
  readonly status?: number
  /** An object is sent as `rl`. */
  readonly content?: object | string
  /** By the service's clock, in milliseconds; undefined if the response has no date. */
  readonly date?: number | undefined
}

/** Returns a client, without retries, of a service that responds as given. */
export function fakeSpectra(respond: (request: ServiceRequest) => ServiceResponse, clock?: Clock) {
  const requests: ServiceRequest[] = []
  const send = async (sent: HttpRequest): Promise<HttpResponse> => {
    const request = await received(sent)
    requests.push(request)
    const { status = 200, content = '', date } = respond(request)
    return {
      status,
      headers: date === undefined ? {} : { date: new Date(date).toUTCString() },
      text: typeof content === 'string' ? content : JSON.stringify({ rl: content }),
      bodySent: true,
      sentAt: 0
    }
  }
  const caller = new Caller({
    transport: { host: 'spectra.example', send },
    limiter: new RateLimiter({ requests: 10 }),
    credentials: { username: 'u', password: 'secret' },
    userAgent: '',
    retries: 0,
    redact: text => text.replaceAll('secret', '***')
  })
  return { spectra: new SpectraClient(caller, clock), requests }
}

async function received({ method, path, headers, body }: HttpRequest): Promise<ServiceRequest> {
  const parts: Buffer[] = []
  for await (const part of (await body.open()).bytes()) parts.push(part)
  const text = Buffer.concat(parts).toString()
  const { rl } = (text ? JSON.parse(text) : {}) as { rl?: { query: { hashes: string[] } } }
  return { method, path, headers, body: text, hashes: rl?.query.hashes ?? [] }
}
