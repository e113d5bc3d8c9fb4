import { endingOf } from '../../src/report/ending.js'
import type { Remarks } from '../../src/report/remarks.js'
import { countsOf } from '../../src/results/counts.js'
import { NO_EXCEPTIONS } from '../../src/results/exceptions.js'
import type { SampleResult, Verdict } from '../../src/results/schema.js'
import type { Scan } from '../../src/spectra/scan.js'
import { vendorOf } from '../../src/spectra/vendors.js'
import { resultsDocument, sample } from './results-document.js'

/** The beginning of the SHA-256 of all samples, as reports show it. */
export const SHORT_HASH = 'cafe01234567'

export const resultOf = (files: string[], changes: Partial<SampleResult> = {}): SampleResult => ({
  ...sample,
  sha256: `${SHORT_HASH}89`.padEnd(64, '0'),
  files,
  started: null,
  finished: null,
  ...changes
})

export const verdictOf = (status: Verdict['status'], changes: Partial<Verdict> = {}): Verdict => ({
  status,
  threat: null,
  level: null,
  trust: null,
  classifiedBy: null,
  enginesMatched: null,
  enginesAsked: null,
  firstSeen: null,
  analyzedOn: null,
  checkedOn: null,
  reason: null,
  scan: null,
  accepted: null,
  ...changes
})

/** Returns a scan by 47 engines of 40 vendors, in which these engines have these labels. */
export function scanOf(
  labels: Readonly<Record<string, string>>,
  changes: Partial<Scan> = {}
): Scan {
  const detections = Object.entries(labels).map(([engine, label]) => {
    return { engine, vendor: vendorOf(engine), label, definitions: '2026-01-01T08:00:00.000Z' }
  })
  return {
    scannedOn: '2026-01-01T10:00:00.000Z',
    firstScannedOn: '2025-12-31T09:00:00.000Z',
    enginesAsked: 47,
    enginesFailed: 0,
    vendorsAsked: 40,
    vendorsMatched: new Set(detections.map(({ vendor }) => vendor)).size,
    detections,
    ...changes
  }
}

export const failedAt = (step: 'bytes' | 'metadata', message = 'why') =>
  ({ scope: 'sample', step, status: 400, message }) as const

export interface Circumstances extends Partial<Remarks> {
  readonly dryRun?: boolean
  readonly problems?: readonly string[]
  readonly sampleUrl?: string
}

/** Returns the ending of a run with `fail-on: malicious` that took one minute. */
export function endingWith(
  samples: readonly SampleResult[],
  { dryRun = false, problems = [], sampleUrl = '', ...remarks }: Circumstances = {}
) {
  return endingOf(
    { ...resultsDocument, dryRun, counts: countsOf(samples), samples },
    {
      inputs: {
        failOn: ['malicious'],
        ifVerdictPending: 'error',
        resultsFile: '/r.json',
        sampleUrl
      },
      remarks: { stopped: undefined, notes: [], ...remarks },
      exceptions: NO_EXCEPTIONS,
      problems,
      finished: '2026-01-01T00:01:00.000Z',
      falsePositiveReport: '/r.false-positive.md'
    }
  )
}

/** Returns the rows of tables, without their headers. */
export const rowsIn = (html = ''): string[] => html.match(/<tr><td>.*/g) ?? []

/**
 * Returns the tags that are open at the end of an HTML text.
 * @throws if a tag closes another one
 */
export function openTags(html: string): string[] {
  const open: string[] = []
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z]\w*)[^>]*>/g)) {
    if (name === 'br') continue
    if (!slash) open.push(name)
    else if (open.pop() !== name) throw new Error(`unexpected </${name}>`)
  }
  return open
}
