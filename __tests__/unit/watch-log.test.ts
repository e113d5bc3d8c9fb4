import { describe, expect, test } from '@jest/globals'

import { logWatch } from '../../src/report/watch/log.js'
import { logWatchPlan, type WatchPlan } from '../../src/report/watch/plan.js'
import type { WatchInputs } from '../../src/inputs/watch-inputs.js'
import type { WatchedSample } from '../../src/results/watch.js'
import { HOSTILE_TEXTS } from '../support/hostile-texts.js'
import { recordingLog } from '../support/log.js'
import { verdictOf } from '../support/reported-run.js'
import {
  ACCEPTED,
  changeFrom,
  flaggedBy,
  newlyFlagged,
  noRemarks,
  RELEASE,
  SUBSCRIPTIONS,
  watched
} from '../support/watched-samples.js'

function linesFor(samples: readonly WatchedSample[], remarks = noRemarks): string[] {
  const { log, lines } = recordingLog()
  logWatch({ samples, subjects: [RELEASE], remarks }, log)
  return lines
}

const annotations = (lines: readonly string[]) =>
  lines.filter(line => /^(?:error|warning|notice) /.test(line))

const malicious = (file: string) =>
  newlyFlagged({ files: [file], verdict: flaggedBy({ a: 'x', b: 'x', c: 'x', d: 'x', e: 'x' }) })

describe('the log of a watch', () => {
  test('has all changes, and annotations for what got worse', () => {
    const lines = linesFor([
      watched({ files: ['old.exe'], change: changeFrom('malicious', 'cleared') }),
      newlyFlagged({ files: ['odd.exe'] }),
      malicious('bad.exe'),
      newlyFlagged({
        files: ['accepted.exe'],
        verdict: flaggedBy({}, 'malicious', { accepted: ACCEPTED })
      })
    ])
    const bad =
      'rocket v1.4.0, bad.exe: now malicious (was: no threats found on 2026-11-20), flagged by 5 of 47 engines: '
    expect(lines.slice(0, 5)).toEqual([
      expect.stringContaining(`error ${bad}`),
      expect.stringMatching(
        /^warning rocket v1\.4\.0, accepted\.exe: now malicious.*; accepted until 2027-01-31: Rep/
      ),
      expect.stringContaining('warning rocket v1.4.0, odd.exe: now suspicious'),
      'group Other changes: 1 cleared',
      'rocket v1.4.0, old.exe: no longer flagged, now no threats found (was: malicious on 2026-11-20)'
    ])
    expect(annotations(lines)).toHaveLength(3)
    expect(lines).toContain(
      'group Verdicts: 2 malicious (1 accepted), 1 suspicious, 1 no threats found'
    )
  })

  test('has no annotations if nothing changed, except for pending verdicts', () => {
    const flagged = watched({ verdict: flaggedBy({}) })
    expect(annotations(linesFor([flagged, watched()]))).toEqual([])
    const pending = watched({ files: ['new.exe'], verdict: verdictOf('pending') })
    expect(annotations(linesFor([flagged, pending]))).toEqual([
      'warning No verdict for 1 sample: new.exe. A missing verdict does not mean that a file is clean.'
    ])
  })

  test('has at most 7 errors and 5 warnings for single files', () => {
    const samples = Array.from({ length: 9 }, (_, n) => [
      malicious(`bad-${n}.exe`),
      newlyFlagged({ files: [`odd-${n}.exe`] })
    ]).flat()
    const found = annotations(linesFor(samples))
    expect(found.filter(line => line.startsWith('error '))).toHaveLength(8)
    expect(found).toContain('error bad-7.exe, bad-8.exe')
    expect(found.filter(line => line.startsWith('warning '))).toHaveLength(6)
    expect(found.at(-1)).toBe('warning 4 more changes: odd-5.exe, odd-6.exe, odd-7.exe, odd-8.exe')
  })

  test('has each change once', () => {
    const samples = Array.from({ length: 9 }, (_, n) => [
      malicious(`bad-${n}.exe`),
      newlyFlagged({ files: [`odd-${n}.exe`] }),
      watched({ files: [`old-${n}.exe`], change: changeFrom('malicious', 'cleared') })
    ]).flat()
    const lines = linesFor(samples)
    expect(lines).toContain('group Other changes: 6 newly flagged, 9 cleared')
    for (const { files } of samples) {
      expect(lines.filter(line => line.includes(`${files[0] ?? ''}: `))).toHaveLength(1)
    }
    const cleared = linesFor(samples.filter(({ change }) => change?.kind === 'cleared'))
    expect(cleared[0]).toBe('group Changes: 9 cleared')
  })

  test('has notes, and all failures if the error does not have room for them', () => {
    const failures = Array.from({ length: 11 }, (_, n) => `Failure ${n}.`)
    const lines = linesFor([], { ...noRemarks, failures, notes: ['A note.'] } as typeof noRemarks)
    expect(lines).toEqual(['group Notes', 'A note.', 'group Problems', ...failures])
    expect(linesFor([], { ...noRemarks, failures: ['a'] } as unknown as typeof noRemarks)).toEqual(
      []
    )
  })

  test('has hostile texts on one line each, without commands', () => {
    const lines = linesFor(
      HOSTILE_TEXTS.map(text =>
        newlyFlagged({ files: [text], verdict: flaggedBy({ [text]: text }, 'malicious') })
      )
    )
    const text = lines.join('\n')
    expect(text).not.toContain('##[')
    expect(text).not.toMatch(/^\s*::/m)
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  })
})

describe('the plan of a dry run', () => {
  const inputs = {
    ...{ apiUrl: new URL('https://service.example'), requestsPerSecond: 10 },
    ...{ reanalyze: false, verdictTimeoutMinutes: 30 },
    ...{ issue: true, issueLabels: ['spectra-intelligence'], stateFile: '/state.json' },
    issueRepository: 'octo-org/rocket',
    redact: (text: string) => text.replaceAll('hunter2', '***'),
    redactName: (text: string) => text.replaceAll('hunter2', '***')
  } as unknown as WatchInputs
  const samples = Array.from({ length: 250 }, (_, n) => watched({ files: [`${n}.exe`] }))

  function planned(changes: Partial<WatchPlan> = {}): string[] {
    const { log, lines } = recordingLog()
    const lists = { samples, lookUps: samples, subscriptions: [] }
    const plan = { inputs, subjects: [RELEASE], ...lists, feedTimestamp: null }
    logWatchPlan({ ...plan, ...changes }, log)
    return lines
  }

  test('says what would be looked up and written', () => {
    const lines = planned()
    expect(lines.slice(0, 7)).toEqual([
      'Dry run: nothing is sent to service.example, and no issue is changed. A run would send at most 10 requests per second.',
      'Would look up the verdicts of 250 samples in 3 requests (TCA-0101), with 250 charged lookups.',
      'For each flagged sample, 1 more charged lookup gets the engines (TCA-0103). A sample without a verdict needs up to 2 more charged lookups (TCA-0103, TCA-0104).',
      'If files are flagged, would maintain an issue in octo-org/rocket for each of: rocket v1.4.0. Labels: spectra-intelligence.',
      'Would write the state file /state.json.',
      'group Would watch 250 samples',
      `rocket v1.4.0, 0.exe  sha256 cafe01234567${'0'.repeat(52)}`
    ])
    expect(lines.at(-1)).toBe('… and 150 more')
  })

  test('says where the change feed is read from', () => {
    const lines = planned({
      ...{ subjects: [SUBSCRIPTIONS], samples: [], lookUps: [], feedTimestamp: 1_795_744_800 },
      inputs: { ...inputs, issue: false, stateFile: '' }
    })
    expect(lines.slice(1)).toEqual([
      'Would read the change feed (TCA-0206) from 2026-11-27 02:00 UTC, with at least 1 request, and look up the watched samples that it lists.'
    ])
  })

  test('says which samples would be subscribed to', () => {
    expect(planned({ subscriptions: samples.slice(0, 101) })[1]).toBe(
      'Would subscribe to the changes of 101 samples in 2 requests (TCA-0206), so that the change feed lists them.'
    )
  })

  test('says which analyses would be requested', () => {
    const lines = planned({ inputs: { ...inputs, reanalyze: true } })
    expect(lines[1]).toBe(
      'Would request new analyses of 250 samples in 3 requests (TCA-0205), and wait up to 30 min 0 s for them. Each check is charged.'
    )
    expect(lines[2]).toContain('250 charged lookups')
  })

  test('contains no secrets, even where a name is truncated', () => {
    const long = `${'x'.repeat(147)}hunter2`
    expect(planned({ samples: [watched({ files: [long, 'hunter2'] })] }).join('\n')).not.toMatch(
      /hunter2|xhu/
    )
  })
})
