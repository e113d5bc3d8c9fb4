import type { Context } from '../context.js'
import { RateLimiter } from '../http/rate-limiter.js'
import { Transport } from '../http/transport.js'
import type { ServiceInputs } from '../inputs/inputs.js'
import { Caller, type Credentials } from '../spectra/caller.js'
import { SpectraClient } from '../spectra/client.js'
import type { Redact } from '../text/redact.js'
import { PROGRAM } from '../version.js'

/** Creates the client of the service, with one rate limiter for all requests. */
export function connect(
  inputs: ServiceInputs & { readonly redact: Redact },
  credentials: Credentials,
  { clock }: Pick<Context, 'clock'>
): { spectra: SpectraClient; close: () => void } {
  const { apiUrl, requestsPerSecond, concurrency, retries, stallTimeoutSeconds, redact } = inputs
  const limiter = new RateLimiter({ requests: requestsPerSecond, clock })
  const transport = new Transport({
    baseUrl: apiUrl,
    limiter,
    stallMs: stallTimeoutSeconds * 1000,
    // The number that is opened during the first request. Waiting for one of them is faster than
    // opening another, which would occupy a slot of the rate limit in the meantime.
    maxConnections: concurrency + 1
  })
  const caller = new Caller({
    transport,
    limiter,
    credentials,
    userAgent: PROGRAM,
    retries,
    redact,
    clock
  })
  return {
    spectra: new SpectraClient(caller),
    close: () => {
      transport.close()
    }
  }
}
