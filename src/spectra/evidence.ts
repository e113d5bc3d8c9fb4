import type { Redact } from '../text/redact.js'
import { entriesByHash, hashesOf, sizeOf, type Hashes } from './entries.js'
import type { HashType } from './hash-query.js'
import { isObject, objectsIn, parseTime, type Fields } from './response-body.js'
import { scanIn, type Scan } from './scan.js'

/** When the service analyzed a sample. Times are by its clock, in milliseconds. */
export interface Evidence {
  /** Time of the latest analysis with a result, if any. */
  readonly analyzedOn: number | undefined
  /** Time of the latest attempt, with or without a result; undefined if there was none. */
  readonly attemptedOn: number | undefined
  /** The latest scan with a result; undefined if there is none, and for TCA-0104. */
  readonly scan?: Scan | undefined
  readonly hashes?: Hashes | undefined
  /** Size of the sample in bytes, if the service provides it. */
  readonly size?: number | undefined
}

/** An entry of a sample's `xref`. */
interface ScanRecord {
  /** In milliseconds. */
  readonly scannedOn: number
  /** Undefined if all engines failed. */
  readonly scan: Scan | undefined
}

/**
 * Returns evidence from scan records (TCA-0103). The latest scan counts if at least one engine
 * has a result.
 * @param redact removes secrets from names and labels
 * @throws when the text isn't JSON with an `rl`
 */
export function parseScanEvidence(
  text: string,
  type: HashType,
  redact: Redact
): Map<string, Evidence> {
  return entriesByHash(text, type, (entries, hash) => {
    const records = scanRecordsOf(entries, redact)
    const [latest] = records
    const lastScans = entries.map(fields => parseTime(fields['last_scanned_on']))
    return {
      analyzedOn: latest?.scan && latest.scannedOn,
      attemptedOn: latestOf([latest?.scannedOn, ...lastScans]),
      scan: records.find(({ scan }) => scan !== undefined)?.scan,
      hashes: hashesOf(entries, type, hash),
      size: sizeOf(entries)
    }
  })
}

/**
 * Returns evidence from analyses (TCA-0104). An analysis without a time is ignored, because it may
 * have been before the submission.
 * @throws when the text isn't JSON with an `rl`
 */
export function parseAnalysisEvidence(text: string, type: HashType): Map<string, Evidence> {
  return entriesByHash(text, type, (entries, hash) => {
    const analyses = entries.flatMap(({ analysis }) =>
      isObject(analysis) ? objectsIn(analysis['entries']) : []
    )
    const latest = latestOf(analyses.map(analysis => parseTime(analysis['record_time'])))
    const hashes = hashesOf(entries, type, hash)
    return { analyzedOn: latest, attemptedOn: latest, hashes, size: sizeOf(entries) }
  })
}

/** Returns a sample's scans, the latest first. Their order in responses is undocumented. */
function scanRecordsOf(entries: readonly Fields[], redact: Redact): ScanRecord[] {
  return entries
    .flatMap(({ xref, first_scanned_on: first }) => {
      const firstScannedOn = parseTime(first)
      return objectsIn(xref).flatMap((record): ScanRecord[] => {
        const scannedOn = parseTime(record['scanned_on'])
        if (scannedOn === undefined) return []
        return [{ scannedOn, scan: scanIn(record, { scannedOn, firstScannedOn, redact }) }]
      })
    })
    .toSorted((a, b) => b.scannedOn - a.scannedOn)
}

function latestOf(times: readonly (number | undefined)[]): number | undefined {
  const known = times.filter(time => time !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}
