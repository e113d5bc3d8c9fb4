import { parseDate, parseDuration } from './dates.js'
import type { Detection } from './detections.js'
import type { Reputation } from './reputation.js'
import { isHash } from './samples.js'
import type { ScheduledChange, Target } from './schedule.js'

/**
 * An entry of a schedule. It has one of `sha256`, `sha1`, and `file_name`, and at least one of
 * `status` and `available`.
 */
export interface ScheduleEntry {
  /** In upper or lower case, like `sha1`. */
  readonly sha256?: string
  readonly sha1?: string
  /** The property `file_name` in the metadata of an upload. */
  readonly file_name?: string
  /**
   * When it takes effect: an ISO 8601 date, in UTC by default, or a duration since the start of the
   * service, such as `P1D` or `PT12H`. Defaults to the current date of the service.
   */
  readonly at?: string
  /** The verdict. Omitted details have default values for the status. */
  readonly status?: Reputation['status']
  readonly threat_name?: string
  /** The detections of the antivirus scanners, at most one of each. */
  readonly detections?: readonly Detection[]
  /** With `false`, the service no longer has the sample. A later upload brings it back. */
  readonly available?: boolean
}

export interface ScheduleDates {
  /** When the service was started. */
  readonly startedOn: Date
  readonly now: Date
}

/**
 * Parses a list of {@link ScheduleEntry}.
 *
 * @throws {Error} with the number of the first invalid entry, and what is wrong
 */
export function parseSchedule(entries: unknown, dates: ScheduleDates): readonly ScheduledChange[] {
  if (!Array.isArray(entries)) throw new Error('The schedule must be a list of entries.')
  return entries.map((entry: unknown, index) => {
    try {
      return toChange(entry, dates)
    } catch (error) {
      const reason = (error as Error).message
      throw new Error(`Entry ${index + 1} of the schedule: ${reason}`, { cause: error })
    }
  })
}

const FIELDS = [
  ...['sha256', 'sha1', 'file_name', 'at'],
  ...['status', 'threat_name', 'detections', 'available']
]
const STATUSES = ['MALICIOUS', 'SUSPICIOUS', 'KNOWN', 'UNKNOWN'] as const

type Fields = Readonly<Record<string, unknown>>

function toChange(entry: unknown, dates: ScheduleDates): ScheduledChange {
  if (!isObject(entry)) throw new Error('It must be an object.')
  const unknown = Object.keys(entry).find(name => !FIELDS.includes(name))
  if (unknown !== undefined) {
    throw new Error(`Unknown field ${JSON.stringify(unknown)}. Supported: ${FIELDS.join(', ')}.`)
  }
  const { status, available } = entry
  if (status === undefined && available === undefined) {
    throw new Error('status or available is required.')
  }
  if (available !== undefined && typeof available !== 'boolean') {
    throw new Error('available must be true or false.')
  }
  const verdict = verdictIn(entry)
  return {
    target: targetIn(entry),
    at: dateIn(entry, dates),
    ...(verdict && { verdict }),
    ...(available !== undefined && { available })
  }
}

function targetIn({ sha256, sha1, file_name: fileName }: Fields): Target {
  if ([sha256, sha1, fileName].filter(value => value !== undefined).length !== 1) {
    throw new Error('One of sha256, sha1, and file_name is required.')
  }
  if (fileName !== undefined) return { by: 'file_name', value: textOf('file_name', fileName) }
  const [by, value] =
    sha256 === undefined ? (['sha1', sha1] as const) : (['sha256', sha256] as const)
  if (typeof value !== 'string' || !isHash(by, value)) {
    throw new Error(`${JSON.stringify(value)} is not a ${by}.`)
  }
  return { by, value: value.toLowerCase() }
}

function dateIn({ at }: Fields, { startedOn, now }: ScheduleDates): Date {
  if (at === undefined) return now
  const text = typeof at === 'string' ? at : ''
  const duration = parseDuration(text)
  const date = duration === undefined ? parseDate(text) : addTo(startedOn, duration)
  if (date !== undefined) return date
  throw new Error(
    `at must be an ISO 8601 date or a duration such as P1D or PT12H, not ${JSON.stringify(at)}.`
  )
}

function addTo(date: Date, milliseconds: number): Date | undefined {
  const sum = new Date(date.getTime() + milliseconds)
  return Number.isNaN(sum.getTime()) ? undefined : sum
}

function verdictIn({ status: found, threat_name: threat, detections }: Fields) {
  if (found === undefined) {
    if (threat === undefined && detections === undefined) return undefined
    throw new Error('threat_name and detections require a status.')
  }
  const status = STATUSES.find(known => known === found)
  if (status === undefined) {
    throw new Error(`status must be one of ${STATUSES.join(', ')}, not ${JSON.stringify(found)}.`)
  }
  return {
    status,
    ...(threat !== undefined && { threat_name: textOf('threat_name', threat) }),
    ...(detections !== undefined && { detections: detectionsIn(detections) })
  }
}

function detectionsIn(list: unknown): readonly Detection[] {
  if (!Array.isArray(list) || !list.every(isObject)) {
    throw new Error('detections must be a list of objects with engine and label.')
  }
  const detections = list.map(({ engine, label }) => ({
    engine: textOf('engine', engine),
    label: textOf('label', label)
  }))
  if (new Set(detections.map(({ engine }) => engine)).size < detections.length) {
    throw new Error('detections must contain each engine at most once.')
  }
  return detections
}

function textOf(field: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new Error(`${field} must be a text that is not empty.`)
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
