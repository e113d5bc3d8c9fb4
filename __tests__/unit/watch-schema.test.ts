import { describe, expect, test } from '@jest/globals'

import type { Change, ChangeKind, WatchDocument, WatchOutcome } from '../../src/results/watch.js'
import { MOMENT } from '../support/results-document.js'
import { scanOf, verdictOf } from '../support/reported-run.js'
import { schema, stateViolationsOf, watchSchema, watchViolationsOf } from '../support/schema.js'
import { knownSample, RELEASE, watchDocument, watchState } from '../support/watch-state.js'

const [sample] = watchDocument.samples as [WatchDocument['samples'][number]]
const origin = {
  application: 'rocket',
  version: '1.4.0',
  repository: 'octo-org/rocket',
  commit: '5f1c2e7',
  url: ''
}
const change: Change = {
  kind: 'engines',
  before: { status: 'malicious', threat: null, on: MOMENT },
  enginesAdded: ['a'],
  enginesRemoved: []
}
const verdict = verdictOf('malicious', { checkedOn: MOMENT, scan: scanOf({ a: 'Trojan' }) })
const withSample = (changes: object) => ({ ...watchDocument, samples: [{ ...sample, ...changes }] })
const withKnown = (changes: object) => ({
  ...watchState,
  samples: [{ ...knownSample, ...changes }]
})

test('a document and a state with all fields are valid', () => {
  const history = [change.before]
  expect(watchViolationsOf(watchDocument)).toEqual([])
  expect(watchViolationsOf(withSample({ verdict, origin, change, history }))).toEqual([])
  expect(watchViolationsOf({ ...watchDocument, finished: null, outcome: null })).toEqual([])
  expect(stateViolationsOf(watchState)).toEqual([])
  expect(stateViolationsOf(withKnown({ verdict, origin, history }))).toEqual([])
  expect(stateViolationsOf({ ...watchState, feedTimestamp: null, issues: {} })).toEqual([])
})

const [subject] = watchDocument.subjects as [object]
const [issue] = watchDocument.issues as [object]
type Violations = (changed: object) => readonly string[]
const objects: readonly [string, object, Violations][] = [
  ['a document', watchDocument, watchViolationsOf],
  ['counts', watchDocument.counts, counts => watchViolationsOf({ ...watchDocument, counts })],
  ['a subject', subject, one => watchViolationsOf({ ...watchDocument, subjects: [one] })],
  ['an issue', issue, one => watchViolationsOf({ ...watchDocument, issues: [one] })],
  ['a sample', sample, one => watchViolationsOf({ ...watchDocument, samples: [one] })],
  ['an origin', origin, one => watchViolationsOf(withSample({ origin: one }))],
  ['a change', change, one => watchViolationsOf(withSample({ change: one }))],
  ['a verdict', verdict, one => watchViolationsOf(withSample({ verdict: one }))],
  ['a state', watchState, stateViolationsOf],
  ['a known sample', knownSample, one => stateViolationsOf({ ...watchState, samples: [one] })]
]

test.each(objects)('all fields of %s are required, and no others are allowed', (_, object, of) => {
  for (const name of Object.keys(object)) {
    const incomplete = Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
    expect(of(incomplete).join()).toContain(`required property '${name}'`)
  }
  expect(of({ ...object, more: 1 }).join()).toContain('additional properties')
})

test.each([
  ['another kind', { ...watchDocument, kind: 'submit' }],
  ['an outcome of a submission', { ...watchDocument, outcome: 'submitted' }],
  ['an end time without an outcome', { ...watchDocument, outcome: null }],
  ['an outcome without an end time', { ...watchDocument, finished: null }],
  ['unknown lookups', { ...watchDocument, chargedLookUps: null }],
  ['a key of nothing', withSample({ subjects: ['acme/app v1'] })],
  ['a sample of no subject', withSample({ subjects: [] })],
  ['a sample without a name', withSample({ files: [] })],
  ['a sample without a hash', withSample({ sha1: null, sha256: null })],
  ['an upper-case hash', withSample({ sha256: 'B'.repeat(64) })],
  ['an unknown change', withSample({ change: { ...change, kind: 'new' } })],
  ['an unknown verdict', withSample({ verdict: { ...verdict, status: 'clean' } })]
])('a document with %s is not valid', (_, document) => {
  expect(watchViolationsOf(document)).not.toEqual([])
})

test.each([
  ['another version', { ...watchState, schemaVersion: 2 }],
  ['a fraction as a timestamp', { ...watchState, feedTimestamp: 0.5 }],
  ['a negative timestamp', { ...watchState, feedTimestamp: -1 }],
  ['a state without a full check', { ...watchState, fullCheckOn: null }],
  ['an invalid date', { ...watchState, fullCheckOn: '2026-13-01T00:00:00.000Z' }],
  ['an issue of nothing', { ...watchState, issues: { constructor: 1 } }],
  ['a negative issue number', { ...watchState, issues: { [RELEASE]: -1 } }],
  ['a change', withKnown({ change: null })],
  ['a sample without a hash', withKnown({ sha1: null, sha256: null })]
])('a state with %s is not valid', (_, state) => {
  expect(stateViolationsOf(state)).not.toEqual([])
})

describe('the schema has the same values as the types', () => {
  /** The compiler checks that no value is missing or unknown. */
  const outcomes: { [Value in WatchOutcome]: true } = {
    unchanged: true,
    changed: true,
    failed: true,
    skipped: true,
    nothing: true
  }
  const kinds: { [Value in ChangeKind]: true } = {
    flagged: true,
    worse: true,
    better: true,
    engines: true,
    cleared: true,
    available: true,
    unavailable: true
  }
  interface Enumerations {
    properties: { outcome: { enum: unknown[] } }
    $defs: { change: { properties: { kind: { enum: unknown[] } } } }
  }
  const { properties, $defs } = watchSchema as unknown as Enumerations

  test('outcomes', () => {
    expect(properties.outcome.enum).toEqual([...Object.keys(outcomes), null])
  })

  test('kinds of changes', () => {
    expect($defs.change.properties.kind.enum).toEqual(Object.keys(kinds))
  })
})

test('the schemas share the header and the definitions of verdicts and times', () => {
  const references = JSON.stringify(watchSchema).match(/(?<="results\.schema\.json#\/)[^"]+/g) ?? []
  expect(references).toEqual(
    expect.arrayContaining(['$defs/verdict', '$defs/pastVerdict', '$defs/timeOrNull'])
  )
  const { properties, $defs } = watchSchema as {
    properties: Readonly<Record<string, object>>
    $defs: Readonly<Record<string, object>>
  }
  const header = ['schemaVersion', 'action', 'run', 'apiHost', 'dryRun', 'started', 'finished']
  for (const name of header) {
    expect(properties[name]).toEqual({ $ref: `results.schema.json#/properties/${name}` })
  }
  const shared = ['verdict', 'scan', 'detection', 'acceptance', 'pastVerdict', 'time']
  expect(shared.filter(name => name in $defs)).toEqual([])
  for (const keyword of ['if', 'then', 'else'])
    expect(watchSchema[keyword]).toEqual(schema[keyword])
})
