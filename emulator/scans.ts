import { scansOf, timestamp } from './analysis.js'
import type { Endpoint } from './endpoint.js'
import { lookupEndpoint, type LookupSource, type Told } from './lookup.js'
import type { StoredSample } from './samples.js'
import type { Reputation } from './verdict.js'

/**
 * When did antivirus scanners look at these samples, and how many found something? (TCA-0103)
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
  { sha1, sha256, size, firstSeenOn, lastSeenOn }: StoredSample,
  scans: readonly Date[],
  { scanner_count, scanner_match }: Reputation,
  withHistory: boolean
): Told | undefined {
  const [first, last] = [scans.at(0), scans.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const told = withHistory ? scans.toReversed() : [last]
  return {
    entry: {
      sha1,
      sha256,
      sample_size: size,
      first_seen_on: timestamp(firstSeenOn),
      last_seen_on: timestamp(lastSeenOn),
      first_scanned_on: timestamp(first),
      last_scanned_on: timestamp(last),
      xref: told.map(on => ({ scanned_on: timestamp(on), scanner_match, scanner_count }))
    },
    isEmpty: false
  }
}
