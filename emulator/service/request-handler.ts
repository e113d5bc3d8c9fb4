import type { EndpointContext } from '../endpoints/context.js'
import { dispatch, type Route, routeOf } from '../endpoints/router.js'
import { readBody } from '../http/body.js'
import { applyFault, delay, type Fault, faultName, transferTime } from '../http/fault.js'
import {
  type HttpRequest,
  type HttpResponse,
  noResponse,
  sentStatus,
  textResponse
} from '../http/messages.js'
import type { Mutable } from '../http/request-log.js'
import { isAuthorized } from './credentials.js'
import type { ServiceOptions } from './options.js'
import { createStepLimits } from './rate-limits.js'
import type { LogEntry, RequestLog } from './request-log.js'

// These two have no body, as in the service.
const unauthorized: HttpResponse = {
  status: 401,
  headers: { 'www-authenticate': 'Basic realm="Spectra Intelligence"' },
  body: ''
}
const forbidden: HttpResponse = { status: 403, headers: {}, body: '' }

/** Logs requests, checks whether the account is allowed to send them, and simulates faults. */
export class ServiceRequestHandler {
  readonly #options: ServiceOptions
  readonly #context: EndpointContext
  readonly #log: RequestLog
  readonly #isWithinLimit: ReturnType<typeof createStepLimits>

  constructor(options: ServiceOptions, context: EndpointContext, log: RequestLog) {
    this.#options = options
    this.#context = context
    this.#log = log
    this.#isWithinLimit = createStepLimits(options)
  }

  async handle(request: HttpRequest): Promise<HttpResponse> {
    const route = routeOf(request.path)
    const entry = this.#log.add(request, route, isAuthorized(request.headers, this.#options))
    const response = this.#reject(route, entry) ?? (await this.#process(request, route, entry))
    entry.status = sentStatus(response)
    this.#options.onFinished?.(entry)
    return response
  }

  #reject({ endpoint }: Route, { step, at, authorized }: LogEntry): HttpResponse | undefined {
    if (!this.#isWithinLimit(step, at)) return textResponse(429, 'Rate limit exceeded')
    if (!authorized) return unauthorized
    const hasRight = endpoint === undefined || this.#options.rights?.[endpoint.right] !== false
    return hasRight ? undefined : forbidden
  }

  async #process(
    request: HttpRequest,
    route: Route,
    entry: Mutable<LogEntry>
  ): Promise<HttpResponse> {
    const fault = this.#options.fault?.(entry)
    entry.fault = fault && faultName(fault)
    const body = this.#readBody(request, fault, entry)
    const respond = async () => {
      const { charged = 0, ...response } = await dispatch(
        { ...request, body: body.chunks },
        route,
        this.#context
      )
      entry.charged = charged
      return response
    }
    const response = await (fault ? applyFault(fault, body.chunks, respond) : respond())
    // A fault can replace the response, and error responses are not charged.
    if (response.status >= 400) entry.charged = 0
    return body.isAborted() ? noResponse : response
  }

  #readBody({ body }: HttpRequest, fault: Fault | undefined, entry: Mutable<LogEntry>) {
    const { pause = delay } = this.#options
    return readBody(body, async bytes => {
      entry.bodyBytes += bytes
      if (fault?.kind === 'slow') await pause(transferTime(fault, bytes))
    })
  }
}
