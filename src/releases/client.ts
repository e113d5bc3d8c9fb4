import { parseRetryAfter, pauseBefore, type FailedAttempt } from '../http/retry.js'

import { realClock, type Clock } from '../http/clock.js'
import { RateLimiter } from '../http/rate-limiter.js'
import { textBody } from '../http/body.js'
import { ConnectionError } from '../http/errors.js'
import type { HttpResponse, SendOptions } from '../http/messages.js'
import { Transport } from '../http/transport.js'
import { GithubError } from './error.js'

export interface GithubClientOptions {
  readonly apiUrl: URL
  /** May be empty to read from a public repository. */
  readonly token: string
  readonly userAgent: string
  readonly retries: number
  readonly stallMs: number
  readonly signal: AbortSignal
  /** Removes secrets from GitHub's responses. */
  readonly redact: (text: string) => string
  readonly clock?: Clock
  readonly random?: () => number
}

export interface GithubCall {
  readonly method?: 'GET' | 'PATCH'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly receive?: SendOptions['receive']
}

/** Sends requests to GitHub, and retries transient errors. */
export interface GithubClient {
  /** Returns the URL of a path of the API. */
  urlOf(path: string): URL
  /** Sends a request to the API, with the token. */
  callApi(path: string, call?: GithubCall): Promise<HttpResponse>
  /** Sends a request to any URL, without the token. */
  callOther(url: URL, call?: GithubCall): Promise<HttpResponse>
  close(): void
}

/** Maximum length of an error response that is read, in characters. */
const LONGEST_REFUSAL = 1 << 16

export function createGithubClient(options: GithubClientOptions): GithubClient {
  const { apiUrl, token, retries, stallMs, signal, redact } = options
  const { clock = realClock, random = Math.random } = options
  const gate = new RateLimiter({ requests: 10, clock })
  const wires = new Map<string, Transport>()

  function wireTo({ origin }: URL): Transport {
    const known = wires.get(origin)
    if (known) return known
    const wire = new Transport({
      baseUrl: new URL(origin),
      limiter: gate,
      stallMs,
      maxConnections: 4
    })
    wires.set(origin, wire)
    return wire
  }

  async function send(
    url: URL,
    { method = 'GET', headers, body, receive }: GithubCall
  ): Promise<HttpResponse> {
    const request = {
      method,
      path: url.pathname + url.search,
      headers: { 'User-Agent': options.userAgent, ...headers },
      body: textBody(body ?? '')
    }
    let tooFast = 0
    for (let attempts = 1; ; attempts++) {
      const outcome = await wireTo(url)
        .send(request, { signal, ...(receive && { receive }) })
        .catch((error: unknown) => {
          signal.throwIfAborted()
          if (!(error instanceof ConnectionError)) throw error
          return error
        })
      const failure = failureIn(outcome)
      if (!failure && !(outcome instanceof ConnectionError)) {
        return outcome.status < 400
          ? outcome
          : { ...outcome, text: redact(outcome.text.slice(0, LONGEST_REFUSAL)) }
      }
      if (failure?.tooFast) tooFast += 1
      const failed = failure?.tooFast ? tooFast : attempts - tooFast
      const pause = failure && pauseBefore(failure, failed, { retries, random: random() })
      if (pause === undefined) throw new GithubError(`GitHub: ${redact(failure?.message ?? '')}`)
      await clock.sleep(pause, signal).catch(() => {
        signal.throwIfAborted()
      })
    }
  }

  function urlOf(path: string): URL {
    const url = new URL(apiUrl)
    // Assigned instead of resolved, because a path that starts with // would change the host.
    url.pathname = apiUrl.pathname.replace(/\/+$/, '') + (path.split('?')[0] ?? '')
    url.search = path.split('?')[1] ?? ''
    return url
  }

  return {
    urlOf,
    callApi: (path, call = {}) =>
      send(urlOf(path), {
        ...call,
        headers: {
          Accept: 'application/vnd.github+json',
          'X-GitHub-Api-Version': '2022-11-28',
          ...(token && { Authorization: `Bearer ${token}` }),
          ...call.headers
        }
      }),
    callOther: (url, call = {}) => send(url, call),
    close() {
      for (const wire of wires.values()) wire.close()
    }
  }
}

/** The transient error in an outcome; undefined for any other response. */
function failureIn(
  outcome: HttpResponse | ConnectionError
): (FailedAttempt & { readonly message: string }) | undefined {
  if (outcome instanceof ConnectionError) return { message: outcome.message }
  const { status, headers } = outcome
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
