import { type HttpHeaders, type HttpResponse, jsonResponse } from '../http/messages.js'

/**
 * A response for a rate limit. A primary rate limit has the time of its reset, a secondary rate
 * limit has a time to wait.
 */
export interface RateLimitResponse {
  readonly status: 403 | 429
  /** In seconds since 1970. */
  readonly reset?: number
  /** In seconds. */
  readonly retryAfter?: number
}

export function rateLimited({ status, reset, retryAfter }: RateLimitResponse): HttpResponse {
  const primary = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
  const isSecondary = reset === undefined
  const message = isSecondary
    ? 'You have exceeded a secondary rate limit'
    : 'API rate limit exceeded'
  return errorResponse(status, message, {
    headers: {
      ...(isSecondary ? {} : primary),
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) })
    }
  })
}

/** GitHub adds this header to every response, so its presence doesn't indicate a rate limit. */
export function withRemainingRequests(response: HttpResponse): HttpResponse {
  return { ...response, headers: { 'x-ratelimit-remaining': '4999', ...response.headers } }
}

/** Returns an error with a body like GitHub's. */
export function errorResponse(
  status: number,
  message: string,
  { errors, headers = {} }: { errors?: readonly object[]; headers?: HttpHeaders } = {}
): HttpResponse {
  const body = { message, errors, documentation_url: 'https://docs.github.com/rest' }
  return jsonResponse({ ...body, status: String(status) }, { status, headers })
}

export const notFound = errorResponse(404, 'Not Found')

/** The token has access to the repository, but lacks a permission. */
export const forbidden = errorResponse(403, 'Resource not accessible by integration')
