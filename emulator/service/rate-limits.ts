import type { Step } from '../endpoints/endpoint.js'
import { createRateLimit, MINUTE, SECOND } from '../http/rate-limit.js'

interface StepLimit {
  readonly requests: number
  /** In milliseconds. */
  readonly window: number
}

/** Steps that are limited separately. All other steps share the limit of the account. */
const stepLimits: Readonly<Partial<Record<Step, StepLimit>>> = {
  status: { requests: 100, window: MINUTE },
  reputation: { requests: 500, window: SECOND },
  // Not documented for these two. This is the documented limit of TCA-0105, a similar service.
  scans: { requests: 100, window: SECOND },
  analysis: { requests: 100, window: SECOND },
  // Not documented. A client that sends more requests is polling.
  usage: { requests: 10, window: SECOND }
}

/** These steps have one limit together. */
const dynamicSteps: readonly Step[] = ['dynamic-start', 'dynamic-report']

export function hasOwnLimit(step: Step): boolean {
  return stepLimits[step] !== undefined || dynamicSteps.includes(step)
}

export interface AccountLimits {
  /** The limit that most steps share. Defaults to 10. */
  readonly requestsPerSecond?: number
  /** The limit of dynamic analyses. Defaults to 3. */
  readonly dynamicRequestsPerMinute?: number
}

/**
 * Creates the rate limits of an account.
 *
 * @returns whether a request for this step, at this time in milliseconds, is within its limit
 */
export function createStepLimits({
  requestsPerSecond = 10,
  dynamicRequestsPerMinute = 3
}: AccountLimits): (step: Step, time: number) => boolean {
  const shared = createRateLimit(requestsPerSecond)
  const dynamic = createRateLimit(dynamicRequestsPerMinute, MINUTE)
  const separate = new Map(
    Object.entries(stepLimits).map(([step, { requests, window }]) => [
      step,
      createRateLimit(requests, window)
    ])
  )
  return (step, time) => {
    const limit = dynamicSteps.includes(step) ? dynamic : (separate.get(step) ?? shared)
    return limit(time)
  }
}
