import { describe, expect, test } from '@jest/globals'

import type { Fault } from '../../emulator/service.js'
import { shown } from '../support/action.js'
import { sha1, sha256 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf } from '../support/releases.js'
import { startedOn, watching } from '../support/watching.js'

const APP = 'the app'
const anHourBefore = new Date(startedOn.getTime() - 60 * 60_000)
const nextMorning = Math.floor(startedOn.getTime() / 1000) + 24 * 60 * 60
const schedule = [{ sha256: sha256(APP), at: 'PT12H', status: 'MALICIOUS' }] as const

/** Returns a response with a page of the change feed. */
function page(lastTimestamp: unknown, hashes: readonly string[] = []): Fault {
  const entries = hashes.map(hash => ({
    record_on: startedOn.toISOString().slice(0, 19),
    sha1: hash,
    updated_sections: ['malware_presence']
  }))
  const feed = { entries, last_timestamp: lastTimestamp }
  return {
    kind: 'answer',
    status: 200,
    when: 'late',
    body: JSON.stringify({ rl: { data_change_feed: feed } })
  }
}

const others = Array.from({ length: 1000 }, (_, n) => sha1(`other ${n}`))

/** What the feed returns on the second day, by the number of the page. */
const FEEDS: readonly [string, (number: number) => Fault][] = [
  ['repeats a second that is full', () => page(nextMorning - 60_000, others)],
  ['goes backwards', () => page(1000, others)],
  ['never ends', number => page(nextMorning - 70_000 + number, others.slice(0, 1))],
  ['continues in the future', () => page(253402300799)],
  [
    'lists a change without a SHA-1',
    number => page(nextMorning - 10 + 20 * number, ['b'.repeat(64)])
  ],
  ['has no timestamp', () => page(undefined)],
  ['has a timestamp that is no number', () => page('soon')],
  ['is not available', () => ({ kind: 'answer', status: 403, when: 'late' })]
]

describe('if the change feed', () => {
  test.each(FEEDS)('%s, all assets are looked up', async (_, feed) => {
    let pages = 0
    const { run, nextDay } = await watching({
      github: { releases: [{ tag: 'v1', assets: assetsOf({ 'app.exe': APP }) }] },
      service: {
        schedule,
        preload: [preloadedSample(APP, anHourBefore)],
        fault: ({ step }) => (step === 'feed' ? feed(pages++) : undefined)
      }
    })
    await run({ release: 'v1', retries: '1' })
    nextDay()
    const result = await run({ release: 'v1', retries: '1' })
    expect(result.code).toBe(0)
    expect(shown(result.log)).toContain('All samples are looked up: ')
    expect(result.outputs).toMatchObject({ 'changed-count': '1', 'malicious-count': '1' })
    expect(pages).toBeLessThanOrEqual(1001)
  })

  test('of the subscriptions never ends, the run fails, and the next one continues', async () => {
    let isEndless = true
    let pages = 0
    const { run, nextDay } = await watching({
      service: {
        schedule,
        preload: [{ ...preloadedSample(APP, anHourBefore), subscribed: true }],
        fault: ({ step }) =>
          step === 'feed' && isEndless
            ? page(nextMorning - 80_000 + ++pages, [sha1(APP)])
            : undefined
      }
    })
    nextDay()
    const first = await run()
    expect(first.code).toBe(1)
    expect(first.outputs).toMatchObject({ outcome: 'failed', 'malicious-count': '1' })
    expect(shown(first.log)).toContain(
      'Not all changes are known: the change feed has more than 1000 pages'
    )
    isEndless = false
    const second = await run()
    expect(second.code).toBe(0)
    expect(second.requests).toContain('feed')
    expect(second.outputs).toMatchObject({ outcome: 'unchanged', 'malicious-count': '1' })
  })
})
