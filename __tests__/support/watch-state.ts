import type { KnownSample, WatchState } from '../../src/results/watch-state.js'
import type { WatchDocument, WatchedSample } from '../../src/results/watch.js'
import { header, MOMENT } from './results-document.js'

/** Key of a release. */
export const RELEASE = 'release acme/app v1'

/** A sample that is not known yet. */
export const watchedSample: WatchedSample = {
  sha1: 'a'.repeat(40),
  sha256: 'b'.repeat(64),
  size: 1,
  files: ['app.exe'],
  subjects: [RELEASE],
  origin: null,
  verdict: null,
  reported: null,
  checked: false,
  subscribedOn: null,
  isDue: false,
  change: null
}

export const knownSample: KnownSample = {
  sha1: 'a'.repeat(40),
  sha256: 'b'.repeat(64),
  size: 1,
  files: ['app.exe'],
  subjects: [RELEASE],
  origin: null,
  verdict: null,
  subscribedOn: MOMENT,
  isDue: false
}

/** A valid state file of a watch of releases. */
export const watchState: WatchState = {
  schemaVersion: 1,
  apiHost: 'service.example',
  account: '0123456789abcdef',
  watches: 'releases',
  fullCheckOn: MOMENT,
  feedTimestamp: Date.parse(MOMENT) / 1000,
  issues: { [RELEASE]: 7 },
  samples: [knownSample]
}

/** A valid results file of a watch of a release. */
export const watchDocument: WatchDocument = {
  ...header,
  kind: 'watch',
  finished: MOMENT,
  outcome: 'unchanged',
  chargedLookUps: 1,
  counts: {
    samples: 1,
    checked: 1,
    changed: 0,
    malicious: 0,
    suspicious: 0,
    accepted: 0,
    pending: 0
  },
  failures: [],
  subjects: [
    {
      key: RELEASE,
      kind: 'release',
      repository: 'acme/app',
      tag: 'v1',
      url: 'https://github.com/acme/app/releases/tag/v1'
    }
  ],
  issues: [
    { subject: RELEASE, number: 7, url: 'https://github.com/acme/app/issues/7', state: 'open' }
  ],
  samples: [
    {
      sha1: 'a'.repeat(40),
      sha256: 'b'.repeat(64),
      size: 1,
      files: ['app.exe'],
      subjects: [RELEASE],
      origin: null,
      verdict: null,
      checked: true,
      subscribedOn: null,
      change: null
    }
  ]
}
