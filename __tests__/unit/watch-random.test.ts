import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { changeOf } from '../../src/results/change.js'
import type { Verdict } from '../../src/results/schema.js'
import type { Subject } from '../../src/results/watch.js'
import { scanOf, verdictOf } from '../support/reported-run.js'
import {
  CONTENTS,
  contentOf,
  RELEASES,
  SUBSCRIPTIONS,
  WatchedService,
  type Day
} from '../support/watched-service.js'

const engines = fc.option(fc.subarray(['a', 'b', 'c']))
const verdict = fc.oneof(
  fc
    .constantFrom('no threats found' as const, 'known' as const, 'unavailable' as const)
    .map(status => verdictOf(status)),
  fc
    .tuple(fc.constantFrom('malicious' as const, 'suspicious' as const), engines)
    .map(([status, names]) =>
      verdictOf(status, {
        scan: names && scanOf(Object.fromEntries(names.map(name => [name, 'Trojan'])))
      })
    )
)
const changes = fc.array(fc.record({ content: fc.constantFrom(...CONTENTS), verdict }), {
  maxLength: 3
})
/** Most things go well, so that faults happen in all combinations. */
const rarely = fc.integer({ min: 0, max: 4 }).map(number => number === 4)
const lookup = fc.constantFrom(
  'ok' as const,
  'ok' as const,
  'ok' as const,
  'pending' as const,
  'failed' as const
)
const someOf = (names: readonly string[]) =>
  fc.tuple(...names.map(() => rarely)).map(chosen => names.filter((_, index) => chosen[index]))

const day: fc.Arbitrary<Day> = fc.record({
  gap: fc.constantFrom(1, 1, 1, 2, 20, 31, 200, 400),
  before: changes,
  during: fc.oneof(fc.constant([]), changes),
  lookups: fc.record({ a: lookup, b: lookup, c: lookup }),
  failedSubjects: someOf([...Object.keys(RELEASES), SUBSCRIPTIONS]),
  unreadableReleases: someOf(Object.keys(RELEASES)),
  isStateLost: rarely,
  isKilled: rarely,
  canSubscribe: fc.boolean(),
  feed: fc.constantFrom('complete', 'complete', 'complete', 'incomplete', 'unread')
})
const faultless: fc.Arbitrary<Day> = day.map(one => ({
  ...one,
  lookups: { a: 'ok', b: 'ok', c: 'ok' },
  failedSubjects: [],
  unreadableReleases: [],
  isStateLost: false,
  isKilled: false,
  feed: 'complete'
}))

/**
 * Checks each run of a watch: it reports exactly the changes since the last run that reported them
 * and saved its state. Samples that are not looked up have none.
 */
function expectEachChangeOnce(kind: Subject['kind'], days: readonly Day[]): void {
  const service = new WatchedService(kind)
  /** The verdicts that runs reported, unless they were killed. */
  let told = new Map<string, Verdict>()
  for (const [index, one] of days.entries()) {
    if (one.isStateLost) told = new Map()
    const { samples, due, readUntil } = service.run(one)
    const where = `day ${index + 1}`
    const dueContents = new Set(due.map(contentOf))
    const found = new Map(samples.map(sample => [contentOf(sample), sample]))
    for (const content of CONTENTS) {
      const sample = found.get(content)
      const before = told.get(content) ?? null
      if (!sample?.checked) {
        expect([where, content, sample?.change ?? null]).toEqual([where, content, null])
        if (dueContents.has(content) || (!sample && kind === 'release')) continue
        // The last lookup can be later than the end of the feed, if that was not read completely.
        const time = Math.max(readUntil, Date.parse(before?.checkedOn ?? '1970') / 1000)
        const hidden = changeOf(before, service.verdictAt(content, time))
        expect([where, content, hidden]).toEqual([where, content, null])
        continue
      }
      const latest = sample.verdict
      expect([where, content, sample.change]).toEqual([where, content, changeOf(before, latest)])
      const isUnreported =
        sample.change && sample.subjects.some(key => one.failedSubjects.includes(key))
      if (!latest || one.isKilled || isUnreported) continue
      // Engines are compared with the last scan that could be retrieved.
      const isThreat = latest.status === 'malicious' || latest.status === 'suspicious'
      told.set(content, {
        ...latest,
        scan: latest.scan ?? (isThreat ? (before?.scan ?? null) : null)
      })
    }
  }
}

describe.each<[string, Subject['kind']]>([
  ['releases', 'release'],
  ['subscriptions', 'subscriptions']
])('a watch of %s', (_, kind) => {
  test('reports each change once, if nothing fails', () => {
    fc.assert(
      fc.property(fc.array(faultless, { maxLength: 20 }), days => {
        expectEachChangeOnce(kind, days)
      }),
      { numRuns: 100 }
    )
  })

  test('reports each change once, whatever fails, unless it is killed or its state is lost', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 20 }), days => {
        expectEachChangeOnce(kind, days)
      }),
      { numRuns: 300 }
    )
  })
})
