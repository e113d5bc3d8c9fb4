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

export function hasOwnLimit(step: Step): boolean {
  return stepLimits[step] !== undefined
}

/**
 * Creates the rate limits of an account.
 *
 * @param requestsPerSecond the limit that most steps share
 * @returns whether a request for this step, at this time in milliseconds, is within its limit
 */
export function createStepLimits(requestsPerSecond: number): (step: Step, time: number) => boolean {
  const shared = createRateLimit(requestsPerSecond)
  const separate = new Map(
    Object.entries(stepLimits).map(([step, { requests, window }]) => [
      step,
      createRateLimit(requests, window)
    ])
  )
  return (step, time) => (separate.get(step) ?? shared)(time)
}
