import { describe, expect, test } from '@jest/globals'

import type { WatchedSample } from '../../src/results/watch.js'
import { subscribeWatched } from '../../src/stages/subscribe-watched.js'
import { NOW, watched, watchSetup } from '../support/watched.js'

const DAY = 24 * 60 * 60_000
const TODAY = new Date(NOW).toISOString()

const daysAgo = (days: number) => new Date(NOW - days * DAY).toISOString()

const subscribe = (
  { spectra, context }: ReturnType<typeof watchSetup>,
  samples: readonly WatchedSample[]
) => subscribeWatched(samples, { spectra, hashType: 'sha1' }, context)

/** Returns samples that were subscribed at these times. */
const since = (dates: readonly (string | null)[]) =>
  dates.map((subscribedOn, n) => watched(n, { subscribedOn }))

const datesOf = (samples: readonly WatchedSample[]) =>
  samples.map(({ subscribedOn }) => subscribedOn)

describe('subscriptions to watched samples', () => {
  test('are made for new samples, and renewed after 180 days', async () => {
    const setup = watchSetup({})
    const dates = [null, daysAgo(179), daysAgo(181), daysAgo(400), daysAgo(-2), 'x']
    const { samples, failure } = await subscribe(setup, since(dates))
    expect(setup.requested()).toEqual(['TCA-0206 5'])
    expect(datesOf(samples)).toEqual([TODAY, daysAgo(179), TODAY, TODAY, TODAY, TODAY])
    expect(failure).toBeUndefined()
  })

  test('need no request if none is due', async () => {
    const setup = watchSetup({})
    const samples = since([daysAgo(1)])
    expect(await subscribe(setup, samples)).toEqual({ samples, failure: undefined })
    expect(setup.requested()).toEqual([])
  })

  test('stay as they are without the permission, until they end', async () => {
    const setup = watchSetup({}, () => 403)
    const dates = [daysAgo(181), daysAgo(366), ...Array<null>(200).fill(null)]
    const { samples, failure } = await subscribe(setup, since(dates))
    expect(setup.requested()).toEqual(['TCA-0206 100'])
    expect(datesOf(samples)).toEqual([daysAgo(181), null, ...Array<null>(200).fill(null)])
    expect(failure).toContain("the account doesn't have permission to subscribe to changes")
  })

  test('are made for the other samples if a request fails', async () => {
    const setup = watchSetup({}, (_, earlier) => (earlier === 0 ? 500 : undefined))
    const { samples, failure } = await subscribe(setup, since(Array<null>(150).fill(null)))
    expect(datesOf(samples)).toEqual([
      ...Array<null>(100).fill(null),
      ...Array<string>(50).fill(TODAY)
    ])
    expect(failure).toBe(
      "can't subscribe to the changes of 100 samples: 500: internal server error"
    )
  })
})
