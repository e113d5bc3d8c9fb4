import type { Context } from '../context.js'
import { realClock } from '../http/clock.js'
import { pacedTransport } from '../http/paced.js'
import { RateLimiter } from '../http/rate-limiter.js'
import { Transport } from '../http/transport.js'
import type { ServiceInputs } from '../inputs/inputs.js'
import { Caller, type CallerOptions, type Credentials } from '../spectra/caller.js'
import { SpectraClient } from '../spectra/client.js'
import { DynamicAnalysisClient } from '../spectra/dynamic-analysis.js'
import { MAX_DYNAMIC_REQUESTS } from '../spectra/limits.js'
import type { Redact } from '../text/redact.js'
import { PROGRAM } from '../version.js'

const MINUTE = 60_000

/** How long to hold requests for dynamic analyses after one was too fast, in milliseconds. */
const DYNAMIC_HOLD = 20_000

export interface Connection {
  readonly spectra: SpectraClient
  readonly dynamicAnalysis: DynamicAnalysisClient
  readonly close: () => void
}

/**
 * Creates the clients of the service, with one rate limiter for all requests, and another one for
 * those about dynamic analyses.
 */
export function connect(
  inputs: ServiceInputs & { readonly redact: Redact },
  credentials: Credentials,
  { clock }: Pick<Context, 'clock'>
): Connection {
  const { apiUrl, requestsPerSecond, concurrency, retries, stallTimeoutSeconds, redact } = inputs
  const limiter = new RateLimiter({ requests: requestsPerSecond, clock })
  const target = { baseUrl: apiUrl, limiter, stallMs: stallTimeoutSeconds * 1000 }
  // The number that is opened during the first request. Waiting for one of them is faster than
  // opening another, which would occupy a slot of the rate limit in the meantime.
  const transport = new Transport({ ...target, maxConnections: concurrency + 1 })
  const reachability = { reached: false }
  const options = {
    ...{ credentials, userAgent: PROGRAM },
    ...{ retries, redact, clock, reachability }
  }
  // Shares no idle connections with other requests.
  const dynamicTransport = new Transport({ ...target, maxConnections: 1 })
  return {
    spectra: new SpectraClient(new Caller({ ...options, transport, limiter })),
    dynamicAnalysis: connectDynamicAnalysis({ ...options, transport: dynamicTransport }, inputs),
    close: () => {
      transport.close()
    }
  }
}

/**
 * Creates the client for dynamic analyses, which has a rate limit of its own: when it's exceeded,
 * other requests continue.
 */
export function connectDynamicAnalysis(
  { transport, ...options }: Omit<CallerOptions, 'limiter' | 'holdMs'>,
  { parallelJobs }: Pick<ServiceInputs, 'parallelJobs'>
): DynamicAnalysisClient {
  const { clock = realClock } = options
  const requests = MAX_DYNAMIC_REQUESTS / parallelJobs
  const limiter = new RateLimiter({ requests, perMs: MINUTE, clock })
  const paced = pacedTransport(transport, limiter)
  const caller = new Caller({ ...options, transport: paced, limiter, holdMs: DYNAMIC_HOLD })
  return new DynamicAnalysisClient(caller)
}
