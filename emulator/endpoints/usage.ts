import type { Endpoint } from './endpoint.js'
import { json, refusal } from '../http/messages.js'

/** One limit of the account, in the service's own names. */
export interface UsageLimit {
  readonly limit_type: string
  readonly limit_exceeded: boolean
  readonly products: readonly string[]
  readonly users: readonly string[]
  readonly limit: number
}

/** What the account has used and may use (TCA-9999). */
export function usageEndpoints(limits: readonly UsageLimit[]): Endpoint[] {
  return [
    usageEndpoint(/^\/api\/customer_usage\/v1\/limits$/, () => ({ limits })),
    // Asked to try the credentials. The form is that of published clients; nothing is added up.
    usageEndpoint(/^\/api\/customer_usage\/v1\/usage\/daily$/, () => ({ usage_report: [] }))
  ]
}

function usageEndpoint(path: RegExp, report: () => object): Endpoint {
  return {
    step: 'usage',
    right: 'TCA-9999',
    method: 'GET',
    path,
    answer: ({ query }) =>
      Promise.resolve(
        query === 'format=json'
          ? json({ rl: report() })
          : refusal(400, 'The query must be format=json: the answer would be XML.')
      )
  }
}
