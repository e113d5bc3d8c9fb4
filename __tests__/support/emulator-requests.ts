import type {
  HttpRequest,
  PreloadedSample,
  Service,
  ServiceOptions
} from '../../emulator/service.js'
import { sha1, sha256 } from './hashes.js'

/** The account of the emulator's tests. The password is not ASCII. */
export const account = { username: 'u/demo/ci', password: 'pässwörd:☃' } satisfies ServiceOptions

export const authorization = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}`

export const metadataXml = `<?xml version="1.0" encoding="UTF-8"?>
<rl>
<properties>
<property><name>file_name</name><value>a&amp;b.exe</value></property>
</properties>
<domain></domain>
</rl>`

export const statusPath = '/api/spex/download/v2/status/bulk_query/json?format=json'
export const rescanPath = '/api/rescan/v1/bulk_query/json?format=json'
export const subscribePath = '/api/subscription/data_change/v1/bulk_query/subscribe/json'
export const unsubscribePath = '/api/subscription/data_change/v1/bulk_query/unsubscribe/json'
export const reputationPath =
  '/api/databrowser/malware_presence/bulk_query/json?extended=true&show_hashes=true'
export const scansPath = '/api/xref/v2/bulk_query/json?history=false'
export const staticAnalysisPath = '/api/databrowser/rldata/bulk_query/json'
export const limitsPath = '/api/customer_usage/v1/limits?format=json'
export const dailyUsagePath = '/api/customer_usage/v1/usage/daily?format=json'

/** Returns the headers of a valid request with this body. */
export function headersFor(body: string | Uint8Array): Record<string, string> {
  return {
    authorization,
    'content-type': 'application/octet-stream',
    'content-length': String(Buffer.byteLength(body))
  }
}

/** Returns the headers without one of them. */
export function omit(headers: Readonly<Record<string, string>>, name: string) {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))
}

type Changes = Partial<HttpRequest>

/** Returns a valid upload of a file. */
export function uploadRequest(content: string, changes: Changes = {}): HttpRequest {
  return postRequest(`/api/spex/upload/${sha1(content)}`, content, changes)
}

/** Returns a valid metadata upload for the file with this content. */
export function metadataRequest(
  content: string,
  document: string | Uint8Array = metadataXml,
  changes: Changes = {}
): HttpRequest {
  return postRequest(`/api/spex/upload/${sha1(content)}/meta`, document, changes)
}

/** Returns a valid bulk request for these hashes. */
export function bulkRequest(
  path: string,
  hashes: readonly string[],
  { hashType = 'sha1', ...changes }: Changes & { readonly hashType?: string } = {}
): HttpRequest {
  const query = { rl: { query: { hash_type: hashType, hashes } } }
  return postRequest(path, JSON.stringify(query), changes)
}

function postRequest(path: string, body: string | Uint8Array, changes: Changes): HttpRequest {
  return { method: 'POST', path, headers: headersFor(body), body: inChunks(body), ...changes }
}

/** Returns a valid GET request. */
export function getRequest(path: string, changes: Changes = {}): HttpRequest {
  return { method: 'GET', path, headers: { authorization }, body: inChunks(''), ...changes }
}

/** Returns a body in chunks of at most four bytes. */
// eslint-disable-next-line @typescript-eslint/require-await -- the body of a request is asynchronous
export async function* inChunks(body: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(body)
  for (let start = 0; start < bytes.length; start += 4) yield bytes.subarray(start, start + 4)
}

/** A body that throws when it's read. */
export const unreadableBody: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => {
    throw new Error('the body was read')
  }
}

/**
 * Sends a bulk request.
 *
 * @returns the parsed response
 * @throws {Error} if the status is not 200
 */
export async function bulkResponse(
  service: Service,
  path: string,
  hashes: readonly string[]
): Promise<unknown> {
  const { status, body } = await service.handle(bulkRequest(path, hashes))
  if (status !== 200) throw new Error(`${path} returned ${status}: ${body}`)
  return JSON.parse(body)
}

/** Sends these requests one after the other, and returns their statuses. */
export async function statusesOf(
  service: Service,
  requests: readonly HttpRequest[]
): Promise<number[]> {
  const statuses: number[] = []
  for (const request of requests) statuses.push((await service.handle(request)).status)
  return statuses
}

/** Uploads a file with this content, and its metadata. */
export async function submit(service: Service, content: string): Promise<void> {
  await service.handle(uploadRequest(content))
  await service.handle(metadataRequest(content))
}

/** Returns a sample with this content, for the option `preload`. */
export function preloaded(
  content: string,
  changes: Partial<PreloadedSample> = {}
): PreloadedSample {
  return { sha1: sha1(content), sha256: sha256(content), size: content.length, ...changes }
}

/** Returns a date that only changes when the test advances it. It starts just before 19:00:01. */
export function manualDate() {
  let now = Date.parse('2026-11-22T19:00:00.900Z')
  return {
    date: () => new Date(now),
    advance: (milliseconds: number) => {
      now += milliseconds
    }
  }
}
