import { text } from 'node:stream/consumers'
import { readBody } from '../http/body.js'
import { applyFault, delay, faultName, transferTime } from '../http/fault.js'
import { type HttpRequest, type HttpResponse, noResponse, sentStatus } from '../http/messages.js'
import { ArrivalRecorder, type Mutable } from '../http/request-log.js'
import type { GithubRepository } from './endpoints/endpoint.js'
import type { GithubOptions } from './options.js'
import type { GithubLogEntry } from './request-log.js'
import { Rejection } from './rejection.js'
import {
  errorResponse,
  forbidden,
  notFound,
  rateLimited,
  withRemainingRequests
} from './responses.js'
import { type GithubRoute, routeOf } from './router.js'
import { hasWrongToken, rightsOf, tokenOf } from './tokens.js'

/** Logs requests to the API, checks rate limits and tokens, and simulates faults. */
export class GithubApi {
  readonly log: Mutable<GithubLogEntry>[] = []
  readonly #options: GithubOptions
  readonly #repository: GithubRepository
  readonly #recorder: ArrivalRecorder

  constructor(options: GithubOptions, repository: GithubRepository) {
    const { now = () => performance.now() } = options
    this.#options = options
    this.#repository = repository
    this.#recorder = new ArrivalRecorder(now)
  }

  async handle(request: HttpRequest): Promise<HttpResponse> {
    const route = routeOf(request, this.#repository.name)
    const entry = this.#addLogEntry(request, route)
    const response = withRemainingRequests(
      this.#reject(request, entry) ?? (await this.#process(request, route, entry))
    )
    entry.status = sentStatus(response)
    return response
  }

  #addLogEntry(request: HttpRequest, { endpoint }: GithubRoute): Mutable<GithubLogEntry> {
    const entry = {
      ...this.#recorder.record(request),
      step: endpoint?.step ?? ('other' as const),
      body: undefined,
      status: undefined,
      fault: undefined
    }
    this.log.push(entry)
    return entry
  }

  #reject({ headers }: HttpRequest, entry: GithubLogEntry): HttpResponse | undefined {
    if (!headers['user-agent']) {
      return errorResponse(403, 'Request forbidden by administrative rules: User-Agent is missing.')
    }
    const limit = this.#options.rateLimit?.(entry)
    if (limit) return rateLimited(limit)
    const isWrong = hasWrongToken(headers, this.#options.tokens ?? {})
    return isWrong ? errorResponse(401, 'Bad credentials') : undefined
  }

  async #process(
    request: HttpRequest,
    route: GithubRoute,
    entry: Mutable<GithubLogEntry>
  ): Promise<HttpResponse> {
    const { pause = delay } = this.#options
    const fault = this.#options.fault?.(entry)
    entry.fault = fault && faultName(fault)
    const body = readBody(request.body, async bytes => {
      if (fault?.kind === 'slow') await pause(transferTime(fault, bytes))
    })
    const readText = async () => (entry.body = await text(body.chunks))
    const respond = () => this.#respond(request, route, readText)
    const response = await (fault ? applyFault(fault, body.chunks, respond) : respond())
    return body.isAborted() ? noResponse : response
  }

  async #respond(
    { headers }: HttpRequest,
    { endpoint, ...target }: GithubRoute,
    readText: () => Promise<string>
  ): Promise<HttpResponse> {
    const token = tokenOf(headers)
    const { author, ...rights } = rightsOf(token, this.#options.tokens ?? {})
    const isPrivate = this.#options.private === true
    const isVisible = !isPrivate || Object.values(rights).some(access => access !== 'none')
    if (!endpoint || !isVisible) return notFound
    const access = rights[endpoint.permission ?? 'contents']
    if (isPrivate && access === 'none') return forbidden
    const call = { ...target, headers, token, access, author, readBody: readText }
    try {
      return await endpoint.respond(call, this.#repository)
    } catch (error) {
      if (error instanceof Rejection) return error.response
      throw error
    }
  }
}
