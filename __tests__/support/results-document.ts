import type { Header, SampleResult, ResultsDocument } from '../../src/results/schema.js'

/** The time of everything in the document. */
export const MOMENT = '2026-01-01T00:00:00.000Z'

/** A submitted sample, in which each field has its most common value. */
export const sample: SampleResult = {
  sha1: 'a'.repeat(40),
  sha256: 'b'.repeat(64),
  size: 1,
  files: ['a.bin'],
  state: 'submitted',
  existing: false,
  metadata: 'confirmed',
  subscribed: false,
  verdict: null,
  error: null,
  started: MOMENT,
  finished: MOMENT
}

/** The header of a run that is in progress. */
export const header: Header = {
  schemaVersion: 1,
  action: 'spectra-submit/1.0.0',
  run: { repository: '', commit: '', url: '' },
  apiHost: 'service.example',
  dryRun: false,
  started: MOMENT,
  finished: null,
  outcome: null,
  chargedLookUps: null
}

/** The valid results file of a run that submitted this sample. */
export const resultsDocument: ResultsDocument = {
  ...header,
  finished: MOMENT,
  outcome: 'submitted',
  counts: {
    files: 1,
    samples: 1,
    submitted: 1,
    resumed: 0,
    existing: 0,
    failed: 0,
    notAttempted: 0,
    malicious: null,
    suspicious: null,
    accepted: null,
    pending: null
  },
  samples: [sample]
}

/** Returns the journal of a run that was killed after it saved these results. */
export function journalOf(results: readonly object[], changes: object = {}): string {
  const first = { journal: 'The run is in progress or was killed.', ...header, ...changes }
  return [first, ...results].map(line => `${JSON.stringify(line)}\n`).join('')
}
