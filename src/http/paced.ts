import type { RateLimiter } from './rate-limiter.js'
import type { Transport } from './transport.js'

/**
 * Returns a transport whose requests also keep the rate limit of one service. Urgent requests don't,
 * because they are for another service.
 */
export function pacedTransport(
  transport: Pick<Transport, 'host' | 'send'>,
  limiter: RateLimiter
): Pick<Transport, 'host' | 'send'> {
  return {
    host: transport.host,
    async send(request, options) {
      if (!options.urgent) {
        const slot = await limiter.acquire(options.signal)
        slot.sent()
      }
      return transport.send(request, options)
    }
  }
}
