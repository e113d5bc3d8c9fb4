import { describe, expect, test } from '@jest/globals'

import type {
  AnalysisState,
  Outcome,
  Problem,
  ResultsDocument,
  SampleResult,
  SampleState
} from '../../src/results/schema.js'
import { analysisOf, archiveOf, RESULTS } from '../support/dynamic-results.js'
import { MOMENT, resultsDocument, sample } from '../support/results-document.js'
import { expectValid, schema, violationsOf } from '../support/schema.js'

describe('the schema', () => {
  const error: Problem = { scope: 'sample', step: 'bytes', status: 400, message: 'why' }
  const verdict = {
    status: 'malicious',
    threat: 'Win32.Ransomware.Tox',
    level: 5,
    trust: null,
    classifiedBy: 'antivirus',
    enginesMatched: 44,
    enginesAsked: 47,
    firstSeen: MOMENT,
    analyzedOn: MOMENT,
    checkedOn: MOMENT,
    reason: null,
    scan: null,
    accepted: null
  }
  const detection = { engine: 'x', vendor: 'X', label: 'Trojan', definitions: MOMENT }
  const scan = {
    scannedOn: MOMENT,
    firstScannedOn: null,
    enginesAsked: 47,
    enginesFailed: 0,
    vendorsAsked: 40,
    vendorsMatched: 1,
    detections: [detection]
  }
  const past = { status: 'malicious', threat: null, on: MOMENT }
  const results: ResultsDocument = {
    ...resultsDocument,
    run: { repository: 'acme/app', commit: 'c'.repeat(40), url: 'https://github.com/acme/app' },
    counts: { ...resultsDocument.counts, malicious: 0 }
  }
  const withSample = (changes: object) => ({ ...results, samples: [{ ...sample, ...changes }] })
  const withError = (changes: object) =>
    withSample({ state: 'failed', metadata: 'none', error: { ...error, ...changes } })
  const withAnalysis = (analysis: object) => withSample({ dynamicAnalysis: [analysis] })
  const archive = archiveOf(['malicious', 'running'])
  const [archivedFile = {}] = archive.files ?? []
  const withFile = (file: object) => withAnalysis({ ...archive, files: [file] })
  const withVerdict = (changes: object) => withSample({ verdict: { ...verdict, ...changes } })

  test('accepts the documents that the other tests change', () => {
    for (const valid of [results, withError({}), withVerdict({}), withVerdict({ scan })])
      expectValid(valid)
    for (const result of RESULTS) expectValid(withAnalysis(analysisOf(result)))
    for (const valid of [archivedFile, { ...archivedFile, sha1: null }])
      expectValid({ ...withFile(valid), chargedReports: 3 })
  })

  const objects: readonly [string, object, (changed: object) => unknown][] = [
    ['the document', results, changed => changed],
    ['run', results.run, run => ({ ...results, run })],
    ['counts', results.counts, counts => ({ ...results, counts })],
    ['a sample', sample, changed => ({ ...results, samples: [changed] })],
    ['an error', error, changed => withSample({ state: 'failed', error: changed })],
    ['a verdict', verdict, changed => withSample({ verdict: changed })],
    ['a scan', scan, changed => withVerdict({ scan: changed })],
    [
      'a detection',
      detection,
      changed => withVerdict({ scan: { ...scan, detections: [changed] } })
    ],
    [
      'an exception',
      { until: '2027-01-31', reason: 'why' },
      changed => withVerdict({ accepted: changed })
    ],
    ['a past verdict', past, changed => withSample({ history: [changed] })],
    ['an analysis', analysisOf('malicious'), changed => withAnalysis(changed)],
    ['a file in an archive', archivedFile, changed => withFile(changed)],
    [
      'a signature',
      { description: 'x', riskFactor: null },
      changed => withAnalysis({ ...analysisOf('malicious'), signatures: [changed] })
    ]
  ]
  test.each(objects)('requires all fields of %s, and allows no others', (_, object, put) => {
    for (const name of Object.keys(object)) {
      const incomplete = Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
      expect(violationsOf(put(incomplete)).join()).toContain(`required property '${name}'`)
    }
    expect(violationsOf(put({ ...object, more: 1 })).join()).toContain('additional properties')
  })

  test.each<[string, object]>([
    ['another schema version', { ...results, schemaVersion: 2 }],
    ['an action without a version', { ...results, action: 'spectra-submit' }],
    ['an empty host', { ...results, apiHost: '' }],
    ['a string instead of a boolean', { ...results, dryRun: 'false' }],
    ['a time without a time zone', { ...results, started: '2026-01-01T00:00:00.000' }],
    ['an invalid date', { ...results, started: '2026-13-01T00:00:00.000Z' }],
    ['an end time without an outcome', { ...results, outcome: null }],
    ['an outcome without an end time', { ...results, finished: null }],
    ['an unknown outcome', { ...results, outcome: 'clean' }],
    ['a fraction as a count', { ...results, counts: { ...results.counts, files: 0.5 } }],
    ['an object instead of an array', { ...results, samples: { a: sample } }],
    ['an upper-case hash', withSample({ sha1: 'A'.repeat(40) })],
    ['a hash of the wrong length', withSample({ sha256: 'b'.repeat(40) })],
    ['a negative size', withSample({ size: -1 })],
    ['a sample without files', withSample({ files: [] })],
    ['a duplicate file name', withSample({ files: ['a', 'a'] })],
    ['an unknown state', withSample({ state: 'clean' })],
    ['unknown metadata', withSample({ metadata: 'sent' })],
    ['a submitted sample without metadata', withSample({ metadata: 'none' })],
    ['a submitted sample with an error', withSample({ error })],
    ['a submitted sample without a hash', withSample({ sha1: null })],
    ['a failed sample without an error', withSample({ state: 'failed', metadata: 'none' })],
    ['metadata of a sample that was not attempted', withSample({ state: 'not-attempted' })],
    [
      'an existing sample without hashes',
      withSample({ state: 'existing', metadata: 'none', sha1: null, sha256: null })
    ],
    ['an unknown scope', withError({ scope: 'transient' })],
    ['an unknown step', withError({ step: 'upload' })],
    ['an invalid status', withError({ status: 0 })],
    ['an empty error message', withError({ message: '' })],
    ['a verdict that is a string', withSample({ verdict: 'malicious' })],
    ['an unknown verdict', withVerdict({ status: 'UNKNOWN' })],
    ['a level above the maximum', withVerdict({ level: 6 })],
    ['a trust below the minimum', withVerdict({ trust: -1 })],
    ['a list of engines', withVerdict({ enginesMatched: ['one'] })],
    ['a date without a time', withVerdict({ firstSeen: '2026-01-01' })],
    ['a negative number of reports', { ...results, chargedReports: -1 }],
    ['an empty list of analyses', withSample({ dynamicAnalysis: [] })],
    [
      'an analysis of a file that was not read',
      withSample({
        ...{ state: 'failed', metadata: 'none', error, sha1: null, sha256: null },
        dynamicAnalysis: [analysisOf('not-started')]
      })
    ],
    ...(
      [
        ['an empty platform', 'malicious', { platform: '' }],
        ['an unknown state', 'malicious', { state: 'queued' }],
        ['an unknown classification', 'malicious', { classification: 'MALICIOUS' }],
        ['a classification without a report', 'running', { classification: 'malicious' }],
        ['a risk score without a report', 'failed', { riskScore: 9 }],
        ['a risk score above the maximum', 'malicious', { riskScore: 101 }],
        ['an id that is a path', 'running', { analysisId: '../latest' }],
        ['no id of a running analysis', 'running', { analysisId: null }],
        ['an id without a response', 'unconfirmed', { analysisId: 'id-1' }],
        ['a report without a time', 'malicious', { finished: null }],
        ['a time without a report', 'running', { finished: MOMENT }],
        ['no classification and no reason', 'unclassified', { reason: null }],
        ['a failure without a reason', 'failed', { reason: null }],
        ['a report that was not requested', 'malicious', { requested: null }],
        ['a request that was not sent', 'not-started', { requested: MOMENT }],
        ['an archive without files', 'malicious', { files: [] }],
        ['an archive that was not started', 'not-started', { files: archive.files }],
        [
          'too many signatures',
          'malicious',
          { signatures: Array(21).fill({ description: 'x', riskFactor: null }) }
        ]
      ] as const
    ).map(([name, result, changes]): [string, object] => [
      `${name} in an analysis`,
      withAnalysis({ ...analysisOf(result), ...changes })
    ]),
    ['an archive in an archive', withFile({ ...archivedFile, files: [archivedFile] })],
    ['an unconfirmed file in an archive', withFile({ ...archivedFile, state: 'unconfirmed' })],
    [
      'a running file in an archive without a hash',
      withAnalysis({ ...archive, files: archive.files?.map(file => ({ ...file, sha1: null })) })
    ]
  ])('rejects %s', (_, document) => {
    expect(violationsOf(document)).not.toEqual([])
  })
})

describe('the schema lists the same values as the type', () => {
  /** The compiler checks that no value is missing or unknown. */
  const states: { [Value in SampleState]: true } = {
    submitted: true,
    'metadata-only': true,
    'reanalysis-requested': true,
    existing: true,
    'bytes-only': true,
    failed: true,
    'not-attempted': true
  }
  const metadata: { [Value in SampleResult['metadata']]: true } = {
    none: true,
    uncertain: true,
    confirmed: true,
    repeated: true
  }
  const outcomes: { [Value in Outcome]: true } = {
    submitted: true,
    failed: true,
    skipped: true,
    nothing: true
  }
  const steps: { [Value in Problem['step']]: true } = {
    read: true,
    download: true,
    bytes: true,
    metadata: true,
    reanalysis: true,
    subscription: true
  }
  const analyses: { [Value in AnalysisState]: true } = {
    'not-started': true,
    unconfirmed: true,
    running: true,
    finished: true,
    failed: true
  }
  interface Enumerations {
    properties: { outcome: { enum: unknown[] } }
    $defs: {
      sample: { properties: { state: { enum: unknown[] }; metadata: { enum: unknown[] } } }
      error: { properties: { step: { enum: unknown[] } } }
      analysis: { properties: { state: { enum: unknown[] } } }
    }
  }
  const { properties, $defs } = schema as unknown as Enumerations

  test.each([
    ['outcome', properties.outcome.enum, [...Object.keys(outcomes), null]],
    ['state', $defs.sample.properties.state.enum, Object.keys(states)],
    ['metadata', $defs.sample.properties.metadata.enum, Object.keys(metadata)],
    ['step', $defs.error.properties.step.enum, Object.keys(steps)],
    ['state of an analysis', $defs.analysis.properties.state.enum, Object.keys(analyses)]
  ])('%s', (_, listed, expected) => {
    expect(listed).toEqual(expected)
  })
})
