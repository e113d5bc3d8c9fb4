import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import type { Step } from '../../emulator/service.js'
import { NO_EXCEPTIONS } from '../../src/results/exceptions.js'
import type { SampleResult } from '../../src/results/schema.js'
import { parseReputations } from '../../src/spectra/responses.js'
import type { SpectraClient } from '../../src/spectra/client.js'
import { awaitVerdicts } from '../../src/stages/verdicts.js'
import { emulator, runAction, workspace, type Run } from '../support/action.js'
import { fakeClock } from '../support/clock.js'
import { sha1, sha256 } from '../support/hashes.js'
import { sample as submitted } from '../support/results-document.js'
import { recordingLog } from '../support/log.js'

const CONTENT = 'nothing in it'
const SHA1 = sha1(CONTENT)
const SHA256 = sha256(CONTENT)

/** Runs the action on one file. The service responds to requests of one kind with this `rl`. */
async function runWith(step: Step, rl: unknown, inputs: Record<string, string>): Promise<Run> {
  const body = JSON.stringify({ rl })
  const { url } = await emulator({
    fault: entry => (entry.step === step ? { kind: 'answer', status: 200, body } : undefined)
  })
  return runAction(workspace({ 'plain.txt': CONTENT }), {
    files: '*',
    retries: '1',
    'api-url': url,
    ...inputs
  })
}

describe('fail-on', () => {
  const query_hash = { sha1: SHA1 }

  test.each([
    ['an empty list', { entries: [] }],
    ['hashes only in invalid_hashes', { entries: [], invalid_hashes: [SHA1] }],
    ['hashes only in unknown_hashes', { entries: [], unknown_hashes: [SHA1] }],
    ['a status that is a list', { entries: [{ status: ['MALICIOUS'], query_hash }] }],
    ['a status that is null', { entries: [{ status: null, query_hash }] }],
    ['an undocumented status', { entries: [{ status: 'CLEAN', query_hash }] }],
    ['an entry without a status', { entries: [{ threat_level: 0, query_hash }] }],
    ['an entry for another hash', { entries: [{ status: 'KNOWN', query_hash: { sha1: SHA256 } }] }]
  ])('keeps a sample pending if the response has %s', async (_, rl) => {
    const run = await runWith('reputation', rl, {
      'fail-on': 'malicious',
      'if-verdict-pending': 'error',
      'verdict-timeout-minutes': '0.02'
    })
    expect(run.results?.samples[0]?.verdict?.status).toBe('pending')
    expect(run.code).toBe(1)
  })

  test.each([
    ['with a hash key in capitals', [{ status: 'MALICIOUS', SHA1 }]],
    [
      'with a query hash in capitals',
      [{ status: 'MALICIOUS', Query_Hash: { SHA1: SHA1.toUpperCase() } }]
    ],
    [
      'before a duplicate',
      [
        { status: 'MALICIOUS', query_hash },
        { status: 'UNKNOWN', query_hash }
      ]
    ],
    [
      'after a duplicate',
      [
        { status: 'KNOWN', query_hash },
        { status: 'MALICIOUS', query_hash }
      ]
    ],
    ['in a nested entry', [{ status: 'KNOWN', query_hash, also: [{ status: 'malicious', SHA1 }] }]]
  ])('detects the status MALICIOUS: %s', async (_, entries) => {
    const run = await runWith(
      'reputation',
      { entries },
      { 'fail-on': 'malicious', 'verdict-timeout-minutes': '0.02' }
    )
    expect(run.results?.samples[0]?.verdict?.status).toBe('malicious')
    expect(run.code).toBe(1)
  })
})

describe('if-sample-exists: skip', () => {
  test.each([
    ['an error message', { error: 'maintenance' }],
    ['an empty response', {}],
    ['a list that is null', { unknown_hashes: null }],
    ['empty lists', { entries: [], unknown_hashes: [], invalid_hashes: [] }],
    ['an echo of the request', { query: { hash_type: 'sha1', hashes: [SHA1] } }],
    ['an entry for another hash', { entries: [{ sha1: SHA256 }] }],
    ['an error for the hash', { errors: [{ sha1: SHA1, message: 'timeout' }] }]
  ])('does not skip a sample if the response is %s', async (_, rl) => {
    const run = await runWith('status', rl, { 'if-sample-exists': 'skip' })
    expect(run.code).toBe(1)
    expect(run.results?.samples[0]?.state).toBe('not-attempted')
    expect(run.log).toContain('200 with a response without the status of 1 of 1 hash')
  })
})

describe('a response of any shape', () => {
  const OTHER = 'f'.repeat(40)
  const hashes = fc.constantFrom(SHA1, SHA1, SHA1.toUpperCase(), OTHER, '')
  const key = (name: string) =>
    fc.constantFrom(name, name, name, name.toUpperCase(), name.toUpperCase(), `${name}_`)
  const statuses = fc.oneof(
    fc.constantFrom('KNOWN', 'UNKNOWN', 'unknown'),
    fc.constantFrom('MALICIOUS', 'SUSPICIOUS', 'CLEAN', ''),
    fc.jsonValue({ maxDepth: 1 }),
    fc.constant(['MALICIOUS'])
  )
  const field = (name: string, value: fc.Arbitrary<unknown>) =>
    fc.option(fc.tuple(key(name), value), { nil: undefined, freq: 4 })
  const hashObject = fc.tuple(key('sha1'), hashes).map(pair => Object.fromEntries([pair]) as object)

  /** Trees of lists and entries, most of which are about the sample. */
  const { tree } = fc.letrec(tie => ({
    entry: fc
      .tuple(
        field('status', statuses),
        field('sha1', hashes),
        field('query_hash', hashObject),
        field('also', tie('tree'))
      )
      .map(fields => Object.fromEntries(fields.filter(one => one !== undefined)) as object),
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom([], null, [SHA1], 'maintenance'),
      { arbitrary: tie('entry'), weight: 4 },
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('entries', 'invalid_hashes', 'rl'), tie('tree'))
    )
  }))

  test('passes a sample only if it has a harmless status, and never if it has MALICIOUS', async () => {
    let passed = 0
    const shapes = fc.asyncProperty(tree, async rl => {
      const text = JSON.stringify({ rl: { entries: [rl] } })
      const status = await verdictFor(text)
      const found = statusesFor(SHA1, JSON.parse(text))
      const isHarmless = status === 'known' || status === 'no threats found'
      if (isHarmless) passed += 1
      const hasHarmless = found.includes('KNOWN') || found.includes('UNKNOWN')
      expect(isHarmless && (!hasHarmless || found.includes('MALICIOUS'))).toBe(false)
      expect(status === 'malicious').toBe(found.includes('MALICIOUS'))
    })
    await fc.assert(shapes, { numRuns: 2000 })
    // If none passed, the shapes would be too random to test anything.
    expect(passed).toBeGreaterThan(50)
  })

  /** Returns the verdict on an analyzed sample with this response from TCA-0101. */
  async function verdictFor(text: string): Promise<string | undefined> {
    const analysis = { analyzedOn: 2, attemptedOn: 2 }
    const spectra: Partial<SpectraClient> = {
      acceptedAt: () => 1,
      findReputations: () => Promise.resolve(parseReputations(text, 'sha1', one => one)),
      findAnalyses: () =>
        Promise.resolve({
          value: new Map([[SHA1, analysis]]),
          mayBeRepeated: false,
          serviceTime: 3
        })
    }
    const options = {
      spectra: spectra as SpectraClient,
      hashType: 'sha1' as const,
      failOn: ['malicious'] as const,
      timeoutMs: 0,
      resultsFile: { saveInBackground: () => Promise.resolve() },
      exceptions: NO_EXCEPTIONS
    }
    const { results } = await awaitVerdicts([sample], options, {
      log: recordingLog().log,
      signal: new AbortController().signal,
      clock: fakeClock(3)
    })
    return results[0]?.verdict?.status
  }
})

/** Returns the statuses in all objects with this hash, in upper case. */
function statusesFor(hash: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(one => statusesFor(hash, one))
  const fields = inLowerCase(value)
  const about = inLowerCase(fields['query_hash'])['sha1'] ?? fields['sha1']
  const isAbout = typeof about === 'string' && about.toLowerCase() === hash
  const { status } = fields
  return isAbout && typeof status === 'string' ? [status.toUpperCase(), ...inner] : inner
}

function inLowerCase(value: unknown): Record<string, unknown> {
  const fields = Object.entries(value ?? {})
  return Object.fromEntries(fields.map(([name, one]) => [name.toLowerCase(), one as unknown]))
}

const sample: SampleResult = {
  ...submitted,
  sha1: SHA1,
  sha256: SHA256,
  size: CONTENT.length,
  started: null,
  finished: new Date(1).toISOString()
}
