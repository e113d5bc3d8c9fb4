import { realClock } from '../http/clock.js'
import { pacedTransport } from '../http/paced.js'
import { RateLimiter } from '../http/rate-limiter.js'
import type { ServiceInputs } from '../inputs/inputs.js'
import { Caller } from '../spectra/caller.js'
import { DynamicAnalysisClient } from '../spectra/dynamic-analysis.js'
import { MAX_DYNAMIC_REQUESTS } from '../spectra/limits.js'
import type { Connection } from './connect.js'

const MINUTE = 60_000

/** How long to hold requests after one was too fast, in milliseconds. */
const HOLD = 20_000

/**
 * Creates the client for dynamic analyses, which has a rate limit of its own: when it's exceeded,
 * other requests continue.
 */
export function connectDynamicAnalysis(
  { transport, ...options }: Connection['separate'],
  { parallelJobs }: Pick<ServiceInputs, 'parallelJobs'>
): DynamicAnalysisClient {
  const { clock = realClock } = options
  const requests = MAX_DYNAMIC_REQUESTS / parallelJobs
  const limiter = new RateLimiter({ requests, perMs: MINUTE, clock })
  const paced = pacedTransport(transport, limiter)
  const caller = new Caller({ ...options, transport: paced, limiter, holdMs: HOLD })
  return new DynamicAnalysisClient(caller)
}
