import { type Headers, json, type ServiceAnswer } from '../http/messages.js'

/** A refusal by rate limit: the primary one tells when it resets, a secondary one how long to wait. */
export interface RateLimit {
  readonly status: 403 | 429
  /** Seconds since 1970. */
  readonly reset?: number
  /** In seconds. */
  readonly retryAfter?: number
}

export function rateLimited({ status, reset, retryAfter }: RateLimit): ServiceAnswer {
  const primary = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
  return problem(status, 'API rate limit exceeded', undefined, {
    ...(reset === undefined ? {} : primary),
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) })
  })
}

/** Every 403 of GitHub tells what is left: that the header is there is no sign of a rate limit. */
export function withRateLeft(answer: ServiceAnswer): ServiceAnswer {
  return { ...answer, headers: { 'x-ratelimit-remaining': '4999', ...answer.headers } }
}

/** A refusal as GitHub words it. */
export function problem(
  status: number,
  message: string,
  errors?: readonly object[],
  headers: Headers = {}
): ServiceAnswer {
  const body = { message, errors, documentation_url: 'https://docs.github.com/rest' }
  return json({ ...body, status: String(status) }, headers, status)
}

export const notFound = problem(404, 'Not Found')

/**
 * One page of a list: 30 items unless `per_page` tells, 100 at most, with the addresses of other
 * pages in `Link`.
 *
 * @param address the list's, without a query
 */
export function page(
  items: readonly object[],
  query: URLSearchParams,
  address: string
): ServiceAnswer {
  const size = Math.min(countIn(query, 'per_page') ?? 30, 100)
  const current = countIn(query, 'page') ?? 1
  const last = Math.ceil(items.length / size)
  const link = (to: number, rel: string) => {
    const parameters = new URLSearchParams(query)
    parameters.set('page', String(to))
    return `<${address}?${parameters.toString()}>; rel="${rel}"`
  }
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
    ...(current > 1 ? [link(1, 'first')] : [])
  ]
  const found = items.slice((current - 1) * size, current * size)
  return json(found, links.length > 0 ? { link: links.join(', ') } : {})
}

/** What is no count is passed over. */
function countIn(query: URLSearchParams, name: string): number | undefined {
  const count = Number(query.get(name) ?? '')
  return Number.isSafeInteger(count) && count > 0 ? count : undefined
}
