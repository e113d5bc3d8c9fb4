import { describe, expect, test } from '@jest/globals'

import { changeOf, isWorsening } from '../../src/results/change.js'
import type { Verdict, VerdictStatus } from '../../src/results/schema.js'
import type { ChangeKind } from '../../src/results/watch.js'
import { scanOf, verdictOf } from '../support/reported-run.js'

const DAY_1 = '2026-11-01T00:00:00.000Z'
const DAY_2 = '2026-11-02T00:00:00.000Z'

/** Returns a malicious or suspicious verdict, with engines if any are given. */
const flagged = (engines?: readonly string[], status: Verdict['status'] = 'malicious'): Verdict => {
  const labels = engines?.map(engine => [engine, 'Trojan'] as const)
  return verdictOf(status, {
    threat: 'Win32.Trojan.X',
    checkedOn: DAY_1,
    scan: labels ? scanOf(Object.fromEntries(labels)) : null
  })
}

describe('the kind of a change', () => {
  type Row = Readonly<Record<VerdictStatus, ChangeKind | null>>
  const nothing: Row = {
    malicious: 'flagged',
    suspicious: 'flagged',
    known: null,
    'no threats found': null,
    pending: null,
    unavailable: null
  }
  const clean: Row = { ...nothing, unavailable: 'unavailable' }
  const cleared = { known: 'cleared', 'no threats found': 'cleared' } as const
  const rows: Readonly<Record<VerdictStatus | 'nothing', Row>> = {
    nothing,
    pending: nothing,
    known: clean,
    'no threats found': clean,
    unavailable: { ...nothing, known: 'available', 'no threats found': 'available' },
    malicious: { ...clean, ...cleared, malicious: null, suspicious: 'better' },
    suspicious: { ...clean, ...cleared, malicious: 'worse', suspicious: null }
  }
  const cases = Object.entries(rows).flatMap(([before, row]) =>
    Object.entries(row).map(([after, kind]) => [before, after, kind] as const)
  )

  test.each(cases)('from %s to %s is %s', (before, after, kind) => {
    const reported = before === 'nothing' ? null : verdictOf(before as VerdictStatus)
    const change = changeOf(reported, verdictOf(after as VerdictStatus))
    expect(change?.kind ?? null).toBe(kind)
  })

  test.each(Object.keys(rows))('a verdict that was not retrieved is no change from %s', before => {
    const reported = before === 'nothing' ? null : verdictOf(before as VerdictStatus)
    expect(changeOf(reported, null)).toBeNull()
  })

  test('an exception is no change', () => {
    const accepted = { until: '2027-01-31', reason: 'known' }
    expect(changeOf(flagged(['a']), { ...flagged(['a']), accepted })).toBeNull()
    expect(changeOf({ ...flagged(['a']), accepted }, flagged(['a']))).toBeNull()
  })

  test('another threat name or time is no change', () => {
    const later = { ...flagged(['a']), threat: 'Win32.Trojan.Y', level: 3, checkedOn: DAY_2 }
    expect(changeOf(flagged(['a']), later)).toBeNull()
  })
})

describe('the engines of a change', () => {
  test('different engines are a change, in any order', () => {
    expect(changeOf(flagged(['b', 'a']), flagged(['a', 'b']))).toBeNull()
    expect(changeOf(flagged(['a', 'b']), flagged(['b', 'c', 'd']))).toEqual({
      kind: 'engines',
      before: { status: 'malicious', threat: 'Win32.Trojan.X', on: DAY_1 },
      enginesAdded: ['c', 'd'],
      enginesRemoved: ['a']
    })
  })

  test('are known only if both verdicts have a scan', () => {
    expect(changeOf(flagged(), flagged(['a']))).toBeNull()
    expect(changeOf(flagged(['a']), flagged())).toBeNull()
    expect(changeOf(flagged(['a'], 'suspicious'), flagged())).toMatchObject({
      kind: 'worse',
      enginesAdded: [],
      enginesRemoved: []
    })
  })

  test('are part of a change between suspicious and malicious', () => {
    expect(changeOf(flagged(['a'], 'suspicious'), flagged(['a', 'b']))).toMatchObject({
      kind: 'worse',
      enginesAdded: ['b']
    })
    expect(changeOf(flagged(['a', 'b']), flagged(['a'], 'suspicious'))).toMatchObject({
      kind: 'better',
      enginesRemoved: ['b']
    })
  })

  test('are not listed for a sample that was not flagged before, or is no longer flagged', () => {
    const none = { enginesAdded: [], enginesRemoved: [] }
    expect(changeOf(null, flagged(['a']))).toMatchObject({ kind: 'flagged', ...none })
    expect(changeOf(flagged(['a']), verdictOf('known'))).toMatchObject({ kind: 'cleared', ...none })
  })
})

describe('the verdict before a change', () => {
  const before = (changes: Partial<Verdict>) =>
    changeOf({ ...flagged(), ...changes }, verdictOf('known'))?.before

  test('has the time at which it was known', () => {
    expect(before({ checkedOn: DAY_1, analyzedOn: DAY_2 })?.on).toBe(DAY_1)
    expect(before({ checkedOn: null, analyzedOn: DAY_2 })?.on).toBe(DAY_2)
  })

  test('is left out if its time is not known, or if it was pending', () => {
    expect(before({ checkedOn: null })).toBeNull()
    const pending = verdictOf('pending', { checkedOn: DAY_1 })
    expect(changeOf(pending, flagged())).toMatchObject({ kind: 'flagged', before: null })
  })
})

test('a sample gets worse if it is flagged, if suspicious becomes malicious, or by new engines', () => {
  const isWorse = (before: Verdict | null, after: Verdict) => {
    const change = changeOf(before, after)
    return change && isWorsening(change)
  }
  const clean = verdictOf('no threats found', { checkedOn: DAY_1 })
  expect(isWorse(null, flagged())).toBe(true)
  expect(isWorse(clean, flagged())).toBe(true)
  expect(isWorse(flagged([], 'suspicious'), flagged([]))).toBe(true)
  expect(isWorse(flagged(['a']), flagged(['b']))).toBe(true)
  expect(isWorse(flagged(['a', 'b']), flagged(['a']))).toBe(false)
  expect(isWorse(flagged(['a']), flagged(['a'], 'suspicious'))).toBe(false)
  expect(isWorse(flagged(), clean)).toBe(false)
  expect(isWorse(flagged(), verdictOf('unavailable'))).toBe(false)
})
