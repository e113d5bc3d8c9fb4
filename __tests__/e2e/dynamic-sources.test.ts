import { describe, expect, test } from '@jest/globals'

import type { ServiceOptions, VerdictHook } from '../../emulator/service.js'
import { headlineOf, shown } from '../support/action.js'
import { analysesOf, dynamicService, INPUTS, looksOf, startsOf } from '../support/dynamic-runs.js'
import { fastClock, fastClockEnv } from '../support/fast-clock.js'
import { sha1 } from '../support/hashes.js'
import { preloadedSample } from '../support/preloaded-sample.js'
import { assetsOf, between } from '../support/releases.js'
import { statuses } from '../support/verdicts.js'
import { zip } from '../support/zip.js'

describe('a sample that the service already has', () => {
  test.each(['skip', 'metadata', 'reanalyze'])(
    'is analyzed with if-sample-exists: %s',
    async ifExists => {
      const preload = [preloadedSample('an app', '2025-06-01T10:00:00')]
      const { service, run } = await dynamicService({ preload })
      const result = await run({ 'if-sample-exists': ifExists })
      expect(result.code).toBe(0)
      expect(service.samples.get(sha1('an app'))?.uploads).toBe(0)
      expect(startsOf(service)).toHaveLength(1)
      expect(analysesOf(result)).toMatchObject([
        { state: 'finished', classification: 'no threats found' }
      ])
    }
  )
})

describe('the assets of a release', () => {
  /** Analyzes a program that is known to the service, but not by its SHA-1. */
  const analyzeAsset = async (verdict: VerdictHook, rights: ServiceOptions['rights'] = {}) => {
    const { github, service, run } = await between(
      [{ tag: 'v1', assets: assetsOf({ 'app.exe': 'an app', 'app.txt': 'a text' }) }],
      {
        ...fastClock,
        requestsPerSecond: Infinity,
        dynamicRequestsPerMinute: Infinity,
        dynamicAnalysisMs: 60_000,
        preload: ['an app', 'a text'].map(content => preloadedSample(content, '2026-01-01')),
        verdict,
        rights
      }
    )
    const result = await run(
      { ...INPUTS, files: '', 'dynamic-analysis-files': '*.exe', 'if-sample-exists': 'skip' },
      fastClockEnv()
    )
    expect(github.downloads).toEqual([])
    return { service, result }
  }

  test('are analyzed without being downloaded, by the SHA-1 that the service has', async () => {
    const { service, result } = await analyzeAsset(() => ({ status: 'KNOWN' }))
    expect(result.code).toBe(0)
    expect(service.dynamicAnalyses().map(analysis => analysis.sha1)).toEqual([sha1('an app')])
    expect(looksOf(service)[0]?.path).toContain(`/sha1/${sha1('an app')}/`)
    expect(analysesOf(result)).toMatchObject([{ state: 'finished' }])
    expect(service.charged('reputation')).toBe(1)
    expect(result.results?.chargedLookUps).toBe(1)
  })

  test('are found in the scan records if their reputation lacks the SHA-1', async () => {
    const { service, result } = await analyzeAsset(() => ({ status: 'UNKNOWN' }))
    expect(result.code).toBe(0)
    expect(service.dynamicAnalyses().map(analysis => analysis.sha1)).toEqual([sha1('an app')])
    expect(service.charged('reputation') + service.charged('scans')).toBe(2)
    expect(result.results?.chargedLookUps).toBe(2)
  })

  test('fail the step if the service does not provide their SHA-1', async () => {
    const withoutScans = { 'TCA-0103': false }
    const { service, result } = await analyzeAsset(() => ({ status: 'UNKNOWN' }), withoutScans)
    expect(result.code).toBe(1)
    expect(startsOf(service)).toEqual([])
    expect(analysesOf(result)).toMatchObject([{ requested: null, classification: null }])
    expect(analysesOf(result)[0]?.reason).toContain('SHA-1')
    expect(shown(result.log)).toMatch(/^::error.*app\.exe/m)
  })
})

describe('an archive with a file that the service does not analyze', () => {
  const archives = {
    'is encrypted': () =>
      zip(
        { 'a.exe': 'a', 'bad.exe': 'b' },
        { zipCrypto: true, passwords: { 'bad.exe': 'unknown' } }
      ),
    'is an archive': async () =>
      zip({ 'a.exe': 'a', 'bad.zip': (await zip({ b: 'b' })).toString('latin1') })
  }

  test.each(Object.entries(archives))(
    'because it %s, is reported with the reason',
    async (_, create) => {
      const { service, run } = await dynamicService({}, { 'all.zip': await create() })
      const result = await run({
        'archive-type': 'zip',
        'fail-on': 'malicious',
        'if-verdict-pending': 'ignore'
      })
      expect(result.code).toBe(1)
      expect(headlineOf(result)).toContain('❌')
      expect(statuses(result)).toEqual({ 'all.zip': 'pending' })
      const [{ files = [], classification } = {}] = analysesOf(result, 'all.zip')
      expect(classification).toBeNull()
      expect(files.map(({ state }) => state).sort()).toEqual(['failed', 'finished'])
      expect(files.find(({ state }) => state === 'failed')?.reason).toMatch(/bad\.(exe|zip)/)
      for (const text of [result.summary, shown(result.log)]) expect(text).toMatch(/bad\.(exe|zip)/)
      expect(looksOf(service)).toHaveLength(1)
      expect(result.results?.chargedReports).toBe(1)
    }
  )

  test('fails the step if it has no other files', async () => {
    const archive = await zip(
      { 'bad.exe': 'b' },
      { zipCrypto: true, passwords: { 'bad.exe': 'unknown' } }
    )
    const { service, run } = await dynamicService({}, { 'all.zip': archive })
    const result = await run({ 'archive-type': 'zip', 'if-verdict-pending': 'ignore' })
    expect(result.code).toBe(1)
    expect(analysesOf(result, 'all.zip')).toMatchObject([{ state: 'failed', classification: null }])
    expect(shown(result.log)).toMatch(/^::error.*all\.zip/m)
    expect(looksOf(service)).toEqual([])
  })

  test('is blocked by the report of another file', async () => {
    const { run } = await dynamicService(
      { dynamicReport: () => ({ classification: 'MALICIOUS' }) },
      { 'all.zip': await archives['is encrypted']() }
    )
    const result = await run({
      'archive-type': 'zip',
      'fail-on': 'malicious',
      'if-verdict-pending': 'ignore'
    })
    expect(result.code).toBe(1)
    expect(statuses(result)).toEqual({ 'all.zip': 'malicious' })
  })

  test('is analyzed with the password of the archive', async () => {
    const archive = await zip(
      { 'a.exe': 'a', 'b.exe': 'b' },
      { zipCrypto: true, passwords: { 'b.exe': 'Zip password' } }
    )
    const { run } = await dynamicService({}, { 'all.zip': archive })
    const result = await run({ 'archive-type': 'zip', 'archive-password': 'Zip password' })
    expect(result.code).toBe(0)
    const [{ files = [] } = {}] = analysesOf(result, 'all.zip')
    expect(files.map(file => [file.sha1, file.state])).toEqual([
      [sha1('a'), 'finished'],
      [sha1('b'), 'finished']
    ])
  })
})
