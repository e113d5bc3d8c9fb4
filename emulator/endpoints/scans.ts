import { scansOf, timestamp } from '../store/analysis.js'
import type { Endpoint } from './endpoint.js'
import { lookupEndpoint, type LookupSource, type Told } from './lookup.js'
import type { StoredSample } from '../store/samples.js'
import type { Reputation } from '../store/verdict.js'

/**
 * When did antivirus scanners look at these samples, and what did each of them find? (TCA-0103)
 * A sample that was not scanned so far is as unknown as one that the service does not have.
 *
 * The query `history` adds the records of earlier scans to that of the last one.
 */
export function scansEndpoint(
  source: LookupSource,
  date: () => Date,
  assess: (sample: StoredSample) => Reputation
): Endpoint {
  return lookupEndpoint(
    {
      step: 'scans',
      right: 'TCA-0103',
      path: /^\/api\/xref\/v2\/bulk_query\/json$/,
      flags: ['history'],
      list: { usual: 'samples', renamed: 'entries' },
      tell: ({ sample, flags }) =>
        sample && tellScans(sample, scansOf(sample, date()), assess(sample), flags.has('history'))
    },
    source
  )
}

function tellScans(
  sample: StoredSample,
  scans: readonly Date[],
  reputation: Reputation,
  withHistory: boolean
): Told | undefined {
  const { sha1, sha256, size, firstSeenOn, lastSeenOn } = sample
  const [first, last] = [scans.at(0), scans.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const seen = {
    sha1,
    sha256,
    sample_size: size,
    first_seen_on: timestamp(firstSeenOn),
    last_seen_on: timestamp(lastSeenOn)
  }
  if (sample.scanTrouble === 'none') return { entry: { ...seen, xref: [] }, isEmpty: true }
  const told = withHistory ? scans.toReversed() : [last]
  return {
    entry: {
      ...seen,
      first_scanned_on: timestamp(first),
      last_scanned_on: timestamp(last),
      xref: told.map(on => recordOf(on, sample, reputation))
    },
    isEmpty: false
  }
}

/**
 * One scan. Failed scanners have no result, and if all of them failed, `results` is missing. The
 * first scanners are those that find something.
 */
function recordOf(on: Date, { scanTrouble }: StoredSample, reputation: Reputation): object {
  const { scanner_count: count = 0, scanner_match: match = 0, threat_name: threat } = reputation
  const names = Array.from({ length: count }, (_, index) => scannerName(index))
  const scanners = names.map(name => ({ name, version: '1.0', timestamp: timestamp(on) }))
  const record = { scanned_on: timestamp(on), scanner_count: count, scanners }
  if (scanTrouble === 'failed') return { ...record, scanner_match: 0 }
  const results = names.map((scanner, index) => ({
    scanner,
    result: index < match ? `[MALWARE] ${threat ?? 'Emulated'}` : ''
  }))
  const succeeded = scanTrouble === 'partial' ? Math.ceil(count / 2) : count
  return {
    ...record,
    scanner_match: Math.min(match, succeeded),
    results: results.slice(0, succeeded)
  }
}

/** Two are variants from the same vendor, as in the service. */
const VENDORS = ['ahnlab', 'avast', 'bitdefender', 'kaspersky', 'kaspersky_online', 'sophos']

function scannerName(index: number): string {
  return VENDORS[index] ?? `scanner_${index + 1}`
}
