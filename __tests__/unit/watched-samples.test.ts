import { describe, expect, test } from '@jest/globals'

import { watchedAssets, type WatchedAsset } from '../../src/results/watched-samples.js'
import { sha256 } from '../support/hashes.js'
import { knownSample } from '../support/watch-state.js'

const asset = (content: string, subject: string): WatchedAsset => ({
  sha256: sha256(content),
  name: `${content}.exe`,
  size: 1,
  subject
})
const known = (content: string, subjects: readonly string[]) => ({
  ...knownSample,
  sha256: sha256(content),
  files: [`${content}.exe`],
  subjects
})
const namesOf = (samples: ReturnType<typeof watchedAssets>) =>
  samples.map(({ files, subjects }) => [...files, ...subjects])

describe('the assets of watched releases', () => {
  const state = [known('a', ['v1', 'v2']), known('b', ['v1']), known('c', ['v2'])]

  test('replace those of earlier runs', () => {
    const assets = [asset('a', 'v1'), asset('d', 'v1'), asset('a', 'v3')]
    const samples = watchedAssets(state, { assets, incompleteReleases: [] })
    expect(namesOf(samples)).toEqual([
      ['a.exe', 'v1', 'v3'],
      ['d.exe', 'v1']
    ])
    expect(samples.map(({ isDue }) => isDue)).toEqual([false, true])
  })

  test('stay watched if others of their release can not be identified', () => {
    const assets = [asset('a', 'v2')]
    const samples = watchedAssets(state, { assets, incompleteReleases: ['v1'] })
    expect(namesOf(samples)).toEqual([
      ['a.exe', 'v2', 'v1'],
      ['b.exe', 'v1']
    ])
  })

  test('keep their known names if a release can not be read', () => {
    const sample = { ...known('a', ['v1', 'v2']), files: ['old.exe', 'a.exe'] }
    const found = (subject: string) =>
      watchedAssets([sample], { assets: [asset('a', subject)], incompleteReleases: ['v1'] })
    expect(namesOf(found('v2'))).toEqual([['a.exe', 'old.exe', 'v2', 'v1']])
    expect(namesOf(found('v1'))).toEqual([['a.exe', 'v1']])
  })
})
