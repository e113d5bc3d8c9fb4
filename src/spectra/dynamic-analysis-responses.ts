import { truncate } from '../text/format.js'
import type { Redact } from '../text/redact.js'
import type { Classification, ReportResponse, Signature, StartedFile } from './dynamic-report.js'
import { IncompleteResponse } from './errors.js'
import { isObject, objectsIn, parseBody, parseTime, type Fields } from './response-body.js'
import { MAX_LABEL_LENGTH } from './scan.js'

/** Maximum number of signatures of a report that are kept. */
const MAX_SIGNATURES = 20
/** Maximum number of warnings of a report that are kept. */
const MAX_WARNINGS = 5
/** Maximum number of files in an archive that are kept. */
const MAX_FILES = 1000

const SHA1 = /^[0-9a-f]{40}$/i
const SHA256 = /^[0-9a-f]{64}$/i

/** Without the `u` flag, `i` ignores the case of ASCII letters only. */
const CLASSIFICATIONS: readonly (readonly [RegExp, Classification])[] = [
  [/^malicious$/i, 'malicious'],
  [/^suspicious$/i, 'suspicious'],
  [/^no_threats_found$/i, 'no threats found']
]

/** The file and the analysis that a report must be of. */
interface Expected {
  readonly sha1: string
  readonly sha256?: string | null | undefined
  /** Undefined for any analysis. */
  readonly analysisId?: string | undefined
}

/** Whether a text is a SHA-1, in either case. */
export function isSha1(value: unknown): value is string {
  return typeof value === 'string' && SHA1.test(value)
}

/**
 * Whether a value can be the id of an analysis in the path of a request: it can't change the path,
 * or mean the latest report.
 */
export function isAnalysisId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-][\w.-]{0,99}$/.test(value) && !/^latest$/i.test(value)
}

/** Ids are stored as they are, so one that contains a secret can't be used. */
function isUsableId(value: unknown, redact: Redact): value is string {
  return isAnalysisId(value) && redact(value) === value
}

/**
 * Returns the id of an analysis that has started (TCA-0207).
 * @param sha1 the file whose analysis was requested
 * @throws when the response has no id, or is about another file
 */
export function parseStart(text: string, sha1: string, redact: Redact): string {
  const body = parseBody(text)
  requireFile([body['requested_hash']], { sha1 })
  const { analysis_id: id } = body
  if (isUsableId(id, redact)) return id
  throw new IncompleteResponse(`a response with ${whyNoId(body, redact)}`)
}

/**
 * Returns the files of an archive whose analysis was requested (TCA-0207). Those without an id have
 * an error.
 * @param sha1 the archive
 * @throws when the response has no files, or is about another archive
 */
export function parseStartedFiles(text: string, sha1: string, redact: Redact): StartedFile[] {
  const body = parseBody(text)
  requireFile([body['requested_hash']], { sha1 })
  const { files } = body
  if (!Array.isArray(files) || !files.some(isObject)) {
    throw new IncompleteResponse(`a response without files${errorIn(body, redact)}`)
  }
  // Entries that are not objects count as files without a report.
  const kept = files
    .slice(0, MAX_FILES)
    .map((entry: unknown) => startedFile(isObject(entry) ? entry : {}, redact))
  const ignored = files.length - kept.length
  if (ignored === 0) return kept
  const error = `only the reports of the first ${MAX_FILES} files are requested (${ignored} ignored)`
  return [...kept, { sha1: null, analysisId: null, error, mayRun: true }]
}

/**
 * Returns a file of an archive. If only its SHA-1 is missing, it is analyzed, but its report can't
 * be requested.
 */
function startedFile(fields: Fields, redact: Redact): StartedFile {
  const { sha1, analysis_id: id } = fields
  const hash = isSha1(sha1) ? sha1.toLowerCase() : null
  const [message] = textsIn([fields['error_message']], redact)
  if (!isUsableId(id, redact)) {
    const mayRun = message === undefined || (id !== undefined && id !== null)
    return { sha1: hash, analysisId: null, error: message ?? whyNoId(fields, redact), mayRun }
  }
  if (hash !== null) return { sha1: hash, analysisId: id, error: null, mayRun: true }
  const error = `its analysis (${id}) has started, but the response has no valid sha1`
  return { sha1: null, analysisId: null, error, mayRun: true }
}

function whyNoId(fields: Fields, redact: Redact): string {
  const { analysis_id: id } = fields
  const problem = id === undefined || id === null ? 'no analysis_id' : 'an invalid analysis_id'
  return `${problem}${errorIn(fields, redact)}`
}

/** Returns the `error_message` of an object, after a colon; empty if it has none. */
function errorIn({ error_message: error }: Fields, redact: Redact): string {
  const [message] = textsIn([error], redact)
  return message === undefined ? '' : `: ${message}`
}

/**
 * Returns a report (TCA-0106), or whether the analysis is running or has failed if the response has
 * only a status.
 * @throws when the response has neither, or is about another file or analysis
 */
export function parseReport(text: string, expected: Expected, redact: Redact): ReportResponse {
  const body = parseBody(text)
  const { report, requested_hash: requestedHash, requested_id: requestedId } = body
  if (!isObject(report) || Array.isArray(report)) {
    const response = responseByStatus([body], redact)
    if (response) return response
    throw new IncompleteResponse('a response without a report')
  }
  requireFile([requestedHash, report['sha1'], report['sha256']], expected)
  requireAnalysis([requestedId, report['analysis_id']], expected)
  const { classification, platform, risk_score: score } = report
  return {
    state: 'finished',
    report: {
      classification: classificationOf(classification),
      rawClassification: typeof classification === 'string' ? label(classification, redact) : '',
      riskScore: scoreOf(score),
      signatures: signaturesIn(report, redact),
      warnings: textsIn(report['warnings'], redact).slice(0, MAX_WARNINGS),
      platform: typeof platform === 'string' && platform ? label(platform, redact) : null,
      analyzedOn: parseTime(report['analysis_time']) ?? null
    }
  }
}

/**
 * Returns whether an analysis is running or has failed, by the text of a 404 (TCA-0106). Never
 * throws.
 * @returns undefined if the text isn't JSON with a status
 */
export function parseReportStatus(text: string, redact: Redact): ReportResponse | undefined {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return undefined
  }
  return isObject(body) ? responseByStatus([body, body['rl']].filter(isObject), redact) : undefined
}

/** Returns what the first status in these objects means; undefined if there is none. */
function responseByStatus(
  candidates: readonly Fields[],
  redact: Redact
): ReportResponse | undefined {
  for (const { status, message } of candidates) {
    const [word] = textsIn([status], redact)
    if (word === undefined) continue
    if (!/fail|error|abort|cancel/i.test(word)) return { state: 'running', status: word }
    const details = textsIn([word, message], redact).join(': ')
    return { state: 'failed', reason: `the service reports: ${details}` }
  }
  return undefined
}

/** Hashes of unknown formats, and a SHA-256 that can't be compared, are ignored. */
function requireFile(hashes: readonly unknown[], { sha1, sha256 }: Expected): void {
  const isOther = (hash: string) =>
    SHA1.test(hash)
      ? hash.toLowerCase() !== sha1.toLowerCase()
      : SHA256.test(hash) && !!sha256 && hash.toLowerCase() !== sha256.toLowerCase()
  if (hashes.some(hash => typeof hash === 'string' && isOther(hash))) {
    throw new IncompleteResponse('a response about another file')
  }
}

function requireAnalysis(ids: readonly unknown[], { analysisId }: Expected): void {
  if (analysisId === undefined) return
  const expected = analysisId.toLowerCase()
  const isOther = (id: unknown) => typeof id === 'string' && id && id.toLowerCase() !== expected
  if (ids.some(isOther)) throw new IncompleteResponse('the report of another analysis')
}

function classificationOf(value: unknown): Classification | null {
  if (typeof value !== 'string') return null
  return CLASSIFICATIONS.find(([pattern]) => pattern.test(value.trim()))?.[1] ?? null
}

function signaturesIn({ signatures }: Fields, redact: Redact): Signature[] {
  return objectsIn(signatures)
    .flatMap(({ description, risk_factor: factor }) =>
      typeof description === 'string' && description.trim()
        ? [{ description, riskFactor: scoreOf(factor) }]
        : []
    )
    .toSorted((a, b) => (b.riskFactor ?? -1) - (a.riskFactor ?? -1))
    .slice(0, MAX_SIGNATURES)
    .map(({ description, riskFactor }) => ({ description: label(description, redact), riskFactor }))
}

/** Returns the texts in a list that aren't blank. */
function textsIn(list: unknown, redact: Redact): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((one: unknown) =>
    typeof one === 'string' && one.trim() ? [label(one, redact)] : []
  )
}

function scoreOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 100 ? value : null
}

/** Returns a text without secrets, at a limited length. */
function label(text: string, redact: Redact): string {
  return truncate(redact(text.trim()), MAX_LABEL_LENGTH)
}
