import type { Context } from '../context.js'
import { RateLimiter } from '../http/rate-limiter.js'
import { Transport } from '../http/transport.js'
import type { ServiceInputs } from '../inputs/inputs.js'
import { Caller, type CallerOptions, type Credentials } from '../spectra/caller.js'
import { SpectraClient } from '../spectra/client.js'
import type { Redact } from '../text/redact.js'
import { PROGRAM } from '../version.js'

export interface Connection {
  readonly spectra: SpectraClient
  /** Options of another client, which shares no idle connections with the first one. */
  readonly separate: Omit<CallerOptions, 'limiter' | 'holdMs'>
  readonly close: () => void
}

/** Creates the client of the service, with one rate limiter for all of its requests. */
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
  return {
    spectra: new SpectraClient(new Caller({ ...options, transport, limiter }), clock),
    separate: { ...options, transport: new Transport({ ...target, maxConnections: 1 }) },
    close: () => {
      transport.close()
    }
  }
}
