import { HttpError } from '../http/messages.js'
import { type HashType, isHash, isHashType, type StoredSample } from '../store/samples.js'
import type { EndpointContext } from './context.js'
import type { Call } from './endpoint.js'
import { findSamples } from './find-samples.js'

/** Returns the pattern for a request about one hash, `{base}/query/{hashType}/{hash}`. */
export function hashPath(base: string): RegExp {
  return new RegExp(`^${base}/query/(?<hashType>[^/]*)/(?<hash>[^/]*)$`)
}

/** The hash in the path of a request. */
export interface HashPath {
  readonly hashType: HashType
  readonly hash: string
}

/** The hash in the path of a request, and its sample. */
export interface HashQuery extends HashPath {
  readonly sample: StoredSample
}

/** @throws {HttpError} 400 for an invalid hash, or 404 for an unknown one */
export function readHashPath(call: Call, context: EndpointContext): HashQuery {
  const { hashType, hash } = checkHashPath(call)
  const sample = findSamples(context, hashType)(hash)
  if (sample === undefined) throw unknownHash()
  return { hashType, hash, sample }
}

/** @throws {HttpError} 400 for an invalid hash */
export function checkHashPath({ hashType, hash }: Call): HashPath {
  if (!isHashType(hashType)) {
    throw new HttpError(400, 'The type of the hash in the path must be md5, sha1, or sha256.')
  }
  if (!isHash(hashType, hash)) {
    throw new HttpError(400, `${JSON.stringify(hash)} is not a ${hashType}.`)
  }
  return { hashType, hash }
}

export function unknownHash(): HttpError {
  return new HttpError(404, 'Requested data was not found.')
}
