import { HttpError, jsonResponse } from '../http/messages.js'
import { timestamp } from '../store/analysis.js'
import { DAY, parseDate, SECOND } from '../store/dates.js'
import { FEED_EVENTS, type FeedEvent, type FeedRecord } from '../store/feed.js'
import { readPage, secondOf } from '../store/feed-page.js'
import type { EndpointContext } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'

/** How long the service keeps records, in seconds. Documented for similar feeds only. */
const RETENTION = (365 * DAY) / SECOND

/** Returns a page of the changes of subscribed samples since a time (TCA-0206). */
export const feedEndpoint: Endpoint = {
  step: 'feed',
  right: 'TCA-0206',
  method: 'GET',
  path: /^\/api\/feed\/data_change\/v3\/query\/(?<timeFormat>[^/]*)\/(?<time>[^/]*)$/,
  respond: readFeed
}

/** The feed with a position that all clients of an account share, which is not supported. */
export const sharedFeedEndpoint: Endpoint = {
  step: 'other',
  right: 'TCA-0206',
  method: 'GET',
  path: /^\/api\/feed\/data_change\/v3\/(pull|start\/.*)$/,
  respond: () => {
    const message =
      'Requests to pull and start are not supported, because all clients of an account share ' +
      'their position. Use query instead.'
    throw new HttpError(501, message)
  }
}

function readFeed(call: Call, context: EndpointContext): EndpointResponse {
  const events = readEvents(call.query)
  const now = context.date()
  const from = readTime(call)
  if (from < secondOf(now) - RETENTION) {
    throw new HttpError(400, 'The time must not be more than 365 days ago.')
  }
  const { records, lastTimestamp } = readPage({ from, events, now }, context)
  const feed = {
    entries: records.map(describeRecord),
    last_timestamp: lastTimestamp,
    time_range: { from: secondText(from), to: secondText(lastTimestamp) }
  }
  return { ...jsonResponse({ rl: { data_change_feed: feed } }), charged: 1 }
}

function describeRecord({ recordedOn, sha1, events }: FeedRecord): object {
  return { record_on: timestamp(recordedOn), sha1, updated_sections: events }
}

function secondText(second: number): string {
  return timestamp(new Date(second * SECOND))
}

/** @throws {HttpError} 400 if the query is invalid, or if an event is unknown */
function readEvents(query: string | undefined): ReadonlySet<FeedEvent> {
  const parameters = [...new URLSearchParams(query)]
  const values = new Map(parameters)
  if (values.get('format') !== 'json') {
    throw new HttpError(400, 'The query must contain format=json. XML responses are not supported.')
  }
  const isKnown = parameters.every(([name]) => name === 'format' || name === 'events')
  if (!isKnown || values.size < parameters.length) {
    const message = 'Supported query parameters, at most once: format=json, events=<list>.'
    throw new HttpError(400, message)
  }
  const events = values.get('events')?.split(',') ?? FEED_EVENTS
  return new Set(
    events.map(name => {
      const event = FEED_EVENTS.find(known => known === name)
      if (event !== undefined) return event
      throw new HttpError(400, `The query events must be a list of ${FEED_EVENTS.join(', ')}.`)
    })
  )
}

/** Returns the time in the path in seconds since 1970. */
function readTime({ timeFormat, time }: Call): number {
  switch (timeFormat) {
    case 'timestamp':
      if (/^\d{1,10}$/.test(time)) return Number(time)
      throw new HttpError(400, 'The timestamp in the path must be in seconds since 1970.')
    case 'utc': {
      const text = time.replaceAll(/%3a/gi, ':')
      const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text) ? parseDate(text) : undefined
      if (date !== undefined) return secondOf(date)
      throw new HttpError(400, 'The time in the path must have the format YYYY-MM-DDThh:mm:ss.')
    }
    default:
      throw new HttpError(400, 'The time format in the path must be timestamp or utc.')
  }
}
