import { scansOf, timestamp } from '../store/analysis.js'
import { type Reputation, reputationOf } from '../store/reputation.js'
import type { StoredSample } from '../store/samples.js'
import type { EndpointContext } from './context.js'
import { type LookupEntry, lookupEndpoint, type LookupItem } from './lookup.js'

/**
 * Returns the antivirus scans of samples (TCA-0103). Samples without a scan are unknown.
 *
 * The query `history` adds the records of earlier scans to the record of the last scan.
 */
export const scansEndpoint = lookupEndpoint({
  step: 'scans',
  right: 'TCA-0103',
  path: /^\/api\/xref\/v2\/bulk_query\/json$/,
  flags: ['history'],
  listName: { usual: 'samples', renamed: 'entries' },
  entryOf: scansEntry
})

function scansEntry(
  { sample, flags }: LookupItem,
  { date, verdict }: EndpointContext
): LookupEntry | undefined {
  if (sample === undefined) return undefined
  const scans = scansOf(sample, date())
  const reputation = reputationOf(sample, date(), verdict?.(sample))
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
      xref: recorded.map(scannedOn => scanRecord(scannedOn, sample, reputation))
    },
    isEmpty: false
  }
}

function describeSample({ sha1, sha256, size, firstSeenOn, lastSeenOn }: StoredSample): object {
  return {
    sha1,
    sha256,
    sample_size: size,
    first_seen_on: timestamp(firstSeenOn),
    last_seen_on: timestamp(lastSeenOn)
  }
}

/** Failed scanners have no result. If all scanners failed, `results` is missing. */
function scanRecord(scannedOn: Date, { scanFailure }: StoredSample, reputation: Reputation) {
  const { scanner_count: count = 0, scanner_match: matches = 0, threat_name: threat } = reputation
  const time = timestamp(scannedOn)
  const names = Array.from({ length: count }, (_, index) => scannerName(index))
  const scanners = names.map(name => ({ name, version: '1.0', timestamp: time }))
  const record = { scanned_on: time, scanner_count: count, scanners }
  if (scanFailure === 'failed') return { ...record, scanner_match: 0 }

  const succeeded = scanFailure === 'partial' ? Math.ceil(count / 2) : count
  const results = names.slice(0, succeeded).map((scanner, index) => ({
    scanner,
    result: index < matches ? `[MALWARE] ${threat ?? 'Emulated'}` : ''
  }))
  return { ...record, scanner_match: Math.min(matches, succeeded), results }
}

/** Two of them are variants from the same vendor, as in the service. */
const SCANNERS = ['ahnlab', 'avast', 'bitdefender', 'kaspersky', 'kaspersky_online', 'sophos']

function scannerName(index: number): string {
  return SCANNERS[index] ?? `scanner_${index + 1}`
}
