import type { HashType } from './hash-query.js'
import { isObject, parseEntries, parseTime, type Fields } from './response-body.js'

/** When the service analyzed a sample. Times are by its clock, in milliseconds. */
export interface Evidence {
  /** Time of the latest analysis with a result, if any. */
  readonly analyzedOn: number | undefined
  /** Time of the latest attempt, with or without a result; undefined if there was none. */
  readonly attemptedOn: number | undefined
}

/** One scan of a sample by many antivirus scanners (TCA-0103). */
interface Scan {
  /** In milliseconds. */
  readonly scannedOn: number
  /** Results of the scanners that did not fail; empty if all of them failed. */
  readonly results: readonly ScannerResult[]
}

interface ScannerResult {
  readonly scanner: string
  /** The detection, such as `[TROJAN] Trojan/Win32.Toxic`; empty if there is none. */
  readonly result: string
}

/**
 * Returns evidence from scan records (TCA-0103). The latest scan counts if at least one scanner
 * has a result.
 * @throws when the text isn't JSON with an `rl`
 */
export function parseScanEvidence(text: string, type: HashType): Map<string, Evidence> {
  return byHash(text, type, entries => {
    const [latest] = scansOf(entries)
    const lastScans = entries.map(fields => parseTime(fields['last_scanned_on']))
    return {
      analyzedOn: latest && latest.results.length > 0 ? latest.scannedOn : undefined,
      attemptedOn: latestOf([latest?.scannedOn, ...lastScans])
    }
  })
}

/**
 * Returns evidence from analyses (TCA-0104). An analysis without a time is ignored, because it may
 * have been before the submission.
 * @throws when the text isn't JSON with an `rl`
 */
export function parseAnalysisEvidence(text: string, type: HashType): Map<string, Evidence> {
  return byHash(text, type, entries => {
    const analyses = entries.flatMap(({ analysis }) =>
      isObject(analysis) ? objectsIn(analysis['entries']) : []
    )
    const latest = latestOf(analyses.map(analysis => parseTime(analysis['record_time'])))
    return { analyzedOn: latest, attemptedOn: latest }
  })
}

/** The scans in a sample's entries, the latest first. Their order in responses is undocumented. */
function scansOf(entries: readonly Fields[]): Scan[] {
  return entries
    .flatMap(({ xref }) => objectsIn(xref))
    .flatMap(({ scanned_on: time, results }): Scan[] => {
      const scannedOn = parseTime(time)
      return scannedOn === undefined ? [] : [{ scannedOn, results: resultsIn(results) }]
    })
    .toSorted((a, b) => b.scannedOn - a.scannedOn)
}

function resultsIn(results: unknown): ScannerResult[] {
  return objectsIn(results).flatMap(({ scanner, result }) =>
    typeof scanner === 'string' && scanner && typeof result === 'string'
      ? [{ scanner, result }]
      : []
  )
}

function byHash<T>(
  text: string,
  type: HashType,
  read: (entries: readonly Fields[]) => T
): Map<string, T> {
  const entries = new Map<string, Fields[]>()
  for (const [hash, fields] of parseEntries(text, type)) {
    entries.set(hash, [...(entries.get(hash) ?? []), fields])
  }
  return new Map([...entries].map(([hash, found]) => [hash, read(found)]))
}

function objectsIn(list: unknown): Fields[] {
  return Array.isArray(list) ? list.filter(isObject) : []
}

function latestOf(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter(time => time !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}
