import { HttpError, ok } from '../http/messages.js'
import { ArchiveCapture } from '../store/archives.js'
import { type Content, ContentDigest } from '../store/content.js'
import type { EndpointContext } from './context.js'
import type { Call, Endpoint, EndpointResponse } from './endpoint.js'
import { BYTES, checkPostHeaders, lengthMismatch } from './post-body.js'

/** Uploads the content of a file (TCA-0202). Its analysis waits for the metadata. */
export const uploadEndpoint: Endpoint = {
  step: 'bytes',
  right: 'TCA-0202',
  method: 'POST',
  path: /^\/api\/spex\/upload\/(?<hash>[^/]*)$/,
  respond: upload
}

async function upload(call: Call, context: EndpointContext): Promise<EndpointResponse> {
  requireSha1(call.hash)
  if (call.query !== undefined) throw new HttpError(400, 'Uploads have no query.')
  const expected = checkPostHeaders(call.headers, BYTES)
  if (expected === 0) throw new HttpError(400, 'The file is empty.')

  const { content, archive } = await readContent(call, expected)
  if (content.sha1 !== call.hash) {
    throw new HttpError(400, 'The SHA-1 of the body does not match the SHA-1 in the path.')
  }
  storeContent(content, context)
  if (archive) context.archives.add(content.sha1, archive)
  return ok
}

/**
 * Uploads require a lower-case SHA-1: all clients of ReversingLabs send it like that.
 *
 * @throws {HttpError} 400
 */
export function requireSha1(hash: string): void {
  if (/^[0-9a-f]{40}$/.test(hash)) return
  throw new HttpError(400, 'The path must contain a SHA-1 of 40 lower-case hexadecimal digits.')
}

async function readContent({ chunks }: Call, expectedSize: number) {
  const digest = new ContentDigest()
  const capture = new ArchiveCapture()
  for await (const chunk of chunks) {
    if (digest.size + chunk.byteLength > expectedSize) throw lengthMismatch(expectedSize)
    digest.read(chunk)
    capture.read(chunk)
  }
  if (digest.size !== expectedSize) throw lengthMismatch(expectedSize)
  return { content: digest.end(), archive: capture.end() }
}

function storeContent(content: Content, { samples, date }: EndpointContext): void {
  const known = samples.get(content.sha1)
  const now = date()
  // `known` is not spread, because the account can download content that it uploaded.
  samples.set(content.sha1, {
    ...content,
    uploads: (known?.uploads ?? 0) + 1,
    metadata: known?.metadata ?? [],
    subscribed: known?.subscribed ?? false,
    ...(known?.subscriptions && { subscriptions: known.subscriptions }),
    rescans: known?.rescans ?? 0,
    awaitsMetadata: true,
    analyses: known?.analyses ?? [],
    firstSeenOn: known?.firstSeenOn ?? now,
    lastSeenOn: now
  })
}
