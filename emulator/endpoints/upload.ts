import { createHash } from 'node:crypto'
import { type AnalysisClock, withAnalysis } from '../store/analysis.js'
import type { Call, Endpoint } from './endpoint.js'
import { refusal, type ServiceAnswer, success } from '../http/messages.js'
import { createMarkerSearch } from '../store/markers.js'
import { readMetadata } from './metadata.js'
import { lengthOf, readDocument, wrongHeaders, wrongLength } from '../http/post.js'
import type { StoredSample } from '../store/samples.js'

/**
 * The file upload service (TCA-0202, TCA-0203) on a store of samples.
 *
 * @param samples by SHA-1; entries are replaced, never changed in place
 * @param now milliseconds of the service's clock
 */
export function uploadEndpoints(
  samples: Map<string, StoredSample>,
  now: () => number,
  clock: AnalysisClock
): Endpoint[] {
  return [
    {
      step: 'bytes',
      right: 'TCA-0202',
      method: 'POST',
      path: /^\/api\/spex\/upload\/([^/]*)$/,
      answer: call => acceptBytes(call, samples, clock)
    },
    {
      step: 'metadata',
      right: 'TCA-0202',
      method: 'POST',
      path: /^\/api\/spex\/upload\/([^/]*)\/meta$/,
      answer: call => acceptMetadata(call, samples, now, clock)
    }
  ]
}

async function acceptBytes(
  call: Call,
  samples: Map<string, StoredSample>,
  { date }: AnalysisClock
): Promise<ServiceAnswer> {
  const wrong = wrongHash(call) ?? wrongBytesQuery(call) ?? wrongHeaders(call)
  if (wrong) return wrong
  const expected = lengthOf(call)
  if (expected === 0) return refusal(400, 'The file is empty.')

  const [sha1, sha256] = [createHash('sha1'), createHash('sha256')]
  const search = createMarkerSearch()
  let size = 0
  for await (const chunk of call.chunks) {
    size += chunk.byteLength
    if (size > expected) break
    sha1.update(chunk)
    sha256.update(chunk)
    search.read(chunk)
  }
  if (size !== expected) return wrongLength(expected)
  if (sha1.digest('hex') !== call.hash) {
    return refusal(400, 'The SHA-1 of the body is not the SHA-1 in the path.')
  }

  // Not spread: bytes that this account sent itself are available to it from now on.
  const known = samples.get(call.hash)
  const seenOn = date()
  samples.set(call.hash, {
    sha1: call.hash,
    sha256: sha256.digest('hex'),
    size,
    uploads: (known?.uploads ?? 0) + 1,
    metadata: known?.metadata ?? [],
    subscribed: known?.subscribed ?? false,
    rescans: known?.rescans ?? 0,
    awaitsMetadata: true,
    analyses: known?.analyses ?? [],
    finding: search.worst(),
    scanTrouble: search.trouble(),
    firstSeenOn: known?.firstSeenOn ?? seenOn,
    lastSeenOn: seenOn
  })
  return success
}

async function acceptMetadata(
  call: Call,
  samples: Map<string, StoredSample>,
  now: () => number,
  clock: AnalysisClock
): Promise<ServiceAnswer> {
  const wrong = wrongHash(call) ?? wrongMetadataQuery(call) ?? wrongHeaders(call)
  if (wrong) return wrong
  if (!samples.has(call.hash)) {
    return refusal(404, 'No sample with this SHA-1 was uploaded: send the bytes first.')
  }
  const body = await readDocument(call, 'The metadata')
  if ('refused' in body) return body.refused
  const xml = body.document
  const reading = readMetadata(xml)
  if ('problem' in reading) return refusal(400, reading.problem)

  // Looked up again: the sample may have got other metadata while this body came in.
  const sample = samples.get(call.hash)
  if (sample === undefined) throw new Error('samples are never taken out of the store')
  const described = {
    ...sample,
    metadata: [...sample.metadata, { xml, ...reading.metadata, at: now() }],
    subscribed: sample.subscribed || call.query !== undefined,
    awaitsMetadata: false
  }
  samples.set(call.hash, sample.awaitsMetadata ? withAnalysis(described, clock) : described)
  return success
}

// Every client of ReversingLabs' own sends lower-case hashes; nothing says that others are taken.
function wrongHash({ hash }: Call): ServiceAnswer | undefined {
  if (/^[0-9a-f]{40}$/.test(hash)) return undefined
  return refusal(400, 'The path must hold a SHA-1 as 40 lower-case hexadecimal digits.')
}

function wrongBytesQuery({ query }: Call): ServiceAnswer | undefined {
  return query === undefined ? undefined : refusal(400, 'The upload of bytes takes no query.')
}

function wrongMetadataQuery({ query }: Call): ServiceAnswer | undefined {
  if (query === undefined || query === 'subscribe=data_change') return undefined
  return refusal(400, 'The only query that is accepted is subscribe=data_change.')
}
