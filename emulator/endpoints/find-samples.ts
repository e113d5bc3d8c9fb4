import { isAvailable } from '../store/history.js'
import { type HashType, indexByHash, type StoredSample } from '../store/samples.js'
import type { EndpointContext } from './context.js'

/** Returns a function that finds a sample that the service has at this time, by its hash. */
export function findSamples(
  context: EndpointContext,
  hashType: HashType
): (hash: string) => StoredSample | undefined {
  const find = indexByHash(context.samples, hashType)
  return hash => ifAvailable(find(hash), context)
}

/** Returns a sample that the service has at this time. Doesn't create an index of all samples. */
export function findBySha1(sha1: string, context: EndpointContext): StoredSample | undefined {
  return ifAvailable(context.samples.get(sha1), context)
}

function ifAvailable(
  sample: StoredSample | undefined,
  { schedule, date }: EndpointContext
): StoredSample | undefined {
  return sample && isAvailable(sample, date(), schedule.changesOf(sample)) ? sample : undefined
}
