import { textBody } from '../http/body.js'
import { realClock, type Clock } from '../http/clock.js'
import { ConnectionError } from '../http/errors.js'
import { dateOf, type HttpRequest, type HttpResponse, type SendOptions } from '../http/messages.js'
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
  readonly method?: 'GET' | 'POST' | 'PATCH'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A transient error, and what it says about the next attempt. */
interface TransientError extends FailedAttempt {
  readonly message: string
  /** Whether GitHub may have processed the request. */
  readonly mayHaveArrived: boolean
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
   * redirects, unless it is a transient error. A POST that GitHub may have processed is not retried.
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
    const { signal, method } = request
    const schedule = new RetrySchedule({ retries, random })
    for (;;) {
      const outcome = await this.attempt(url, request)
      if (!('message' in outcome)) return outcome
      const { message, cause } = outcome
      // A retry could create something twice.
      const mayHaveArrived = method === 'POST' && outcome.mayHaveArrived
      const pause = mayHaveArrived ? undefined : schedule.pauseAfter(outcome)
      if (pause === undefined) {
        const hint = mayHaveArrived ? ' (GitHub may have processed the request)' : ''
        throw new GithubError(`GitHub: ${redact(message)}${hint}`, { cause, mayHaveArrived })
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
      const transient = this.transientErrorIn(response)
      if (transient) return transient
      return response.status < 400
        ? response
        : { ...response, text: redact(response.text.slice(0, MAX_ERROR_LENGTH)) }
    } catch (cause) {
      signal.throwIfAborted()
      if (!(cause instanceof ConnectionError)) throw cause
      return { message: cause.message, mayHaveArrived: cause.bodySent, cause }
    }
  }

  /** Returns the transient error in a response; undefined for any other response. */
  private transientErrorIn(response: HttpResponse): TransientError | undefined {
    const { status, bodySent } = response
    if (status >= 500) return { message: String(status), mayHaveArrived: bodySent }
    const now = this.clock.date().getTime()
    // GitHub's times are by its own clock.
    const retryAfterMs = rateLimitIn(response, dateOf(response) ?? now)
    if (retryAfterMs === undefined) return undefined
    const until = new Date(now + retryAfterMs)
    // The time comes from GitHub, and may be later than a date can be.
    const untilText = Number.isNaN(until.getTime()) ? '' : ` until ${until.toISOString()}`
    const whose = this.options.token ? 'of the GitHub token' : 'for requests without a GitHub token'
    const message = `${status}: the rate limit ${whose} is used up${untilText}`
    return { tooFast: true, retryAfterMs, message, mayHaveArrived: false }
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

/**
 * Returns how long to wait for a rate limit, in milliseconds; undefined if there is none.
 * @param now in milliseconds since 1970
 */
function rateLimitIn({ status, headers, text }: HttpResponse, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const after = parseRetryAfter(headers['retry-after'], now)
  if (after !== undefined) return after
  const isPrimary = headers['x-ratelimit-remaining'] === '0'
  // A secondary rate limit can come without headers.
  if (status === 403 && !isPrimary && !/secondary rate limit/i.test(text)) return undefined
  const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000
  return isPrimary && !Number.isNaN(reset) ? Math.max(0, reset - now) : 60_000
}
