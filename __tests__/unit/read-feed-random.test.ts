import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { page, readPages, sha1, type Pages } from '../support/fake-change-feed.js'

const pageSizes = fc.integer({ min: 0, max: 5 })
const START = 1000
const NO_STEP = { count: 0, surplus: 0, advance: 0 }

test('reading the change feed ends, and keeps all entries, whatever it contains', async () => {
  const step = fc.record({
    count: pageSizes,
    surplus: fc.constantFrom(0, 1000),
    advance: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -1e6, max: 1e9 }))
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 20 }),
      fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: undefined }),
      async (steps, date) => {
        let requests = 0
        const sent = new Set<string>()
        const pages: Pages = from => {
          const { count, surplus, advance } = steps[requests % steps.length] ?? NO_STEP
          const numbers = Array.from({ length: count }, (_, n) => (requests % 3) * 10 + n)
          requests += 1
          for (const number of numbers) sent.add(sha1(number))
          const found = page(numbers, Math.max(0, from + advance))
          return { ...found, entries: count + surplus, date }
        }
        const outcome = await readPages(500, pages, START)
        expect(requests).toBeLessThanOrEqual(1000)
        expect(outcome.pages).toBe(requests)
        expect(outcome.changed).toEqual(sent)
        expect(outcome.isComplete).toBe(outcome.failure === undefined)
      }
    ),
    { numRuns: 200 }
  )
})

/** A feed that behaves as documented. Time passes, and changes are added, with each request. */
class Feed {
  /** By the service's clock, in seconds. */
  now = START
  readonly changes: { readonly second: number; readonly number: number }[] = []
  private requests = 0

  constructor(
    private readonly settings: {
      readonly pageSize: number
      /** For each request: seconds that pass, and number of changes before and after that. */
      readonly steps: readonly (readonly [number, number, number])[]
      readonly hasDate: boolean
      /** Whether a page that is not full continues at the current time. */
      readonly skipsAhead: boolean
    }
  ) {}

  readonly pages: Pages = from => {
    const { pageSize, steps, hasDate, skipsAhead } = this.settings
    const [seconds, before, after] = steps[this.requests++ % steps.length] ?? [1, 0, 0]
    this.add(before)
    const sorted = this.changes.filter(({ second }) => second >= from)
    const last = sorted[pageSize - 1]?.second ?? (skipsAhead ? this.now : sorted.at(-1)?.second)
    // Includes the surplus changes of the last second.
    const found = sorted.filter(({ second }) => last === undefined || second <= last)
    const lastTimestamp = last ?? Math.max(from, this.now)
    const date = hasDate ? this.now : undefined
    this.now += seconds
    this.add(after)
    return {
      ...page(
        found.map(({ number }) => number),
        lastTimestamp
      ),
      date
    }
  }

  add(count: number): void {
    for (let n = 0; n < count; n++) {
      this.changes.push({ second: this.now, number: this.changes.length })
    }
  }
}

test('no change is missed by runs that continue where the previous one stopped', async () => {
  const steps = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 9 })
  const settings = fc.record({
    pageSize: fc.integer({ min: 1, max: 5 }),
    steps,
    hasDate: fc.boolean(),
    skipsAhead: fc.boolean()
  })
  const runs = fc.array(
    fc.record({
      changes: fc.array(fc.tuple(fc.nat(2), fc.nat(8))),
      skew: fc.integer({ min: -30, max: 30 })
    }),
    { minLength: 1, maxLength: 5 }
  )
  await fc.assert(
    fc.asyncProperty(settings, runs, async (how, plan) => {
      const feed = new Feed({ ...how, steps: [...how.steps, [1, 0, 0]] })
      const changed = new Set<string>()
      let from = START
      for (const { changes, skew } of plan) {
        for (const [seconds, count] of changes) {
          feed.now += seconds
          feed.add(count)
        }
        const wanted = feed.changes.filter(({ second }) => second >= from)
        const outcome = await readPages(from, feed.pages, feed.now + skew)
        expect(outcome.failure).toBeUndefined()
        for (const hash of outcome.changed) changed.add(hash)
        const missed = wanted.filter(({ number }) => !outcome.changed.has(sha1(number)))
        // Without a date, the time of this machine is used, which may be behind.
        expect(how.hasDate ? missed : []).toEqual([])
        expect(missed.filter(({ second }) => second < outcome.next)).toEqual([])
        from = outcome.next
      }
      feed.now += 100
      const last = await readPages(from, feed.pages, feed.now)
      for (const hash of last.changed) changed.add(hash)
      // The last run may itself leave changes that were added while it read.
      const final = feed.changes.filter(({ second }) => second < last.next)
      expect(final.filter(({ number }) => !changed.has(sha1(number)))).toEqual([])
    }),
    { numRuns: 300 }
  )
})
