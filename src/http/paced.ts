import { ConnectionError } from './errors.js'
import type { RateLimiter } from './rate-limiter.js'
import type { Transport } from './transport.js'

/**
 * Returns a transport that also applies the rate limit of one service. A request waits for that limit
 * first, before `beforeSending` is called. Urgent requests don't wait, because they use another
 * service.
 */
export function pacedTransport(
  transport: Pick<Transport, 'host' | 'send'>,
  limiter: Pick<RateLimiter, 'acquire'>
): Pick<Transport, 'host' | 'send'> {
  return {
    host: transport.host,
    async send(request, options) {
      if (options.urgent) return transport.send(request, options)
      const slot = await limiter.acquire(options.signal)
      try {
        // Requests can be minutes apart. If the server closed an idle connection just when a request
        // is sent, it would not be known whether that request arrived.
        const headers = { ...request.headers, Connection: 'close' }
        const response = await transport.send({ ...request, headers }, options)
        // The request also waited for the common limit, so its exact time isn't known.
        slot.sent()
        return response
      } catch (error) {
        if (error instanceof ConnectionError && error.bodySent) slot.sent()
        throw error
      } finally {
        slot.release()
      }
    }
  }
}
