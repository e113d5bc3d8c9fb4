import { createHash } from 'node:crypto'

import type { WatchedSample } from './watch.js'
import { isThreat } from './verdict.js'

/**
 * Returns a digest of the malicious and suspicious samples: their hashes, statuses, engines, and
 * whether an exception accepts them. It changes when there is something to report.
 * @param hashType the hash that identifies the samples, which is always known
 */
export function digestOf(samples: readonly WatchedSample[], hashType: 'sha1' | 'sha256'): string {
  const flagged = samples.filter(isThreat).map(({ verdict, reported, ...sample }) => {
    const { status, accepted } = verdict
    // A scan that could not be retrieved is not a change.
    const scan = verdict.scan ?? (reported?.status === status ? reported.scan : null)
    const engines = scan ? scan.detections.map(({ engine }) => engine).sort() : null
    return JSON.stringify([sample[hashType], status, accepted !== null, engines])
  })
  // Without duplicates, and in an order that does not depend on that of the samples.
  const lines = [...new Set(flagged)].sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
