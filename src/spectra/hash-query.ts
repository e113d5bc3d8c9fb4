/** A type of hash by which the service identifies samples. */
export type HashType = 'sha1' | 'sha256'

/** The samples that a bulk request is about. */
export interface HashQuery {
  readonly hashType: HashType
  /** In lower case. */
  readonly hashes: readonly string[]
}
