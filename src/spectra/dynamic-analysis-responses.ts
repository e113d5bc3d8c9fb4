import { truncate } from '../text/format.js'
import type { Redact } from '../text/redact.js'
import type { Classification, ReportResponse, Signature, StartedFile } from './dynamic-report.js'
import { isObject, objectsIn, parseBody, parseTime, type Fields } from './response-body.js'
import { LONGEST_LABEL } from './scan.js'

/** Maximum number of signatures of a report that are kept. */
const MOST_SIGNATURES = 20
/** Maximum number of warnings of a report that are kept. */
const MOST_WARNINGS = 5
/** Maximum number of files in an archive that are kept. */
const MOST_FILES = 1000

const CLASSIFICATIONS: Readonly<Partial<Record<string, Classification>>> = {
  MALICIOUS: 'malicious',
  SUSPICIOUS: 'suspicious',
  NO_THREATS_FOUND: 'no threats found'
}

/**
 * Returns the id of an analysis that has started (TCA-0207).
 * @throws when the response has none
 */
export function parseStart(text: string): string {
  const { analysis_id: id } = parseBody(text)
  if (!isAnalysisId(id)) throw new Error('the response has no analysis_id')
  return id
}

/**
 * Returns the files of an archive whose analysis was requested (TCA-0207).
 * @throws when the response has none
 */
export function parseStartedFiles(text: string, redact: Redact): StartedFile[] {
  const files = objectsIn(parseBody(text)['files']).slice(0, MOST_FILES)
  if (files.length === 0) throw new Error('the response has no files')
  return files.map(fields => startedFile(fields, redact))
}

function startedFile(fields: Fields, redact: Redact): StartedFile {
  const { sha1, analysis_id: id, error_message: error } = fields
  if (typeof sha1 !== 'string' || !/^[0-9a-f]{40}$/i.test(sha1)) throw new Error('invalid sha1')
  const analysisId = isAnalysisId(id) ? id : null
  const message = typeof error === 'string' && error ? label(error, redact) : 'no analysis_id'
  return { sha1: sha1.toLowerCase(), analysisId, error: analysisId === null ? message : null }
}

/**
 * Returns a report (TCA-0106).
 * @param analysisId the analysis whose report was requested; undefined for any
 * @throws when the response has no report, or that of another analysis
 */
export function parseReport(
  text: string,
  analysisId: string | undefined,
  redact: Redact
): ReportResponse {
  const { report } = parseBody(text)
  if (!isObject(report)) throw new Error('the response has no report')
  const { analysis_id: id, classification, platform, risk_score: score } = report
  if (analysisId !== undefined && id !== undefined && id !== analysisId) {
    throw new Error('the report is of another analysis')
  }
  const raw = typeof classification === 'string' ? label(classification, redact) : ''
  return {
    state: 'finished',
    report: {
      classification: CLASSIFICATIONS[raw.toUpperCase()] ?? null,
      rawClassification: raw,
      riskScore: numberOf(score),
      signatures: signaturesIn(report, redact),
      warnings: textsIn(report['warnings'], redact).slice(0, MOST_WARNINGS),
      platform: typeof platform === 'string' ? label(platform, redact) : null,
      analyzedOn: parseTime(report['analysis_time']) ?? null
    }
  }
}

/**
 * Returns whether an analysis is running or has failed, by a 404 (TCA-0106).
 * @returns undefined if the text isn't JSON with a status
 */
export function parseReportStatus(text: string, redact: Redact): ReportResponse | undefined {
  const status = statusIn(text)
  if (status === undefined) return undefined
  const word = label(status, redact)
  return /fail|error|abort|cancel/i.test(word)
    ? { state: 'failed', reason: `the service reports: ${word}` }
    : { state: 'running', status: word }
}

function statusIn(text: string): string | undefined {
  try {
    const body = JSON.parse(text) as unknown
    if (!isObject(body)) return undefined
    const { rl } = body
    const status = body['status'] ?? (isObject(rl) ? rl['status'] : undefined)
    return typeof status === 'string' && status ? status : undefined
  } catch {
    return undefined
  }
}

function signaturesIn({ signatures }: Fields, redact: Redact): Signature[] {
  return objectsIn(signatures)
    .flatMap(({ description, risk_factor: factor }): Signature[] =>
      typeof description === 'string' && description
        ? [{ description: label(description, redact), riskFactor: numberOf(factor) }]
        : []
    )
    .toSorted((a, b) => (b.riskFactor ?? -1) - (a.riskFactor ?? -1))
    .slice(0, MOST_SIGNATURES)
}

function textsIn(list: unknown, redact: Redact): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((one: unknown) => (typeof one === 'string' ? [label(one, redact)] : []))
}

function isAnalysisId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]{1,100}$/.test(value) && /\w/.test(value)
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 100 ? value : null
}

function label(text: string, redact: Redact): string {
  return truncate(redact(text.trim()), LONGEST_LABEL)
}
