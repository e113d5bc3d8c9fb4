import type { ReportedSample } from '../results/schema.js'
import type { HashType } from '../spectra/hash-query.js'

/** Returns the hash that identifies a sample to the service. Only unread files don't have one. */
export function hashOf(result: Pick<ReportedSample, HashType>, hashType: HashType): string {
  return result[hashType] ?? ''
}
