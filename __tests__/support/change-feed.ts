import {
  createService,
  type HttpRequest,
  type Service,
  type ServiceOptions
} from '../../emulator/service.js'
import { account, getRequest, manualDate } from './emulator-requests.js'

/** Creates a service whose date is 2026-11-22T19:00:00 until the test advances it. */
export function datedService(options: Partial<ServiceOptions> = {}) {
  const { date, advance } = manualDate()
  const service = createService({ ...account, requestsPerSecond: Infinity, date, ...options })
  return { service, advance }
}

export const feedPath = '/api/feed/data_change/v3/query'

/** The content of a page of the change feed (TCA-0206). */
export interface FeedPage {
  readonly entries: readonly FeedEntry[]
  readonly last_timestamp: number
  readonly time_range: { readonly from: string; readonly to: string }
}

export interface FeedEntry {
  readonly record_on: string
  readonly sha1: string
  readonly updated_sections: readonly string[]
}

/** Returns a date in seconds since 1970. */
export function seconds(date: Date | string): number {
  return Math.floor(new Date(date).getTime() / 1000)
}

/** Returns a valid request for a page of the change feed. */
export function feedRequest(from: number, query = 'format=json'): HttpRequest {
  return getRequest(`${feedPath}/timestamp/${from}?${query}`)
}

/**
 * Returns a page of the change feed.
 *
 * @throws {Error} if the status is not 200
 */
export async function feedPage(service: Service, from: number, query?: string): Promise<FeedPage> {
  const { status, body } = await service.handle(feedRequest(from, query))
  if (status !== 200) throw new Error(`The feed returned ${status}: ${body}`)
  return (JSON.parse(body) as { rl: { data_change_feed: FeedPage } }).rl.data_change_feed
}

/** Reads pages as long as `last_timestamp` advances. */
export async function feedPages(service: Service, from: number): Promise<FeedPage[]> {
  const pages: FeedPage[] = []
  let [start, next] = [-1, from]
  while (next > start) {
    const page = await feedPage(service, next)
    pages.push(page)
    start = next
    next = page.last_timestamp
  }
  return pages
}
