import { HttpError, jsonResponse } from '../http/messages.js'
import { mergeReports } from '../store/dynamic-report.js'
import { requireJsonFormat } from './bulk-query.js'
import type { EndpointContext } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'
import { checkHashPath, type HashPath, unknownHash } from './hash-path.js'

/**
 * Returns the report of a dynamic analysis, the latest report of a file, or all its reports merged
 * (TCA-0106).
 */
export const dynamicReportEndpoint: Endpoint = {
  step: 'dynamic-report',
  right: 'TCA-0106',
  method: 'GET',
  path: /^\/api\/dynamic\/analysis\/report\/v1\/query\/(?<hashType>[^/]*)\/(?<hash>[^/]*)(\/(?<analysisId>[^/]+))?$/,
  respond: getReport
}

/**
 * The reports of the files in an archive (TCA-0106). Not supported: the format of the response is
 * not documented. The report of each file is available by the SHA-1 of the file.
 */
export const dynamicArchiveReportEndpoint: Endpoint = {
  ...dynamicReportEndpoint,
  path: /^\/api\/dynamic\/analysis\/report\/v1\/archive\/query\/(?<hashType>[^/]*)\/(?<hash>[^/]*)(\/latest)?$/,
  respond: call => {
    requireJsonFormat(call)
    checkHashPath(call)
    throw new HttpError(501, 'Use the hash and the analysis_id of a file in the archive instead.')
  }
}

function getReport(call: Call, { dynamicAnalyses }: EndpointContext): EndpointResponse {
  requireJsonFormat(call)
  const path = checkHashPath(call)
  if (call.analysisId === '' || call.analysisId === 'latest') {
    const reports = dynamicAnalyses.reportsOf(path.hashType, path.hash)
    const [latest] = reports.slice(-1)
    if (latest === undefined) throw unknownHash()
    return toResponse(call.analysisId === '' ? mergeReports(reports) : latest, path)
  }
  const analysis = dynamicAnalyses
    .of(path.hashType, path.hash)
    .find(({ analysisId }) => analysisId === call.analysisId)
  if (analysis === undefined) throw unknownHash()
  const outcome = dynamicAnalyses.outcomeOf(analysis)
  if (outcome.status === 'finished') return toResponse(outcome.report, path, call.analysisId)
  const { status } = outcome
  return jsonResponse({ status, message: MESSAGES[status] }, { status: 404 })
}

// The service has a status and a message here. Their values are not documented.
const MESSAGES = {
  analyzing: 'The dynamic analysis is not complete yet.',
  failed: 'The dynamic analysis failed.'
} as const

function toResponse(report: object, { hash }: HashPath, analysisId?: string): EndpointResponse {
  const requested = {
    ...(analysisId !== undefined && { requested_id: analysisId }),
    requested_hash: hash
  }
  return { ...jsonResponse({ rl: { report, ...requested } }), charged: 1 }
}
