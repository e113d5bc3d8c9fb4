import { describe, expect, test } from '@jest/globals'

import { parseSources } from '../../src/spectra/sources.js'
import type { WatchedSample } from '../../src/results/watch.js'
import { identifySamples } from '../../src/stages/identify-samples.js'
import { hash, watched, watchSetup } from '../support/watched.js'

type Setup = ReturnType<typeof watchSetup>

const identify = ({ spectra, context }: Setup, samples: readonly WatchedSample[]) =>
  identifySamples(samples, { spectra, hashType: 'sha1' }, context)

function upload(recordTime: string | undefined, properties: Readonly<Record<string, unknown>>) {
  const list = Object.entries(properties).map(([name, value]) => ({ name, value }))
  return { record_time: recordTime, domain: { name: '' }, properties: list }
}

const ROCKET = {
  application_name: 'rocket',
  application_version: 'v1.4.0',
  file_name: 'app.exe',
  repository: 'octo-org/rocket',
  commit: '5f1c2e7',
  url: 'https://github.com/octo-org/rocket'
}
const UNKNOWN = { application: '', version: '', repository: '', commit: '', url: '' }

describe('the origin of a sample', () => {
  test('is from its latest upload with properties, its files are from all uploads', async () => {
    const sources = [
      upload('2026-11-01T00:00:00', { application_name: 'old', file_name: 'setup.exe' }),
      upload('2026-11-03T00:00:00', ROCKET),
      upload(undefined, { file_name: 'undated.exe' }),
      upload('2026-11-04T00:00:00', {})
    ]
    const setup = watchSetup({ 1: { sources } })
    const { samples, ...outcome } = await identify(setup, [watched(1)])
    expect(outcome).toEqual({ failure: undefined, note: undefined, chargedLookUps: 1 })
    expect(samples).toEqual([
      watched(1, {
        size: 77,
        files: ['app.exe', 'setup.exe', 'undated.exe'],
        origin: {
          application: 'rocket',
          version: 'v1.4.0',
          repository: 'octo-org/rocket',
          commit: '5f1c2e7',
          url: 'https://github.com/octo-org/rocket'
        }
      })
    ])
  })

  test('is empty if the service does not provide it, which is not requested again', async () => {
    const setup = watchSetup({ 1: {} })
    const { samples } = await identify(setup, [watched(1), watched(2)])
    expect(samples).toEqual([
      watched(1, { size: 77, origin: UNKNOWN }),
      watched(2, { origin: UNKNOWN })
    ])
  })

  test('is requested for 10 samples at a time, and only failed ones are left without it', async () => {
    const setup = watchSetup(
      () => ({ sources: [upload('2026-11-01T00:00:00', ROCKET)] }),
      (_, earlier) => (earlier === 1 ? 500 : undefined)
    )
    const all = Array.from({ length: 25 }, (_, n) => watched(n))
    const { samples, failure } = await identify(setup, all)
    expect(setup.requested()).toEqual(['TCA-0104 10', 'TCA-0104 10', 'TCA-0104 5'])
    expect(failure).toBe("can't get the metadata of 10 samples: 500: internal server error")
    const unknown = samples.flatMap(({ origin }, n) => (origin === null ? [n] : []))
    expect(unknown).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
  })

  test('is left out with a note if the account has no permission', async () => {
    const setup = watchSetup({}, () => 403)
    const all = Array.from({ length: 25 }, (_, n) => watched(n))
    const { samples, failure, note } = await identify(setup, all)
    expect(setup.requested()).toEqual(['TCA-0104 10'])
    expect(samples).toEqual(all)
    expect(failure).toBeUndefined()
    expect(note).toContain('(TCA-0104)')
  })
})

describe('metadata of uploads', () => {
  const parse = (entries: unknown, redact = (text: string) => text) =>
    parseSources(
      JSON.stringify({ rl: { sample: { sha1: hash(1), sources: { entries } } } }),
      'sha1',
      redact
    ).get(hash(1))

  test('is shortened after secrets are removed from it', () => {
    const long = `${'x'.repeat(490)}${'secret'.repeat(1000)}`
    const found = parse([upload('2026-11-01T00:00:00', { file_name: long })], text =>
      text.replaceAll('secret', '***')
    )
    expect(found?.fileNames).toEqual([`${'x'.repeat(490)}${'*'.repeat(9)}…`])
    expect(found?.properties.get('file_name')).toHaveLength(500)
  })

  test('can have several names, of which at most 100 are kept', () => {
    const names = Array.from({ length: 150 }, (_, n) => ({ name: 'file_name', value: `${n}` }))
    const found = parse([{ properties: names.slice(0, 90) }, { properties: names.slice(90) }])
    expect(found?.fileNames).toHaveLength(100)
    expect(found?.properties.get('file_name')).toBe('0')
  })

  test('can be in lists that were converted from XML', () => {
    const found = parse({ item: { properties: { item: { name: 'file_name', value: 'a.exe' } } } })
    expect(found?.fileNames).toEqual(['a.exe'])
  })

  test.each([
    null,
    'x',
    [null, 7],
    [{ properties: 'x' }],
    [
      {
        properties: [
          { name: 7, value: 'x' },
          { name: 'file_name', value: 7 },
          { name: 'url', value: ' ' }
        ]
      }
    ]
  ])('of the wrong type is ignored: %j', entries => {
    expect(parse(entries)).toMatchObject({ fileNames: [], properties: new Map() })
  })
})
