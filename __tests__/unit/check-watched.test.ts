import { describe, expect, test } from '@jest/globals'

import type { WatchedSample } from '../../src/results/watch.js'
import { checkWatched } from '../../src/stages/check-watched.js'
import { hash, HOUR_AGO, NOW, verdict, watched, watchSetup } from '../support/watched.js'

type Setup = ReturnType<typeof watchSetup>

const check = ({ spectra, context }: Setup, samples: readonly WatchedSample[]) =>
  checkWatched(samples, { spectra, hashType: 'sha1' }, context)

/** Returns the first sample of a check. */
async function checkOne(setup: Setup, changes: Partial<WatchedSample> = {}) {
  const outcome = await check(setup, [watched(1, changes)])
  return { ...outcome, sample: outcome.samples[0] }
}

const many = (count: number) => Array.from({ length: count }, (_, n) => watched(n))
const PROVEN = { verdict: verdict('no threats found', { analyzedOn: '2026-11-01T00:00:00.000Z' }) }

describe('the verdict of a watched sample', () => {
  test('is from one charged lookup if the sample is known', async () => {
    const setup = watchSetup({ 1: { status: 'KNOWN', fields: { trust_factor: 1 } } })
    const { sample, chargedLookUps, failure } = await checkOne(setup)
    expect(setup.requested()).toEqual(['TCA-0101 1'])
    expect({ chargedLookUps, failure }).toEqual({ chargedLookUps: 1, failure: undefined })
    expect(sample).toMatchObject({
      checked: true,
      isDue: false,
      verdict: { status: 'known', trust: 1, checkedOn: new Date(NOW).toISOString() }
    })
  })

  test.each([
    ['MALICIOUS', 'malicious'],
    ['SUSPICIOUS', 'suspicious']
  ])('includes the engines if the sample is %s', async (status, expected) => {
    const setup = watchSetup({ 1: { status, scannedOn: HOUR_AGO, label: 'Trojan.X' } })
    const { sample } = await checkOne(setup)
    expect(setup.requested()).toEqual(['TCA-0101 1', 'TCA-0103 1'])
    expect(sample?.verdict).toMatchObject({
      status: expected,
      scan: { detections: [{ engine: 'ikarus', label: 'Trojan.X' }] }
    })
    expect(sample).toMatchObject({ size: 42, isDue: false, checked: true })
  })

  test('is reliable without the engines, which the next run requests again', async () => {
    const setup = watchSetup({ 1: { status: 'MALICIOUS' } }, one =>
      one === 'TCA-0103' ? 500 : undefined
    )
    const { sample, failure } = await checkOne(setup)
    expect(sample).toMatchObject({ verdict: { status: 'malicious', scan: null }, isDue: true })
    expect(failure).toBe("can't get the engines of 1 sample: 500: internal server error")
  })

  test('needs no engines if the account has no permission for them', async () => {
    const setup = watchSetup({ 1: { status: 'MALICIOUS' } }, one =>
      one === 'TCA-0103' ? 403 : undefined
    )
    const { sample, failure } = await checkOne(setup)
    expect(setup.requested()).toEqual(['TCA-0101 1', 'TCA-0103 1'])
    expect(sample).toMatchObject({ verdict: { status: 'malicious' }, isDue: false })
    expect(failure).toBeUndefined()
  })

  test('is that no threats were found if an analysis before the lookup is proven', async () => {
    const setup = watchSetup({ 1: { status: 'UNKNOWN', scannedOn: HOUR_AGO } })
    const { sample, chargedLookUps } = await checkOne(setup)
    expect(setup.requested()).toEqual(['TCA-0101 1', 'TCA-0201 1', 'TCA-0103 1'])
    expect(chargedLookUps).toBe(2)
    expect(sample?.verdict).toMatchObject({
      status: 'no threats found',
      analyzedOn: `${HOUR_AGO}.000Z`
    })
  })

  test('is pending if the analysis is not older than the lookup', async () => {
    const setup = watchSetup({ 1: { status: 'UNKNOWN', scannedOn: '2026-11-05T03:00:01' } })
    const { sample } = await checkOne(setup)
    expect(sample).toMatchObject({ verdict: { status: 'pending' }, checked: true, isDue: true })
  })

  test('needs no further proof after an earlier run found it', async () => {
    const setup = watchSetup({ 1: { status: 'UNKNOWN' } })
    const { sample } = await checkOne(setup, PROVEN)
    expect(setup.requested()).toEqual(['TCA-0101 1', 'TCA-0201 1'])
    expect(sample?.verdict).toMatchObject({
      status: 'no threats found',
      analyzedOn: PROVEN.verdict.analyzedOn
    })
  })

  test('is pending without proof of an analysis', async () => {
    const setup = watchSetup({ 1: { status: 'UNKNOWN' } })
    const { sample } = await checkOne(setup)
    expect(setup.requested()).toEqual(['TCA-0101 1', 'TCA-0201 1', 'TCA-0103 1', 'TCA-0104 1'])
    expect(sample).toMatchObject({
      verdict: { status: 'pending', reason: 'no completed analysis was found' },
      checked: true,
      isDue: true
    })
  })

  test.each([['malicious'], ['no threats found'], ['unavailable']] as const)(
    'stays %s while the new one is pending',
    async status => {
      const reported = verdict(status)
      const setup = watchSetup({ 1: { status: 'UNKNOWN' } })
      const { sample } = await checkOne(setup, { reported, verdict: reported })
      expect(sample).toMatchObject({ checked: false, isDue: true })
      expect(sample?.verdict).toBe(reported)
    }
  )

  test('is unavailable if the service does not have the sample, which ends the subscription', async () => {
    const setup = watchSetup({})
    const { sample } = await checkOne(setup, PROVEN)
    expect(setup.requested()).toEqual(['TCA-0101 1', 'TCA-0201 1'])
    expect(sample).toMatchObject({
      verdict: { status: 'unavailable', reason: 'Spectra Intelligence does not have it' },
      checked: true,
      isDue: false,
      subscribedOn: null
    })
  })

  test('is pending if the response omits the sample, although the service has it', async () => {
    const setup = watchSetup({ 1: {} })
    const { sample } = await checkOne(setup)
    expect(setup.requested()).toEqual(['TCA-0101 1', 'TCA-0201 1'])
    expect(sample?.verdict).toMatchObject({
      status: 'pending',
      reason: "the service's response does not include its verdict"
    })
  })

  test('is never unavailable without the permission to check for samples', async () => {
    const setup = watchSetup({}, one => (one === 'TCA-0201' ? 403 : undefined))
    const { sample, failure } = await checkOne(setup)
    expect(sample?.verdict?.status).toBe('pending')
    expect(failure).toBeUndefined()
    expect(setup.lines.join('\n')).toContain('(TCA-0201). Samples that')
  })

  test.each(['TCA-0101', 'TCA-0201', 'TCA-0103'])('stays if %s fails', async failing => {
    const setup = watchSetup({ 1: { status: 'UNKNOWN' } }, one =>
      one === failing ? 500 : undefined
    )
    const previous = verdict('suspicious')
    const { sample, failure } = await checkOne(setup, { verdict: previous })
    expect(sample).toMatchObject({ checked: false, isDue: true })
    expect(sample?.verdict).toBe(previous)
    expect(failure).toContain('of 1 sample: 500: internal server error')
  })
})

describe('watched samples', () => {
  test('get the hashes that the service provides', async () => {
    const sha256 = 'c'.repeat(64)
    const sha1 = 'D'.repeat(40)
    const { spectra, context } = watchSetup({ c: { status: 'KNOWN', fields: { sha1, sha256 } } })
    const release = watched(1, { sha1: null, sha256 })
    const options = { spectra, hashType: 'sha256' } as const
    const { samples } = await checkWatched([release], options, context)
    expect(samples).toMatchObject([{ sha1: sha1.toLowerCase(), sha256 }])
    expect(Object.keys(samples[0]?.verdict ?? {})).not.toContain('hashes')
  })

  test('are looked up 100 at a time, in the same order', async () => {
    const setup = watchSetup(() => ({ status: 'KNOWN' }))
    const outcome = await check(setup, many(250))
    expect(setup.requested()).toEqual(['TCA-0101 100', 'TCA-0101 100', 'TCA-0101 50'])
    expect(outcome.chargedLookUps).toBe(250)
    expect(outcome.samples.map(({ sha1 }) => sha1)).toEqual(many(250).map(({ sha1 }) => sha1))
  })

  test('are looked up even if a request for others fails', async () => {
    const setup = watchSetup(
      () => ({ status: 'KNOWN' }),
      (_, earlier) => (earlier === 1 ? 500 : undefined)
    )
    const { samples, failure } = await check(setup, many(250))
    expect(setup.requested()).toHaveLength(3)
    const unchecked = samples.filter(({ checked, isDue }) => !checked && isDue)
    expect(unchecked.map(({ sha1 }) => sha1)).toEqual(
      many(250)
        .slice(100, 200)
        .map(({ sha1 }) => sha1)
    )
    expect(failure).toBe("can't get the verdicts of 100 samples: 500: internal server error")
  })

  test('before a quota is used up get their verdicts', async () => {
    const setup = watchSetup(
      () => ({ status: 'UNKNOWN', scannedOn: HOUR_AGO }),
      (service, earlier) => (service === 'TCA-0101' && earlier >= 15 ? 401 : undefined)
    )
    const { samples } = await check(setup, many(2000))
    const proven = samples.filter(({ verdict }) => verdict?.status === 'no threats found')
    expect(proven).toEqual(samples.slice(0, 1000))
    expect(samples.filter(({ isDue }) => isDue)).toEqual(samples.slice(1000))
  })

  test.each([401, 403])('are not looked up after a failure that affects all: %d', async status => {
    const setup = watchSetup(
      () => ({ status: 'KNOWN' }),
      () => status
    )
    const { samples, failure } = await check(setup, many(250))
    expect(setup.requested()).toHaveLength(1)
    expect(samples.every(({ checked, isDue }) => !checked && isDue)).toBe(true)
    expect(failure).toContain(String(status))
  })

  test('that were proven before a later request failed keep their new verdicts', async () => {
    const setup = watchSetup(
      one => ({ status: 'UNKNOWN', ...(one === hash(0) && { scannedOn: HOUR_AGO }) }),
      service => (service === 'TCA-0104' ? 500 : undefined)
    )
    const { samples } = await check(setup, many(2))
    expect(samples).toMatchObject([
      { checked: true, verdict: { status: 'no threats found' } },
      { checked: false, verdict: null, isDue: true }
    ])
  })
})
