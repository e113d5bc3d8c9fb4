import { jsonResponse } from '../http/messages.js'
import { requireJsonFormat } from './bulk-query.js'
import type { Endpoint } from './endpoint.js'

/** Returns the limits of the account (TCA-9999). */
export const usageLimitsEndpoint: Endpoint = {
  step: 'usage',
  right: 'TCA-9999',
  method: 'GET',
  path: /^\/api\/customer_usage\/v1\/limits$/,
  respond: (call, { usageLimits }) => {
    requireJsonFormat(call)
    return jsonResponse({ rl: { limits: usageLimits } })
  }
}

/** Returns the daily usage (TCA-9999), which is always empty. Clients use it to check credentials. */
export const dailyUsageEndpoint: Endpoint = {
  step: 'usage',
  right: 'TCA-9999',
  method: 'GET',
  path: /^\/api\/customer_usage\/v1\/usage\/daily$/,
  respond: call => {
    requireJsonFormat(call)
    return jsonResponse({ rl: { usage_report: [] } })
  }
}
