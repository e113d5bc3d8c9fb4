import { textBody } from '../http/body.js'
import type { CallOptions, Caller, CallResult } from './caller.js'
import { charged, type ChargedOptions } from './charged.js'
import {
  parseReport,
  parseReportStatus,
  parseStart,
  parseStartedFiles
} from './dynamic-analysis-responses.js'
import type { ReportResponse, StartedFile } from './dynamic-report.js'
import { ENDPOINTS, type Endpoint } from './endpoints.js'

/** What to analyze, and where. */
export interface AnalysisRequest {
  readonly sha1: string
  /** Such as `windows10`. */
  readonly platform: string
}

/** Identifies the report of an analysis. */
export interface ReportQuery {
  readonly sha1: string
  readonly analysisId: string
}

/** How long to wait for the response to a start when the run is canceled, in milliseconds. */
const START_GRACE = 3000

/**
 * The calls for dynamic analyses. A call that fails or is canceled throws a `SpectraError`. A start
 * is not retried if the service may have processed it.
 */
export class DynamicAnalysisClient {
  /** @param caller keeps the rate limit of these services, in addition to the common one */
  constructor(private readonly caller: Caller) {}

  /** Starts the analysis of a file (TCA-0207). Returns its id. */
  start(request: AnalysisRequest, options: CallOptions): Promise<CallResult<string>> {
    const call = { ...startOf(ENDPOINTS.dynamicAnalysis, request), read: parseStart }
    return this.caller.call(call, { ...options, graceMs: START_GRACE })
  }

  /** Starts the analysis of each file in an archive (TCA-0207). */
  startArchive(
    request: AnalysisRequest,
    options: CallOptions
  ): Promise<CallResult<readonly StartedFile[]>> {
    const call = { ...startOf(ENDPOINTS.archiveAnalysis, request), read: parseStartedFiles }
    return this.caller.call(call, { ...options, graceMs: START_GRACE })
  }

  /** Returns the report of an analysis, or whether it is still running (TCA-0106). */
  async findReport(
    { sha1, analysisId }: ReportQuery,
    options: ChargedOptions
  ): Promise<ReportResponse> {
    return this.report({ sha1, analysis: encodeURIComponent(analysisId) }, options, analysisId)
  }

  /** Returns the latest report on a file, on any platform (TCA-0106). */
  findLatestReport(sha1: string, options: ChargedOptions): Promise<ReportResponse> {
    return this.report({ sha1, analysis: 'latest' }, options)
  }

  private async report(
    { sha1, analysis }: { readonly sha1: string; readonly analysis: string },
    options: ChargedOptions,
    analysisId?: string
  ): Promise<ReportResponse> {
    const endpoint = ENDPOINTS.dynamicReport
    const path = endpoint.path.replace('{sha1}', sha1).replace('{analysis}', analysis)
    const call = charged<ReportResponse>(options, 1, {
      ...endpoint,
      path,
      body: textBody(''),
      read: (text, redact) => parseReport(text, analysisId, redact),
      readNotFound: parseReportStatus
    })
    return (await this.caller.call(call, options)).value
  }
}

function startOf(endpoint: Endpoint, { sha1, platform }: AnalysisRequest) {
  const rl = { sha1, platform, response_format: 'json' }
  return { ...endpoint, body: textBody(JSON.stringify({ rl })) }
}
