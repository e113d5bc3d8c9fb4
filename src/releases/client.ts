import { textBody } from '../http/body.js'
import { realClock, type Clock } from '../http/clock.js'
import { ConnectionError } from '../http/errors.js'
import type { HttpRequest, HttpResponse, SendOptions } from '../http/messages.js'
import { RateLimiter } from '../http/rate-limiter.js'
import { parseRetryAfter, RetrySchedule, type FailedAttempt } from '../http/retry.js'
import { Transport } from '../http/transport.js'
import { GithubError } from './error.js'

export interface GithubClientOptions {
  readonly apiUrl: URL
  /** May be empty to read from a public repository. */
  readonly token: string
  readonly userAgent: string
  /** Maximum number of retries per request after a transient error. */
  readonly retries: number
  /** Maximum time without progress before an attempt fails, in milliseconds. */
  readonly stallMs: number
  /** Removes secrets from GitHub's responses. */
  readonly redact: (text: string) => string
  readonly clock?: Clock
  /** Returns a number from 0 to 1. */
  readonly random?: () => number
}

export interface GithubRequest extends Pick<SendOptions, 'signal' | 'receive'> {
  /** `GET` by default. */
  readonly method?: 'GET' | 'PATCH'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A transient error, and what it says about the next attempt. */
interface TransientError extends FailedAttempt {
  readonly message: string
  readonly cause?: unknown
}

/** Maximum length of the text of an error response, in characters. */
const MAX_ERROR_LENGTH = 1 << 16

/** Sends requests to GitHub, and retries transient errors. */
export class GithubClient {
  private readonly clock: Clock
  private readonly limiter: RateLimiter
  /** One per origin, since redirects can lead to other hosts. */
  private readonly transports = new Map<string, Transport>()

  constructor(private readonly options: GithubClientOptions) {
    this.clock = options.clock ?? realClock
    this.limiter = new RateLimiter({ requests: 10, clock: this.clock })
  }

  /** Returns the URL of a path of the API. */
  urlOf(path: string): URL {
    const { apiUrl } = this.options
    const url = new URL(apiUrl)
    // Assigned instead of resolved, because a path that starts with // would change the host.
    url.pathname = apiUrl.pathname.replace(/\/+$/, '') + (path.split('?')[0] ?? '')
    url.search = path.split('?')[1] ?? ''
    return url
  }

  /**
   * Sends a request to the API, with the token. Returns a response of any status, including
   * redirects, unless it is a transient error.
   * @throws {GithubError} when no attempt succeeds
   * @throws the reason of `signal` when that is aborted
   */
  requestApi(path: string, request: GithubRequest): Promise<HttpResponse> {
    const { token } = this.options
    return this.requestUrl(this.urlOf(path), {
      ...request,
      headers: {
        Accept: 'application/vnd.github+json',
        'X-GitHub-Api-Version': '2022-11-28',
        ...(token && { Authorization: `Bearer ${token}` }),
        ...request.headers
      }
    })
  }

  /** Like `requestApi`, but sends the request to any URL, without the token. */
  async requestUrl(url: URL, request: GithubRequest): Promise<HttpResponse> {
    const { retries, redact, random = Math.random } = this.options
    const { signal } = request
    const schedule = new RetrySchedule({ retries, random })
    for (;;) {
      const outcome = await this.attempt(url, request)
      if (!('message' in outcome)) return outcome
      const pause = schedule.pauseAfter(outcome)
      if (pause === undefined) {
        throw new GithubError(`GitHub: ${redact(outcome.message)}`, { cause: outcome.cause })
      }
      await this.clock.sleep(pause, signal).catch(() => {
        signal.throwIfAborted()
      })
    }
  }

  /** Closes idle connections. */
  close(): void {
    for (const transport of this.transports.values()) transport.close()
  }

  private async attempt(
    url: URL,
    { signal, receive, method = 'GET', headers, body = '' }: GithubRequest
  ): Promise<HttpResponse | TransientError> {
    const { userAgent, redact } = this.options
    const message: HttpRequest = {
      method,
      path: url.pathname + url.search,
      headers: { 'User-Agent': userAgent, ...headers },
      body: textBody(body)
    }
    try {
      const transport = this.transportTo(url)
      const response = await transport.send(message, { signal, ...(receive && { receive }) })
      const transient = transientErrorIn(response)
      if (transient) return transient
      return response.status < 400
        ? response
        : { ...response, text: redact(response.text.slice(0, MAX_ERROR_LENGTH)) }
    } catch (cause) {
      signal.throwIfAborted()
      if (!(cause instanceof ConnectionError)) throw cause
      return { message: cause.message, cause }
    }
  }

  private transportTo({ origin }: URL): Transport {
    const { stallMs } = this.options
    const baseUrl = new URL(origin)
    const transport =
      this.transports.get(origin) ??
      new Transport({ baseUrl, limiter: this.limiter, stallMs, maxConnections: 4 })
    this.transports.set(origin, transport)
    return transport
  }
}

/** Returns the transient error in a response; undefined for any other response. */
function transientErrorIn({ status, headers }: HttpResponse): TransientError | undefined {
  if (status >= 500) return { message: String(status) }
  const limited = status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0')
  const after = parseRetryAfter(headers['retry-after'], Date.now())
  if (!limited && !(status === 403 && after !== undefined)) return undefined
  const reset = Number(headers['x-ratelimit-reset']) * 1000
  const retryAfterMs = after ?? (Number.isNaN(reset) ? 60_000 : Math.max(0, reset - Date.now()))
  const until = new Date(Date.now() + retryAfterMs).toISOString()
  return {
    tooFast: true,
    retryAfterMs,
    message: `${status}: the rate limit of github-token is used up until ${until}`
  }
}
