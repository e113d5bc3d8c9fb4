import { describe, expect, test } from '@jest/globals'

import { startGithub } from '../../emulator/github/server.js'
import type {
  Outcome,
  Problem,
  SampleResult,
  ResultsDocument,
  SampleState
} from '../../src/results/schema.js'
import { emulator, runAction, startAction, workspace, type Run } from '../support/action.js'
import { sha1, sha256 } from '../support/hashes.js'
import { MOMENT, resultsDocument, sample } from '../support/results-document.js'
import { expectValid, schema, violationsOf } from '../support/schema.js'

const FILES = { 'a.bin': 'a', 'b.bin': 'b', 'c.bin': 'c' }
const QUICK = { files: '*.bin', 'requests-per-second': '1000', retries: '0' }

/** States, metadata and steps of errors in a record, each once. */
function kindsOf({ results }: Run): string[] {
  const samples = results?.samples ?? []
  return [
    ...new Set(
      samples.flatMap(({ state, metadata, error }) => [state, metadata, error?.step ?? 'no error'])
    )
  ]
}

describe('what a run records is of the published form', () => {
  test('submitted, and gone on from', async () => {
    const { url } = await emulator({ requestsPerSecond: Infinity })
    const folder = workspace(FILES)
    const inputs = { ...QUICK, 'api-url': url }
    const first = await runAction(folder, inputs)
    expectValid(first.results)
    expect(kindsOf(first)).toEqual(['submitted', 'confirmed', 'no error'])
    const second = await runAction(folder, { ...inputs, 'resume-from': first.resultsFile })
    expectValid(second.results)
    expect(kindsOf(second)).toEqual(kindsOf(first))
  })

  test('a dry run, outside of a workflow', async () => {
    const env = { GITHUB_REPOSITORY: '', GITHUB_SHA: '', GITHUB_RUN_ID: '' }
    const run = await runAction(workspace(FILES), { ...QUICK, 'dry-run': 'true' }, env)
    expectValid(run.results)
    expect(kindsOf(run)).toEqual(['not-attempted', 'none', 'no error'])
    expect(run.results?.run).toEqual({ repository: '', commit: '', url: '' })
  })

  test('nothing found', async () => {
    const inputs = { ...QUICK, 'if-no-files-found': 'ignore', 'dry-run': 'true' }
    const run = await runAction(workspace(), inputs)
    expectValid(run.results)
    expect(run.results).toMatchObject({ outcome: 'nothing', samples: [] })
  })

  test('failed at the bytes, failed at the metadata, with and without an answer', async () => {
    const { url } = await emulator({
      requestsPerSecond: Infinity,
      fault: ({ sha1: hash, step }) => {
        if (step === 'bytes' && hash === sha1('b')) return { kind: 'answer', status: 400 }
        if (step !== 'metadata') return undefined
        return { kind: 'reset', when: hash === sha1('a') ? 'accepted' : 'early' }
      }
    })
    const run = await runAction(workspace(FILES), { ...QUICK, 'api-url': url })
    expectValid(run.results)
    expect(kindsOf(run)).toEqual(
      expect.arrayContaining(['failed', 'bytes', 'bytes-only', 'metadata', 'uncertain'])
    )
  })

  test('stopped by the account', async () => {
    const { url } = await emulator()
    const run = await runAction(workspace(FILES), { ...QUICK, 'api-url': url, password: 'wrong' })
    expectValid(run.results)
    expect(kindsOf(run)).toEqual(expect.arrayContaining(['failed', 'not-attempted']))
  })

  test.each(['SIGINT', 'SIGKILL'] as const)('ended in the middle by %s', async signal => {
    let end: () => void = () => undefined
    const { url } = await emulator({
      fault: ({ index }) => {
        if (index < 2) return undefined
        end()
        return { kind: 'stall', when: 'early' }
      }
    })
    const action = startAction(workspace(FILES), { ...QUICK, 'api-url': url })
    end = () => action.process.kill(signal)
    const run = await action.finished
    expectValid(run.results)
    expect(run.results?.finished === null).toBe(signal === 'SIGKILL')
  })

  test('a release, known by its digests alone, with one asset that can not be had', async () => {
    const github = await startGithub({
      repository: 'acme/app',
      tokens: { token: 'read' },
      releases: [
        {
          tag: 'v1',
          assets: [
            { name: 'a.bin', content: 'a' },
            { name: 'bad.bin', content: 'bad', digest: `sha256:${'0'.repeat(64)}` }
          ]
        }
      ]
    })
    try {
      const preload = [{ sha1: sha1('a'), sha256: sha256('a'), size: 1 }]
      const { url } = await emulator({ preload })
      const inputs = { release: 'v1', 'github-token': 'token', 'if-sample-exists': 'skip' }
      const env = { GITHUB_API_URL: github.url }
      const run = await runAction(workspace(), { ...inputs, 'api-url': url }, env)
      expectValid(run.results)
      expect(kindsOf(run)).toEqual(['existing', 'none', 'no error', 'failed', 'download'])
      expect(run.results?.samples.map(sample => sample.sha1)).toEqual([null, null])
    } finally {
      await github.close()
    }
  })

  test('analysed again, metadata only, and subscriptions that were refused', async () => {
    const preload = ['a', 'b'].map(one => ({ sha1: sha1(one), sha256: sha256(one), size: 1 }))
    for (const ifExists of ['reanalyze', 'metadata']) {
      const { url } = await emulator({ preload, rights: { 'TCA-0206': false } })
      const inputs = { ...QUICK, 'if-sample-exists': ifExists, subscribe: 'data_change' }
      const run = await runAction(workspace(FILES), { ...inputs, 'api-url': url })
      expectValid(run.results)
      expect(kindsOf(run)).toContain(ifExists === 'metadata' ? 'metadata-only' : 'subscription')
    }
  })
})

describe('another document is refused', () => {
  const error: Problem = { scope: 'sample', step: 'bytes', status: 400, message: 'why' }
  const verdict = {
    status: 'malicious',
    threat: 'Win32.Ransomware.Tox',
    level: 5,
    trust: null,
    enginesMatched: 44,
    enginesAsked: 47,
    firstSeen: MOMENT,
    analyzedOn: MOMENT,
    reason: 'antivirus'
  }
  const results: ResultsDocument = {
    ...resultsDocument,
    run: { repository: 'acme/app', commit: 'c'.repeat(40), url: 'https://github.com/acme/app' },
    counts: { ...resultsDocument.counts, malicious: 0 }
  }
  const withSample = (changes: object) => ({ ...results, samples: [{ ...sample, ...changes }] })
  const withError = (changes: object) =>
    withSample({ state: 'failed', metadata: 'none', error: { ...error, ...changes } })
  const withVerdict = (changes: object) => withSample({ verdict: { ...verdict, ...changes } })

  test('than these, from which the others differ in one place', () => {
    for (const valid of [results, withError({}), withVerdict({})]) expectValid(valid)
  })

  const objects: readonly [string, object, (changed: object) => unknown][] = [
    ['the document', results, changed => changed],
    ['run', results.run, run => ({ ...results, run })],
    ['counts', results.counts, counts => ({ ...results, counts })],
    ['a sample', sample, changed => ({ ...results, samples: [changed] })],
    ['an error', error, changed => withSample({ state: 'failed', error: changed })],
    ['a verdict', verdict, changed => withSample({ verdict: changed })]
  ]
  test.each(objects)('%s without one of its fields, or with one more', (_, object, put) => {
    for (const name of Object.keys(object)) {
      const less = Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
      expect(violationsOf(put(less)).join()).toContain(`required property '${name}'`)
    }
    expect(violationsOf(put({ ...object, more: 1 })).join()).toContain('additional properties')
  })

  test.each([
    ['another form', { ...results, schemaVersion: 2 }],
    ['an action without a version', { ...results, action: 'spectra-submit-action' }],
    ['no host', { ...results, apiHost: '' }],
    ['a text for a flag', { ...results, dryRun: 'false' }],
    ['a time without its zone', { ...results, started: '2026-01-01T00:00:00.000' }],
    ['a day that is none', { ...results, started: '2026-13-01T00:00:00.000Z' }],
    ['an end without an outcome', { ...results, outcome: null }],
    ['an outcome without an end', { ...results, finished: null }],
    ['another outcome', { ...results, outcome: 'clean' }],
    ['a part of a file', { ...results, counts: { ...results.counts, files: 0.5 } }],
    ['samples by name', { ...results, samples: { a: sample } }],
    ['upper-case hashes', withSample({ sha1: 'A'.repeat(40) })],
    ['the hash of another kind', withSample({ sha256: 'b'.repeat(40) })],
    ['a negative size', withSample({ size: -1 })],
    ['a sample without files', withSample({ files: [] })],
    ['a file that counts twice', withSample({ files: ['a', 'a'] })],
    ['another state', withSample({ state: 'clean' })],
    ['other metadata', withSample({ metadata: 'sent' })],
    ['submitted without metadata', withSample({ metadata: 'none' })],
    ['submitted with an error', withSample({ error })],
    ['submitted without a hash', withSample({ sha1: null })],
    ['failed without an error', withSample({ state: 'failed', metadata: 'none' })],
    ['nothing sent, and metadata there', withSample({ state: 'not-attempted' })],
    [
      'a sample that exists, of which nobody knows what it is',
      withSample({ state: 'existing', metadata: 'none', sha1: null, sha256: null })
    ],
    ['an error that passes', withError({ scope: 'transient' })],
    ['another step', withError({ step: 'upload' })],
    ['a status that is none', withError({ status: 0 })],
    ['an error that says nothing', withError({ message: '' })],
    ['a verdict in a word', withSample({ verdict: 'malicious' })],
    ['a verdict of the service', withVerdict({ status: 'UNKNOWN' })],
    ['a level above the worst', withVerdict({ level: 6 })],
    ['a trust below the best', withVerdict({ trust: -1 })],
    ['engines by name', withVerdict({ enginesMatched: ['one'] })],
    ['a day for a time', withVerdict({ firstSeen: '2026-01-01' })]
  ])('%s', (_, document) => {
    expect(violationsOf(document)).not.toEqual([])
  })
})

describe('the form knows each word of the code', () => {
  /** Held to the types by the compiler: neither may a word be missing here nor be too many. */
  const states: { [State_ in SampleState]: true } = {
    submitted: true,
    'metadata-only': true,
    'reanalysis-requested': true,
    existing: true,
    'bytes-only': true,
    failed: true,
    'not-attempted': true
  }
  const metadata: { [Word in SampleResult['metadata']]: true } = {
    none: true,
    uncertain: true,
    confirmed: true,
    repeated: true
  }
  const outcomes: { [Word in Outcome]: true } = {
    submitted: true,
    failed: true,
    skipped: true,
    nothing: true
  }
  const steps: { [Word in Problem['step']]: true } = {
    read: true,
    download: true,
    bytes: true,
    metadata: true,
    reanalysis: true,
    subscription: true
  }
  interface Enumerations {
    properties: { outcome: { enum: unknown[] } }
    $defs: {
      sample: { properties: { state: { enum: unknown[] }; metadata: { enum: unknown[] } } }
      error: { properties: { step: { enum: unknown[] } } }
    }
  }
  const { properties, $defs } = schema as unknown as Enumerations

  test.each([
    ['outcome', properties.outcome.enum, [...Object.keys(outcomes), null]],
    ['state', $defs.sample.properties.state.enum, Object.keys(states)],
    ['metadata', $defs.sample.properties.metadata.enum, Object.keys(metadata)],
    ['step', $defs.error.properties.step.enum, Object.keys(steps)]
  ])('%s', (_, told, known) => {
    expect(told).toEqual(known)
  })
})
