import { HttpError, type HttpRequest } from '../http/messages.js'
import type { EndpointContext } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'
import { dynamicArchiveReportEndpoint, dynamicReportEndpoint } from './dynamic-report.js'
import { dynamicStartArchiveEndpoint, dynamicStartEndpoint } from './dynamic-start.js'
import { feedEndpoint, sharedFeedEndpoint } from './feed.js'
import { reputationEndpoints } from './reputation.js'
import { rescanEndpoint, singleRescanEndpoint } from './rescan.js'
import { scansEndpoints } from './scans.js'
import { staticAnalysisEndpoints } from './static-analysis.js'
import { statusEndpoint } from './status.js'
import { subscribeEndpoint, unsubscribeEndpoint } from './subscribe.js'
import { uploadMetadataEndpoint } from './upload-metadata.js'
import { uploadEndpoint } from './upload.js'
import { dailyUsageEndpoint, usageLimitsEndpoint } from './usage.js'

const endpoints: readonly Endpoint[] = [
  uploadEndpoint,
  uploadMetadataEndpoint,
  statusEndpoint,
  rescanEndpoint,
  singleRescanEndpoint,
  subscribeEndpoint,
  unsubscribeEndpoint,
  feedEndpoint,
  sharedFeedEndpoint,
  ...reputationEndpoints,
  ...scansEndpoints,
  ...staticAnalysisEndpoints,
  usageLimitsEndpoint,
  dailyUsageEndpoint,
  dynamicStartEndpoint,
  dynamicStartArchiveEndpoint,
  dynamicReportEndpoint,
  dynamicArchiveReportEndpoint
]

/** The endpoint of a request, with the variable parts of the request target. */
export interface Route extends Omit<Call, 'headers' | 'chunks'> {
  /** Undefined if the path is unknown. */
  readonly endpoint: Endpoint | undefined
}

/** @param target a path with an optional query */
export function routeOf(target: string): Route {
  const mark = target.indexOf('?')
  const path = mark < 0 ? target : target.slice(0, mark)
  const query = mark < 0 ? undefined : target.slice(mark + 1)
  const endpoint = endpoints.find(candidate => candidate.path.test(path))
  const groups = endpoint?.path.exec(path)?.groups ?? {}
  const { hash = '', hashType = '', analysisId = '', timeFormat = '', time = '' } = groups
  return { endpoint, hash, hashType, analysisId, timeFormat, time, query }
}

/** Returns the response of the endpoint, or an error response if the request is invalid. */
export async function dispatch(
  { method, headers, body: chunks }: HttpRequest,
  { endpoint, ...variables }: Route,
  context: EndpointContext
): Promise<EndpointResponse> {
  try {
    if (endpoint === undefined) throw new HttpError(404, 'Unknown path.')
    if (method !== endpoint.method) {
      const message = `Only ${endpoint.method} is supported.`
      throw new HttpError(405, message, { allow: endpoint.method })
    }
    return await endpoint.respond({ ...variables, headers, chunks }, context)
  } catch (error) {
    if (error instanceof HttpError) return error.toResponse()
    throw error
  }
}
