import type { FailedAttempt } from '../http/retry.js'
import type { Permission } from './endpoints.js'
import { isAboutQuota, quotaMessage } from './quota.js'

/**
 * What a failure affects. `transient`: this attempt; the request can be retried. `sample`: this
 * request; others can continue. `account`: all requests of the run, because of the account or
 * because the service can't be reached. `cancelled`: the run was stopped by the user or by a
 * failure of the account.
 */
export type Scope = 'transient' | 'sample' | 'account' | 'cancelled'

/** Why a request failed. */
export interface Failure extends FailedAttempt {
  readonly scope: Scope
  /** What is wrong and, where it helps, what to do. Without a period at the end. */
  readonly message: string
  /** HTTP status; undefined if the service did not respond. */
  readonly status?: number
  /** Whether the service may have processed the request anyway. */
  readonly mayHaveArrived?: boolean
}

/** A response with a status other than 200. Its texts don't contain secrets. */
export interface ErrorResponse {
  readonly status: number
  readonly text: string
  readonly retryAfterMs: number | undefined
  /** The target of a redirect. */
  readonly location: string | undefined
}

/** Maximum length of a response's text in a message, in characters. */
const MAX_TEXT_LENGTH = 300

/** Descriptions for responses without a text. */
const DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: 'bad request',
  404: 'not found',
  406: 'not acceptable: the type or the size of the file may not be supported',
  408: 'request timeout',
  413: 'request too large',
  500: 'internal server error',
  502: 'bad gateway',
  503: 'service unavailable',
  504: 'gateway timeout'
}

/**
 * Returns what a response with a status other than 200 means.
 * @param permission the permission that the request requires
 */
export function classifyResponse(response: ErrorResponse, permission: Permission): Failure {
  const { status, retryAfterMs } = response
  const text = response.text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT_LENGTH)
  return {
    ...meaningOf({ ...response, text }, permission),
    status,
    ...(retryAfterMs !== undefined && { retryAfterMs })
  }
}

function meaningOf(
  { status, text, location }: ErrorResponse,
  { service, purpose, essential }: Permission
): Failure {
  const details = text && `: ${text}`
  const message = `${status}: ${text || (DESCRIPTIONS[status] ?? 'unexpected response instead of 200')}`
  switch (status) {
    case 401:
      return {
        scope: 'account',
        message: `401: the username or password is wrong, or the account is suspended${details}`
      }
    case 403:
      return {
        scope: essential ? 'account' : 'sample',
        message: `403: the account doesn't have permission ${purpose} (${service})${details}`
      }
    case 408:
      return { scope: 'transient', message }
    case 419:
    case 429:
      return isAboutQuota(text)
        ? { scope: 'account', message: `${status}: ${quotaMessage(text)}` }
        : { scope: 'transient', message: `${status}: too many requests${details}`, tooFast: true }
    case 502:
    case 504:
      // The response is from a gateway, so it's not known what the service did.
      return { scope: 'transient', message, mayHaveArrived: true }
  }
  // Accepted in an unexpected way.
  if (status < 300) return { scope: 'sample', message, mayHaveArrived: true }
  if (status >= 500) return { scope: 'transient', message }
  if (status >= 300 && status < 400) {
    const target = location ?? 'an unknown URL'
    return {
      scope: 'sample',
      message: `${status}: redirected to ${target}, but redirects are not followed; check api-url`
    }
  }
  return { scope: 'sample', message }
}
