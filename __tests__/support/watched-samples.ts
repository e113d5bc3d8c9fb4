import type {
  WatchCircumstances,
  WatchFields,
  WatchResults
} from '../../src/report/watch/ending.js'
import { watchEndingOf } from '../../src/report/watch/ending.js'
import type { SubjectView } from '../../src/report/watch/subject-view.js'
import { NO_EXCEPTIONS } from '../../src/results/exceptions.js'
import type { Verdict } from '../../src/results/schema.js'
import type {
  Change,
  ChangeKind,
  SampleOrigin,
  Subject,
  WatchedSample
} from '../../src/results/watch.js'
import { scanOf, verdictOf } from './reported-run.js'

export const RELEASE: Subject = {
  key: 'release octo-org/rocket v1.4.0',
  kind: 'release',
  repository: 'octo-org/rocket',
  tag: 'v1.4.0',
  url: 'https://github.com/octo-org/rocket/releases/tag/v1.4.0'
}

export const SUBSCRIPTIONS: Subject = {
  key: 'subscriptions service.example',
  kind: 'subscriptions',
  repository: '',
  tag: '',
  url: ''
}

export const ORIGIN: SampleOrigin = {
  application: 'rocket',
  version: 'v1.4.0',
  repository: 'octo-org/rocket',
  commit: '5f1c2e7d5f1c2e7d5f1c2e7d5f1c2e7d5f1c2e7d',
  url: 'https://github.com/octo-org/rocket/actions/runs/1'
}

/** When the current verdicts were retrieved. */
export const TODAY = '2026-11-27T02:00:00.000Z'

/** Returns a watched asset, without a change. */
export function watched(changes: Partial<WatchedSample> = {}): WatchedSample {
  return {
    sha1: 'a'.repeat(40),
    sha256: `cafe01234567${'0'.repeat(52)}`,
    size: 1234,
    files: ['app.exe'],
    subjects: [RELEASE.key],
    origin: null,
    verdict: verdictOf('no threats found', { checkedOn: TODAY, analyzedOn: TODAY }),
    reported: null,
    checked: true,
    subscribedOn: null,
    isDue: false,
    change: null,
    ...changes
  }
}

/** Returns a verdict in which these engines have these labels. */
export function flaggedBy(
  labels: Readonly<Record<string, string>>,
  status: Verdict['status'] = 'malicious',
  changes: Partial<Verdict> = {}
): Verdict {
  const matched = Object.keys(labels).length
  const numbers = { enginesMatched: matched, enginesAsked: 47 }
  return verdictOf(status, { checkedOn: TODAY, scan: scanOf(labels), ...numbers, ...changes })
}

/** Returns a change from a verdict on 2026-11-20. */
export function changeFrom(
  status: Verdict['status'] | null,
  kind: ChangeKind,
  engines: Partial<Change> = {}
): Change {
  const before = status && { status, threat: null, on: '2026-11-20T02:00:00.000Z' }
  return { kind, before, enginesAdded: [], enginesRemoved: [], ...engines }
}

/** Returns a sample that is newly flagged. */
export function newlyFlagged(changes: Partial<WatchedSample> = {}): WatchedSample {
  return watched({
    verdict: flaggedBy({ bitdefender: 'Gen:Variant.Tox' }, 'suspicious'),
    change: changeFrom('no threats found', 'flagged'),
    ...changes
  })
}

export const ACCEPTED = { until: '2027-01-31', reason: 'Reported to the vendor' }

export const watchFields: WatchFields = {
  kind: 'watch',
  schemaVersion: 1,
  action: 'spectra-submit/1.0.0',
  run: { repository: '', commit: '', url: '' },
  apiHost: 'service.example',
  dryRun: false,
  started: TODAY,
  chargedLookUps: 3,
  subjects: [RELEASE],
  issues: []
}

/** Everything that determines an ending; the rest has its usual value. */
export interface Watch extends Partial<Omit<WatchResults, 'document'>> {
  readonly document?: Partial<WatchFields>
  readonly circumstances?: Partial<WatchCircumstances>
  readonly failOn?: WatchCircumstances['inputs']['failOn']
  readonly sampleUrl?: string
}

export const noRemarks = { stopped: undefined, failures: [], notes: [] }

/** Returns the ending of a watch that took 4 seconds. */
export function watchEnding({
  document = {},
  circumstances = {},
  failOn = [],
  sampleUrl = '',
  ...results
}: Watch) {
  return watchEndingOf(
    {
      document: { ...watchFields, ...document },
      ...{ samples: [], remarks: noRemarks, exceptions: NO_EXCEPTIONS },
      ...results
    },
    {
      inputs: { failOn, sampleUrl },
      ...{ problems: [], finished: '2026-11-27T02:00:04.000Z', file: '/r.json' },
      falsePositiveReport: '/r.false-positive.md',
      ...circumstances
    }
  )
}

/** Returns what an issue is about. */
export function viewOf(
  samples: readonly WatchedSample[],
  changes: Partial<SubjectView> = {}
): SubjectView {
  return {
    ...{ subject: RELEASE, samples, checkedOn: TODAY },
    ...{ runUrl: 'https://github.com/octo-org/rocket/actions/runs/7', sampleUrl: '' },
    ...{ hasState: true, isComplete: true },
    ...changes
  }
}
