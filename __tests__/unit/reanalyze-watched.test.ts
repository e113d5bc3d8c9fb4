import { describe, expect, test } from '@jest/globals'

import type { WatchedSample } from '../../src/results/watch.js'
import { reanalyzeWatched } from '../../src/stages/reanalyze-watched.js'
import { HOUR_AGO, verdict, watched, watchSetup } from '../support/watched.js'

const AFTER = '2026-11-05T03:00:20'

const reanalyze = (
  { spectra, context }: ReturnType<typeof watchSetup>,
  samples: readonly WatchedSample[],
  timeoutMs = 60_000
) => reanalyzeWatched(samples, { spectra, hashType: 'sha1', timeoutMs }, context)

describe('a reanalyzed sample', () => {
  test('has no threats only if an analysis since the request is proven', async () => {
    const setup = watchSetup({
      1: { status: 'UNKNOWN', scannedOn: AFTER },
      2: { status: 'UNKNOWN', scannedOn: HOUR_AGO }
    })
    const { samples, failure } = await reanalyze(setup, [watched(1), watched(2)])
    expect(setup.requested()[0]).toBe('TCA-0205 2')
    expect(failure).toBeUndefined()
    expect(samples).toMatchObject([
      { sha1: watched(1).sha1, verdict: { status: 'no threats found' }, isDue: false, size: 42 },
      { sha1: watched(2).sha1, verdict: { status: 'pending' }, isDue: true }
    ])
  })

  test('keeps the reported verdict while the analysis is not proven', async () => {
    const reported = verdict('malicious')
    const setup = watchSetup({ 1: { status: 'UNKNOWN' } })
    const { samples } = await reanalyze(setup, [watched(1, { reported, verdict: reported })])
    expect(samples).toEqual([
      watched(1, { reported, verdict: reported, checked: false, isDue: true, size: 42 })
    ])
  })

  test('is suspicious even if the analysis takes longer than the timeout', async () => {
    const setup = watchSetup({ 1: { status: 'SUSPICIOUS' } })
    const { samples } = await reanalyze(setup, [watched(1, { reported: verdict('known') })])
    expect(samples).toMatchObject([{ verdict: { status: 'suspicious' }, checked: true }])
  })

  test('is unavailable if the service does not have it', async () => {
    const setup = watchSetup({ 1: { status: 'KNOWN' } })
    const { samples, chargedLookUps } = await reanalyze(setup, [watched(2), watched(1)])
    expect(samples).toMatchObject([
      { verdict: { status: 'unavailable' }, subscribedOn: null, isDue: false },
      { verdict: { status: 'known' } }
    ])
    expect(chargedLookUps).toBe(2)
  })

  test('has its current verdict if the request for the analysis fails', async () => {
    const setup = watchSetup({ 1: { status: 'KNOWN' } }, one =>
      one === 'TCA-0205' ? 403 : undefined
    )
    const { samples, failure } = await reanalyze(setup, [watched(1)])
    expect(setup.requested()).toEqual(['TCA-0205 1', 'TCA-0101 1'])
    expect(samples).toMatchObject([{ verdict: { status: 'known' }, checked: true }])
    expect(failure).toContain('(TCA-0205)')
  })

  test('keeps its verdict after a failure that affects all', async () => {
    const setup = watchSetup(
      () => ({ status: 'KNOWN' }),
      (_, earlier) => (earlier === 1 ? 401 : undefined)
    )
    const all = Array.from({ length: 250 }, (_, n) => watched(n))
    const { samples, failure } = await reanalyze(setup, all)
    expect(setup.requested()).toEqual(['TCA-0205 100', 'TCA-0205 100'])
    expect(samples).toEqual(all.map(sample => ({ ...sample, checked: false, isDue: true })))
    expect(failure).toContain('401: the username or password is wrong')
  })

  test('keeps its verdict if no proof can be retrieved', async () => {
    const setup = watchSetup({ 1: { status: 'UNKNOWN' } }, one =>
      one === 'TCA-0103' ? 500 : undefined
    )
    const { samples } = await reanalyze(setup, [watched(1)], 0)
    expect(samples).toMatchObject([{ verdict: null, checked: false, isDue: true }])
  })

  test('keeps its verdict if the lookup fails', async () => {
    const setup = watchSetup({ 1: { status: 'UNKNOWN', scannedOn: AFTER } }, one =>
      one === 'TCA-0101' ? 500 : undefined
    )
    const { samples, failure } = await reanalyze(setup, [watched(1)], 0)
    expect(samples).toMatchObject([{ verdict: null, checked: false, isDue: true }])
    expect(failure).toBe('500: internal server error')
  })
})
