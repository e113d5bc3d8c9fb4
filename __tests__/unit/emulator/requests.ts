import { createHash } from 'node:crypto'
import type { Service, ServiceOptions, ServiceRequest } from '../../../emulator/service.js'

/** The account that every test of the emulator uses; a password that is not ASCII. */
export const account = { username: 'u/demo/ci', password: 'pässwörd:☃' } satisfies ServiceOptions

export const authorization = `Basic ${Buffer.from(`${account.username}:${account.password}`).toString('base64')}`

export const xml = `<?xml version="1.0" encoding="UTF-8"?>
<rl>
<properties>
<property><name>file_name</name><value>a&amp;b.exe</value></property>
</properties>
<domain></domain>
</rl>`

export function sha1(bytes: string | Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex')
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Headers as a well-behaved client sends them. */
export function headersFor(body: string | Uint8Array): Record<string, string> {
  return {
    authorization,
    'content-type': 'application/octet-stream',
    'content-length': String(Buffer.byteLength(body))
  }
}

/** A correct upload of these bytes. */
export function bytesRequest(content: string, changes: Partial<ServiceRequest> = {}) {
  return request(`/api/spex/upload/${sha1(content)}`, content, changes)
}

/** A correct metadata upload for the sample with these bytes. */
export function metadataRequest(
  content: string,
  document: string | Uint8Array = xml,
  changes: Partial<ServiceRequest> = {}
) {
  return request(`/api/spex/upload/${sha1(content)}/meta`, document, changes)
}

/** A correct bulk request about these hashes. */
export function bulkRequest(
  path: string,
  hashes: readonly string[],
  changes: Partial<ServiceRequest> & { readonly hashType?: string } = {}
) {
  const { hashType = 'sha1', ...others } = changes
  const query = { rl: { query: { hash_type: hashType, hashes } } }
  return request(path, JSON.stringify(query), others)
}

export const statusPath = '/api/spex/download/v2/status/bulk_query/json?format=json'
export const rescanPath = '/api/rescan/v1/bulk_query/json?format=json'
export const subscribePath = '/api/subscription/data_change/v1/bulk_query/subscribe/json'
export const reputationPath =
  '/api/databrowser/malware_presence/bulk_query/json?extended=true&show_hashes=true'
export const scansPath = '/api/xref/v2/bulk_query/json?history=false'
export const rldataPath = '/api/databrowser/rldata/bulk_query/json'
export const limitsPath = '/api/customer_usage/v1/limits?format=json'
export const dailyUsagePath = '/api/customer_usage/v1/usage/daily?format=json'

/** A correct GET. */
export function getRequest(path: string, changes: Partial<ServiceRequest> = {}): ServiceRequest {
  return { method: 'GET', path, headers: { authorization }, body: chunks(''), ...changes }
}

/** What a bulk service answers, which must be 200. */
export async function told(
  service: Service,
  path: string,
  hashes: readonly string[],
  hashType = 'sha1'
): Promise<unknown> {
  const { status, body } = await service.handle(bulkRequest(path, hashes, { hashType }))
  if (status !== 200) throw new Error(`${path} was answered with ${status}: ${body}`)
  return JSON.parse(body)
}

/** Submits these bytes, with metadata. */
export async function submit(service: Service, content: string): Promise<void> {
  await service.handle(bytesRequest(content))
  await service.handle(metadataRequest(content))
}

/** A time of day that stands still until it is told to go on. It begins just before 19:00:01. */
export function handSetDate() {
  let now = Date.parse('2026-11-22T19:00:00.900Z')
  return {
    date: () => new Date(now),
    pass: (milliseconds: number) => {
      now += milliseconds
    }
  }
}

/** A sample with these bytes as earlier runs left it. */
export function earlier(content: string) {
  return { sha1: sha1(content), sha256: sha256(content), size: content.length }
}

function request(
  path: string,
  body: string | Uint8Array,
  changes: Partial<ServiceRequest>
): ServiceRequest {
  return { method: 'POST', path, headers: headersFor(body), body: chunks(body), ...changes }
}

/** A body that comes in chunks of at most four bytes. */
// eslint-disable-next-line @typescript-eslint/require-await -- a body is asynchronous by type
export async function* chunks(body: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(body)
  for (let start = 0; start < bytes.length; start += 4) yield bytes.subarray(start, start + 4)
}

/** A body that must not be read. */
export const unreadable: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => {
    throw new Error('the body was read')
  }
}

export function without(headers: Readonly<Record<string, string>>, name: string) {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))
}
