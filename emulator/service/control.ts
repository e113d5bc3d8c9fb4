import { Buffer } from 'node:buffer'
import {
  type HttpRequest,
  type HttpResponse,
  jsonResponse,
  textResponse
} from '../http/messages.js'
import { parseDate } from '../store/dates.js'
import { parseSchedule } from '../store/schedule-entries.js'
import type { Schedule } from '../store/schedule.js'
import type { ServiceClock } from './clock.js'

/** What can be changed while the service runs. */
export interface Controlled {
  readonly clock: ServiceClock
  readonly schedule: Schedule
  readonly startedOn: Date
}

/** In bytes. A schedule for 5,000 samples is smaller. */
const MAX_BODY = 16 << 20

/** Adds the entries in the body to the schedule: all, or none if one is invalid. */
export async function postSchedule(
  { body }: HttpRequest,
  controlled: Controlled
): Promise<HttpResponse> {
  return await attempt(body, entries => {
    addToSchedule(entries, controlled)
    return jsonResponse({ entries: controlled.schedule.changes.length })
  })
}

/** @throws {Error} with the first invalid entry */
export function addToSchedule(entries: unknown, { clock, schedule, startedOn }: Controlled): void {
  schedule.add(parseSchedule(entries, { startedOn, now: clock.date() }))
}

/** Moves the clock forward, to the `date` in the body or by the milliseconds in `advance`. */
export async function postClock(
  { body }: HttpRequest,
  { clock }: Controlled
): Promise<HttpResponse> {
  return await attempt(body, document => {
    moveClock(document, clock)
    return clockResponse(clock)
  })
}

function moveClock(document: unknown, clock: ServiceClock): void {
  const [[name, value] = [], ...others] = Object.entries(document ?? {}) as [string, unknown][]
  const date = name === 'date' && typeof value === 'string' ? parseDate(value) : undefined
  if (others.length === 0 && date !== undefined) clock.moveTo(date)
  else if (others.length === 0 && name === 'advance' && typeof value === 'number') {
    clock.advance(value)
  } else {
    throw new Error('The body must be {"date": "<ISO 8601>"} or {"advance": <milliseconds>}.')
  }
}

export function clockResponse(clock: ServiceClock): HttpResponse {
  return jsonResponse({ date: clock.date().toISOString() })
}

/** Returns status 400 if the body is not JSON, or if `respond` throws. */
async function attempt(
  body: HttpRequest['body'],
  respond: (document: unknown) => HttpResponse
): Promise<HttpResponse> {
  try {
    return respond(await readJson(body))
  } catch (error) {
    return textResponse(400, (error as Error).message)
  }
}

async function readJson(body: HttpRequest['body']): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > MAX_BODY) throw new Error(`The body must not be larger than ${MAX_BODY} bytes.`)
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown
  } catch (error) {
    throw new Error('The body must be JSON.', { cause: error })
  }
}
