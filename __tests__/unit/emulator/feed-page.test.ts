import { describe, expect, test } from '@jest/globals'
import { createService, type ServiceOptions } from '../../../emulator/service.js'
import { feedPage, feedPages, seconds } from '../../support/change-feed.js'
import { account, manualDate, preloaded } from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

const start = seconds('2026-11-22T19:00:00Z')

/** Creates a service with a change of a sample of its own at each of these times, in seconds. */
function serviceWith(times: readonly number[], options: Partial<ServiceOptions> = {}) {
  const { date, advance } = manualDate()
  const names = times.map((_, index) => `sample ${index}`)
  const service = createService({
    ...account,
    requestsPerSecond: Infinity,
    date,
    preload: names.map(name =>
      preloaded(name, { subscribed: true, subscribedOn: '2026-01-01T00:00:00' })
    ),
    schedule: names.map((name, index) => ({
      sha1: sha1(name),
      at: new Date((start + (times[index] ?? 0)) * 1000).toISOString(),
      status: 'KNOWN' as const
    })),
    ...options
  })
  return { service, advance }
}

/** Returns the times of the entries in each page, and where the next page starts, from `start`. */
async function readPages(service: ReturnType<typeof createService>) {
  const pages = await feedPages(service, start)
  return pages.map(({ entries, last_timestamp: last }) => [
    entries.map(({ record_on: date }) => seconds(`${date}Z`) - start),
    last - start
  ])
}

const HOUR = 3_600_000

test('a page also has the surplus entries of its last second, and the next starts after it', async () => {
  const { service, advance } = serviceWith([1, 2, 2, 2, 3, 4], { feed: { pageSize: 2 } })
  advance(HOUR)
  expect(await readPages(service)).toEqual([
    [[1, 2, 2, 2], 3],
    [[3, 4], 3600],
    [[], 3600]
  ])
})

test('an empty page advances, at most by the window', async () => {
  const { service, advance } = serviceWith([10, 3500], { feed: { windowSeconds: 1000 } })
  advance(HOUR)
  expect(await readPages(service)).toEqual([
    [[10], 1000],
    [[], 2000],
    [[], 3000],
    [[3500], 3600],
    [[], 3600]
  ])
})

test('a full page in the current second is repeated, so that later entries are not missed', async () => {
  const { service, advance } = serviceWith([5, 5, 5, 5.05, 9], { feed: { pageSize: 2 } })
  advance(4100)
  const page = await feedPage(service, start)
  expect([page.entries.length, page.last_timestamp]).toEqual([3, start + 5])
  advance(HOUR)
  const next = await feedPage(service, page.last_timestamp)
  expect([next.entries.length, next.last_timestamp]).toEqual([4, start + 6])
})

test('a page can end with the second before its window ends', async () => {
  const { service, advance } = serviceWith([1, 9.999, 10], { feed: { windowSeconds: 10 } })
  advance(HOUR)
  expect((await readPages(service)).slice(0, 2)).toEqual([
    [[1, 9], 10],
    [[10], 20]
  ])
})

test('a time in the future has no entries, and stays', async () => {
  const { service } = serviceWith([1])
  expect(await feedPage(service, start + 5)).toMatchObject({
    entries: [],
    last_timestamp: start + 5
  })
})

describe('by default', () => {
  test('a page has 1,000 entries', async () => {
    const times = Array.from({ length: 1500 }, (_, index) => index)
    const { service, advance } = serviceWith(times)
    advance(HOUR)
    const pages = await readPages(service)
    expect(pages.map(([entries, last]) => [(entries as number[]).length, last])).toEqual([
      [1000, 1000],
      [500, 3600],
      [0, 3600]
    ])
  })

  test('a page has 30 days', async () => {
    const { service, advance } = serviceWith([])
    advance(70 * 24 * HOUR)
    const days = (await readPages(service)).map(([, last]) => (last as number) / 86_400)
    expect(days).toEqual([30, 60, 70, 70])
  })
})
