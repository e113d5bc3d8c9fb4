import { describe, expect, test } from '@jest/globals'
import type { Service } from '../../../emulator/service.js'
import { datedService, feedPage, seconds } from '../../support/change-feed.js'
import {
  bulkRequest,
  preloaded,
  subscribePath,
  unsubscribePath
} from '../../support/emulator-requests.js'
import { sha1 } from '../../support/hashes.js'

const start = seconds('2026-11-22T19:00:00Z')
const DAY = 86_400_000
const analyzedOn = '2026-01-01T00:00:00'
const subscribed = preloaded('x', { analyzedOn, subscribed: true })

describe('subscriptions', () => {
  const schedule = [1, 100, 364, 366, 500].map(day => ({
    ...{ sha1: sha1('x'), at: `P${day}D`, status: 'UNKNOWN' as const },
    detections: [{ engine: 'zoner', label: `day ${day}` }]
  }))
  const hashes = [sha1('x')]

  /** Returns the days with a change. */
  async function daysIn(service: Service) {
    const now = seconds(service.date())
    const days: number[] = []
    for (const from of [now - 365 * 86_400, now - 200 * 86_400]) {
      const { entries } = await feedPage(service, from)
      days.push(...entries.map(entry => (seconds(`${entry.record_on}Z`) - start) / 86_400))
    }
    return [...new Set(days)]
  }

  const options = { schedule, feed: { windowSeconds: 365 * 86_400 } }
  const preload = [preloaded('x', { analyzedOn })]

  test('end after a year', async () => {
    const { service, advance } = datedService({ preload: [subscribed], ...options })
    advance(365 * DAY)
    expect(await daysIn(service)).toEqual([1, 100, 364])
    advance(150 * DAY)
    expect(await daysIn(service)).toEqual([364])
  })

  test('last a year from their renewal', async () => {
    const { service, advance } = datedService({ preload: [subscribed], ...options })
    advance(180 * DAY)
    await service.handle(bulkRequest(subscribePath, hashes))
    expect(await daysIn(service)).toEqual([1, 100])
    advance(340 * DAY)
    expect(await daysIn(service)).toEqual([364, 366, 500])
  })

  test('end when the account unsubscribes, and keep earlier changes', async () => {
    const { service, advance } = datedService({ preload, ...options })
    await service.handle(bulkRequest(subscribePath, hashes))
    advance(50 * DAY)
    await service.handle(bulkRequest(unsubscribePath, hashes))
    advance(300 * DAY)
    expect(await daysIn(service)).toEqual([1])
  })

  test("don't include earlier changes", async () => {
    const { service, advance } = datedService({ preload, ...options })
    advance(50 * DAY)
    await service.handle(bulkRequest(subscribePath, hashes))
    advance(100 * DAY)
    expect(await daysIn(service)).toEqual([100])
  })

  test('that ended can start again', async () => {
    const { service, advance } = datedService({ preload: [subscribed], ...options })
    advance(400 * DAY)
    await service.handle(bulkRequest(subscribePath, hashes))
    advance(110 * DAY)
    expect(await daysIn(service)).toEqual([364, 500])
  })

  test('can be from before the start', async () => {
    const sample = preloaded('x', { subscribed: true, subscribedOn: '2026-11-01T00:00:00' })
    const { service } = datedService({
      preload: [sample],
      schedule: [{ sha1: sha1('x'), at: '2026-11-02T00:00:00', status: 'KNOWN' }]
    })
    expect((await feedPage(service, start - 30 * 86_400)).entries).toMatchObject([
      { record_on: '2026-11-02T00:00:00' }
    ])
  })
})
