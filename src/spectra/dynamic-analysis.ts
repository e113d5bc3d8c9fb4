import { textBody } from '../http/body.js'
import type { Redact } from '../text/redact.js'
import type { CallOptions, Caller, CallResult } from './caller.js'
import { charged, type ChargedOptions } from './charged.js'
import {
  isAnalysisId,
  isSha1,
  parseReport,
  parseReportStatus,
  parseStart,
  parseStartedFiles
} from './dynamic-analysis-responses.js'
import type { ReportResponse, StartedFile } from './dynamic-report.js'
import { ENDPOINTS, type Endpoint } from './endpoints.js'
import { SpectraError } from './errors.js'

/** The file to analyze, and the platform. */
export interface AnalysisRequest {
  readonly sha1: string
  /** Such as `windows10`. */
  readonly platform: string
}

/** Identifies an analyzed file. */
export interface AnalyzedFile {
  readonly sha1: string
  /** If it is known, a report with another SHA-256 is an error. */
  readonly sha256?: string | null
}

/** Identifies the report of an analysis. */
export interface ReportQuery extends AnalyzedFile {
  readonly analysisId: string
}

/** How long to wait for the response to a start when the run is canceled, in milliseconds. */
const START_GRACE = 3000

/**
 * The calls for dynamic analyses. A call that fails or is canceled throws a `SpectraError`. A start
 * is not retried if the service may have processed it.
 */
export class DynamicAnalysisClient {
  /** @param caller applies the rate limit of these services, in addition to the common one */
  constructor(private readonly caller: Caller) {}

  /**
   * Starts the analysis of a file (TCA-0207).
   * @returns the id of the analysis
   */
  start(request: AnalysisRequest, options: CallOptions): Promise<CallResult<string>> {
    const call = {
      ...startOf(ENDPOINTS.dynamicAnalysis, request),
      read: (text: string, redact: Redact) => parseStart(text, request.sha1, redact)
    }
    return this.caller.call(call, { ...options, graceMs: START_GRACE })
  }

  /**
   * Starts the analysis of each file in a ZIP archive (TCA-0207). There is no analysis of the
   * archive itself.
   * @returns the files, in the order of the response; those that are not analyzed have an error
   */
  startArchive(
    request: AnalysisRequest,
    options: CallOptions
  ): Promise<CallResult<readonly StartedFile[]>> {
    const call = {
      ...startOf(ENDPOINTS.archiveAnalysis, request),
      read: (text: string, redact: Redact) => parseStartedFiles(text, request.sha1, redact)
    }
    return this.caller.call(call, { ...options, graceMs: START_GRACE })
  }

  /**
   * Returns the report of an analysis, or whether it is running or has failed (TCA-0106). A 404
   * without a status is an error, because the service may not know the analysis yet. Each response
   * with the status 200 is charged.
   */
  async findReport(query: ReportQuery, options: ChargedOptions): Promise<ReportResponse> {
    return this.report(query, options)
  }

  /**
   * Returns the latest report on a file, on any platform (TCA-0106). If there is none, the error has
   * the status 404. Each response with the status 200 is charged.
   */
  async findLatestReport(file: AnalyzedFile, options: ChargedOptions): Promise<ReportResponse> {
    return this.report(file, options)
  }

  private async report(
    query: AnalyzedFile & { readonly analysisId?: string },
    options: ChargedOptions
  ): Promise<ReportResponse> {
    const endpoint = ENDPOINTS.dynamicReport
    const call = charged<ReportResponse>(options, 1, {
      ...endpoint,
      path: endpoint.path.replace('{sha1}/{analysis}', reportPath(query)),
      body: textBody(''),
      read: (text, redact) => parseReport(text, query, redact),
      readNotFound: parseReportStatus
    })
    return (await this.caller.call(call, options)).value
  }
}

/**
 * Returns the end of a report's path.
 * @throws {SpectraError} when a value, which can be from a results file, would change the path
 */
function reportPath({ sha1, analysisId }: { readonly sha1: string; analysisId?: string }): string {
  if (!isSha1(sha1) || (analysisId !== undefined && !isAnalysisId(analysisId))) {
    const message = 'the SHA-1 or the analysis id of the dynamic analysis is invalid'
    throw new SpectraError({ scope: 'sample', message }, false)
  }
  return `${sha1.toLowerCase()}/${analysisId ?? 'latest'}`
}

function startOf(endpoint: Endpoint, { sha1, platform }: AnalysisRequest) {
  const rl = { sha1, platform, response_format: 'json' }
  return { ...endpoint, body: textBody(JSON.stringify({ rl })) }
}
