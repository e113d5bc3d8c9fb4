import { endingOf } from '../../src/report/ending.js'
import { countsOf } from '../../src/results/counts.js'
import { NO_EXCEPTIONS } from '../../src/results/exceptions.js'
import type { ResultsDocument, SampleResult } from '../../src/results/schema.js'

export type Verdict = NonNullable<SampleResult['verdict']>

const problemOf = (scope: 'sample' | 'cancelled', step: 'bytes' | 'subscription') =>
  ({ scope, step, status: null, message: 'why' }) as const

/** Every state that a sample can have at the end of a run. */
export const LEFT = {
  submitted: { state: 'submitted', metadata: 'confirmed' },
  'metadata only': { state: 'metadata-only', metadata: 'confirmed', existing: true },
  reanalyzed: { state: 'reanalysis-requested', existing: true },
  existing: { state: 'existing', existing: true },
  'submitted before': { state: 'submitted', metadata: 'confirmed', resumed: true },
  'skipped before': { state: 'existing', existing: true, resumed: true },
  failed: { state: 'failed', error: problemOf('sample', 'bytes') },
  'without metadata': { state: 'bytes-only', error: problemOf('sample', 'bytes') },
  'before its metadata': { state: 'bytes-only', metadata: 'uncertain' },
  'not subscribed': { state: 'existing', error: problemOf('sample', 'subscription') },
  'not attempted': { state: 'not-attempted' },
  canceled: { state: 'not-attempted', error: problemOf('cancelled', 'bytes') }
} as const satisfies Record<string, Partial<SampleResult>>

export type Left = keyof typeof LEFT

export function sampleOf(left: Left, index: number, status?: Verdict['status']): SampleResult {
  return {
    sha1: 'a'.repeat(40),
    sha256: `${index}`,
    size: 1,
    files: [`${index}.bin`],
    ...{ existing: false, metadata: 'none', subscribed: false, error: null },
    ...{ started: null, finished: null },
    ...LEFT[left],
    verdict: status ? ({ status } as Verdict) : null
  }
}

function resultsOf(samples: readonly SampleResult[], dryRun: boolean): ResultsDocument {
  return {
    schemaVersion: 1,
    action: 'x/1',
    run: { repository: '', commit: '', url: '' },
    apiHost: 'service.example',
    dryRun,
    started: '2026-01-01T00:00:00.000Z',
    finished: null,
    outcome: null,
    chargedLookUps: null,
    counts: countsOf(samples),
    samples
  }
}

/** A run, with the inputs and remarks that determine its ending. */
export interface Case {
  readonly samples: readonly SampleResult[]
  readonly dryRun?: boolean
  readonly failOn?: readonly ('malicious' | 'suspicious')[]
  readonly ifVerdictPending?: 'error' | 'warn' | 'ignore'
  readonly stopped?: string | undefined
  readonly verdictError?: string | undefined
  readonly problems?: readonly string[]
}

export function endingFor({
  samples,
  dryRun = false,
  stopped,
  verdictError,
  problems = [],
  ...rules
}: Case) {
  const { failOn = [], ifVerdictPending = 'error' } = rules
  return endingOf(resultsOf(samples, dryRun), {
    inputs: { failOn, ifVerdictPending, resultsFile: '/r.json', sampleUrl: '' },
    remarks: { stopped, verdictError, notes: [] },
    exceptions: NO_EXCEPTIONS,
    problems,
    finished: '2026-01-01T00:01:00.000Z',
    falsePositiveReport: '/r.false-positive.md'
  })
}
