import type { FailedAttempt } from '../http/retry.js'

/**
 * How far a failure reaches. *transient*: the same request may work in a while. *sample*: this one
 * failed, the others are not touched. *account*: no request of this run can work any more, for
 * the account's sake or because the service can't be reached.
 * *cancelled*: the run was stopped, from outside or by a failure of the account.
 */
export type Scope = 'transient' | 'sample' | 'account' | 'cancelled'

/** Why a request did not succeed. */
export interface Failure extends FailedAttempt {
  readonly scope: Scope
  /** What happened and, where it helps, what to do about it. */
  readonly message: string
  /** The HTTP status; undefined when no answer of the service came. */
  readonly status?: number
  /** The service may have carried the request out all the same. */
  readonly mayHaveArrived?: boolean
}

/** The right to one of the service's parts; rights are granted one by one. */
export interface Permission {
  /** Its TCA number. */
  readonly service: string
  /** What it is for, such as "to upload". */
  readonly purpose: string
  /** Without it, no request of the run makes sense. */
  readonly essential: boolean
}

/** An answer other than 200. */
export interface ErrorResponse {
  readonly status: number
  readonly text: string
  readonly retryAfterMs: number | undefined
  readonly location: string | undefined
}

/** What a refusal means. */
export function classifyResponse(
  { status, text, retryAfterMs, location }: ErrorResponse,
  right: Permission
): Failure {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 300)
  const said = words ? `: ${words}` : ''
  const failure = (scope: Scope, message: string): Failure => ({
    scope,
    message,
    status,
    ...(retryAfterMs !== undefined && { retryAfterMs })
  })
  switch (status) {
    case 401:
      return failure(
        'account',
        `401: the user name or the password is wrong, or the account is suspended${said}`
      )
    case 403:
      return failure(
        right.essential ? 'account' : 'sample',
        `403: the account has no right ${right.purpose} (${right.service})${said}`
      )
    case 419:
    case 429:
      return isQuota(words)
        ? failure('account', `${status}: ${quotaMessage(words)}`)
        : { ...failure('transient', `${status}: too many requests${said}`), tooFast: true }
    case 408:
    case 500:
    case 503:
      return failure('transient', `${status}${said}`)
    case 502:
    case 504:
      // A gateway speaks here, and nobody knows what the service behind it did.
      return { ...failure('transient', `${status}${said}`), mayHaveArrived: true }
    default:
      if (status >= 500) return failure('transient', `${status}${said}`)
      if (status >= 300 && status < 400) {
        return failure(
          'sample',
          `${status}: redirected to ${location ?? 'nowhere'}, which is not followed; set api-url to the service itself`
        )
      }
      return failure(
        'sample',
        `${status}${said || (status < 300 ? ': only 200 means success' : '')}`
      )
  }
}

/** A 429 of the rate says so; a quota that is used up says that. */
function isQuota(text: string): boolean {
  return !/rate limit/i.test(text) && /quota|daily|monthly|usage limit/i.test(text)
}

/** Why nothing more can be sent, and until when. */
export function quotaMessage(said = ''): string {
  const words = said ? ` (${said})` : ''
  return `the quota of the account is used up${words}: a daily quota is reset at 00:00 UTC, a monthly one on the 1st; go on then with resume-from`
}
