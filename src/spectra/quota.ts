import { textBody } from '../http/body.js'
import type { Transport } from '../http/transport.js'
import type { Permission } from './endpoints.js'

/** The limits of the account (TCA-9999). */
const LIMITS_PATH = '/api/customer_usage/v1/limits?format=json'

/**
 * Returns a message that the quota is used up, and when it is reset.
 * @param details the text of the response, if any
 */
export function quotaMessage(details = ''): string {
  const quoted = details && ` (${details})`
  return `the account's quota is used up${quoted}: daily quotas reset at 00:00 UTC, monthly quotas on the 1st`
}

/** Returns whether the text of a 429 is about a quota. Otherwise, it is about the rate limit. */
export function isAboutQuota(text: string): boolean {
  return !/rate limit/i.test(text) && /quota|daily|monthly|usage limit/i.test(text)
}

/**
 * Returns whether a quota for a permission is used up (TCA-9999). Never throws: returns false if
 * that can't be determined, so that requests are retried.
 */
export async function isQuotaUsedUp(
  transport: Pick<Transport, 'send'>,
  permission: Permission,
  { headers, signal }: { readonly headers: Record<string, string>; readonly signal: AbortSignal }
): Promise<boolean> {
  try {
    const request = { method: 'GET', path: LIMITS_PATH, headers, body: textBody('') } as const
    const { status, text } = await transport.send(request, { signal, urgent: true })
    return status === 200 && isLimitExceeded(JSON.parse(text), permission)
  } catch {
    return false
  }
}

/** The format is not fully documented, so fields of unexpected types are ignored. */
function isLimitExceeded(response: unknown, { service }: Permission): boolean {
  // Limits cover related products: TCA-02… are those for uploads.
  const prefix = service.slice(0, 'TCA-02'.length)
  const { rl } = response as { rl?: { limits?: unknown } }
  return (
    Array.isArray(rl?.limits) &&
    rl.limits.some((limit: { limit_exceeded?: unknown; products?: unknown } | null) => {
      const products: unknown[] = Array.isArray(limit?.products) ? limit.products : []
      return (
        limit?.limit_exceeded === true && products.some(name => String(name).startsWith(prefix))
      )
    })
  )
}
