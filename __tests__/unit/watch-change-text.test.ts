import { describe, expect, test } from '@jest/globals'

import { changedIn } from '../../src/report/watch/change-kinds.js'
import { changeSentence } from '../../src/report/watch/change-text.js'
import { markdown, plain } from '../../src/report/watch/marks.js'
import { sampleName } from '../../src/report/watch/sample-name.js'
import type { WatchedSample } from '../../src/results/watch.js'
import { verdictOf } from '../support/reported-run.js'
import {
  ACCEPTED,
  changeFrom,
  flaggedBy,
  newlyFlagged,
  ORIGIN,
  RELEASE,
  watched
} from '../support/watched-samples.js'

function sentences(samples: readonly WatchedSample[], mark = plain): string[] {
  return changedIn(samples).map(sample => changeSentence(sample, [RELEASE], mark))
}

describe('a change', () => {
  const three = { bitdefender: 'Gen:Variant.Tox', ikarus: 'Trojan.Tox', eset: 'Win32/Tox' }

  test('names application, version, file, commit, repository, verdicts, and engines', () => {
    const sample = newlyFlagged({ origin: ORIGIN, subjects: [] })
    expect(sentences([sample])).toEqual([
      'rocket v1.4.0, app.exe, built from 5f1c2e7 in octo-org/rocket: now suspicious (was: no threats found on 2026-11-20), flagged by 1 of 47 engines: Bitdefender (Gen:Variant.Tox)'
    ])
  })

  test('has untrusted texts as inline code in Markdown', () => {
    const sample = newlyFlagged({ origin: ORIGIN, subjects: [] })
    expect(sentences([sample], markdown)).toEqual([
      '`rocket v1.4.0`, `app.exe`, built from `5f1c2e7` in `octo-org/rocket`: now suspicious (was: no threats found on 2026-11-20), flagged by 1 of 47 engines: `Bitdefender (Gen:Variant.Tox)`'
    ])
  })

  const suspicious = flaggedBy({ bitdefender: 'Gen:Variant.Tox' }, 'suspicious')
  const cases: readonly [string, Partial<WatchedSample>][] = [
    [
      'suspicious (no earlier verdict), flagged by 1 of 47 engines: Bitdefender (Gen:Variant.Tox)',
      { verdict: suspicious, change: changeFrom(null, 'flagged') }
    ],
    [
      'now malicious (was: suspicious on 2026-11-20); now also flagged by Ikarus (Trojan.Tox), ESET (Win32/Tox); 3 of 47 engines in total',
      {
        verdict: flaggedBy(three),
        reported: suspicious,
        change: changeFrom('suspicious', 'worse', { enginesAdded: ['ikarus', 'eset'] })
      }
    ],
    [
      'still malicious; now also flagged by a, b, c and 2 more; 3 of 47 engines in total',
      {
        verdict: flaggedBy(three),
        change: changeFrom('malicious', 'engines', { enginesAdded: ['a', 'b', 'c', 'd', 'e'] })
      }
    ],
    [
      'still suspicious; no longer flagged by Ikarus (Trojan.Tox); 1 of 47 engines in total',
      {
        verdict: suspicious,
        reported: flaggedBy(three, 'suspicious'),
        change: changeFrom('suspicious', 'engines', { enginesRemoved: ['ikarus'] })
      }
    ],
    [
      'now suspicious (was: malicious on 2026-11-20), flagged by 1 of 47 engines: Bitdefender (Gen:Variant.Tox)',
      { verdict: suspicious, change: changeFrom('malicious', 'better') }
    ],
    [
      'no longer flagged, now no threats found (was: malicious on 2026-11-20)',
      { change: changeFrom('malicious', 'cleared') }
    ],
    [
      'now available in Spectra Intelligence, no threats found (was: unavailable on 2026-11-20)',
      { change: changeFrom('unavailable', 'available') }
    ],
    [
      'no longer available in Spectra Intelligence (was: suspicious on 2026-11-20)',
      { verdict: verdictOf('unavailable'), change: changeFrom('suspicious', 'unavailable') }
    ],
    [
      'now malicious (was: known on 2026-11-20), threat name Win32.Tox, flagged by 5 of 47 engines',
      {
        verdict: verdictOf('malicious', {
          threat: 'Win32.Tox',
          enginesMatched: 5,
          enginesAsked: 47
        }),
        change: changeFrom('known', 'flagged')
      }
    ],
    [
      'now malicious (was: known on 2026-11-20), no engine flags it; classified by cloud; accepted until 2027-01-31: Reported to the vendor',
      {
        verdict: flaggedBy({}, 'malicious', { classifiedBy: 'cloud', accepted: ACCEPTED }),
        change: changeFrom('known', 'flagged')
      }
    ]
  ]

  test.each(cases)('says: %s', (expected, changes) => {
    expect(sentences([watched(changes)])).toEqual([`rocket v1.4.0, app.exe: ${expected}`])
  })

  test('is listed by importance', () => {
    const samples = [
      watched({ files: ['cleared'], change: changeFrom('malicious', 'cleared') }),
      newlyFlagged({ files: ['suspicious'] }),
      watched({ files: ['same'] }),
      newlyFlagged({
        files: ['accepted'],
        verdict: flaggedBy({}, 'malicious', { accepted: ACCEPTED })
      }),
      newlyFlagged({ files: ['malicious'], verdict: flaggedBy({}) })
    ]
    const names = changedIn(samples).flatMap(({ files }) => files)
    expect(names).toEqual(['malicious', 'accepted', 'suspicious', 'cleared'])
  })
})

test.each([
  [{ subjects: [] }, 'app.exe'],
  [{ files: ['a', 'b', 'c', 'd'] }, 'rocket v1.4.0, a, b, c and 1 more'],
  [{ origin: { ...ORIGIN, commit: '' } }, 'rocket v1.4.0, app.exe, built in octo-org/rocket'],
  [{ origin: { ...ORIGIN, repository: '' } }, 'rocket v1.4.0, app.exe, built from 5f1c2e7'],
  [
    { origin: { ...ORIGIN, commit: 'a b' } },
    'rocket v1.4.0, app.exe, built from a b in octo-org/rocket'
  ],
  [{ origin: { application: '', version: '', repository: '', commit: '', url: '' } }, 'app.exe']
])('names a sample: %j', (changes, expected) => {
  expect(sampleName(watched(changes), [RELEASE], plain)).toBe(expected)
})

test('names a file that is in several releases once', () => {
  const releases = ['v2', 'v1'].map(tag => ({ ...RELEASE, tag, key: tag }))
  const sample = watched({ subjects: ['v1', 'v2'] })
  expect(sampleName(sample, [...releases, RELEASE], plain)).toBe('rocket v2, rocket v1, app.exe')
})
