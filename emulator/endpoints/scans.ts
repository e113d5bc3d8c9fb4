import { scansOf, timestamp } from '../store/analysis.js'
import { scannersFor } from '../store/detections.js'
import { verdictAt } from '../store/history.js'
import type { SampleVerdict } from '../store/reputation.js'
import type { Scanner } from '../store/scanners.js'
import { hashesOf, type StoredSample } from '../store/samples.js'
import type { EndpointContext } from './context.js'
import { lookupEndpoints } from './lookup-endpoints.js'
import type { LookupEntry, LookupItem } from './lookup.js'

/**
 * Returns the antivirus scans of samples (TCA-0103). Samples without a scan are unknown.
 *
 * The query `history` adds the records of earlier scans to the record of the last scan.
 */
export const scansEndpoints = lookupEndpoints({
  step: 'scans',
  right: 'TCA-0103',
  path: '/api/xref/v2',
  flags: ['history'],
  names: { list: 'samples', renamedList: 'entries', single: 'sample' },
  entryOf: scansEntry
})

function scansEntry(
  { sample, flags }: LookupItem,
  context: EndpointContext
): LookupEntry | undefined {
  if (sample === undefined) return undefined
  const scans = scansOf(sample, context.date())
  const [first, last] = [scans.at(0), scans.at(-1)]
  if (first === undefined || last === undefined) return undefined

  const json = describeSample(sample)
  if (sample.scanFailure === 'none') return { json: { ...json, xref: [] }, isEmpty: true }
  const recorded = flags.has('history') ? scans.toReversed() : [last]
  return {
    json: {
      ...json,
      first_scanned_on: timestamp(first),
      last_scanned_on: timestamp(last),
      xref: recorded.map(scannedOn =>
        scanRecord(scannedOn, sample, verdictAt(sample, scannedOn, context))
      )
    },
    isEmpty: false
  }
}

function describeSample(sample: StoredSample): object {
  return {
    ...hashesOf(sample),
    sample_size: sample.size,
    first_seen_on: timestamp(sample.firstSeenOn),
    last_seen_on: timestamp(sample.lastSeenOn)
  }
}

/** Failed scanners have no result. If all scanners failed, `results` is missing. */
function scanRecord(
  scannedOn: Date,
  { scanFailure }: StoredSample,
  { reputation, detections }: SampleVerdict
) {
  const { scanner_count: count = 0 } = reputation
  const scanners = scannersFor(count, detections)
  const record = {
    scanned_on: timestamp(scannedOn),
    scanner_count: count,
    scanners: inOrder(scanners).map(scanner => describeScanner(scanner, scannedOn))
  }
  if (scanFailure === 'failed') return { ...record, scanner_match: 0 }

  const labels = new Map(detections.map(({ engine, label }) => [engine, label]))
  const succeeded = scanners.slice(0, successes(scanFailure, count, detections.length))
  const results = inOrder(succeeded).map(({ name }) => ({
    scanner: name,
    result: labels.get(name) ?? ''
  }))
  const matches = results.filter(({ result }) => result !== '').length
  return { ...record, scanner_match: matches, results }
}

/**
 * Returns how many of the scanners don't fail. As in the service, one of them often fails, but here
 * never one with a detection.
 */
function successes(
  scanFailure: StoredSample['scanFailure'],
  scanners: number,
  detections: number
): number {
  if (scanFailure === 'partial') return Math.ceil(scanners / 2)
  return Math.max(scanners - 1, detections, 1)
}

function inOrder(scanners: readonly Scanner[]): readonly Scanner[] {
  return scanners.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

const HOUR = 3_600_000

function describeScanner({ name, version, definitionsAge }: Scanner, scannedOn: Date): object {
  const definitions = new Date(scannedOn.getTime() - definitionsAge * HOUR)
  return { name, version, timestamp: timestamp(definitions) }
}
