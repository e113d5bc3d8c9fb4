import {
  createService,
  type HttpRequest,
  type Service,
  type ServiceOptions
} from '../../emulator/service.js'
import {
  account,
  getRequest,
  headersFor,
  inChunks,
  manualDate,
  metadataXml,
  submit
} from './emulator-requests.js'
import { sha1 } from './hashes.js'

export const startPath = '/api/dynamic/analysis/analyze/v1/query/json'
export const startArchivePath = '/api/dynamic/analysis/analyze/v1/archive/query/json'

type Fields = Readonly<Record<string, unknown>>

/** Returns a valid request to start an analysis of the sample with this SHA-1. */
export function startRequest(
  hash: string,
  { path = startPath, ...fields }: Fields & { readonly path?: string } = {}
): HttpRequest {
  const rl = { sha1: hash, platform: 'windows10', response_format: 'json', ...fields }
  return dynamicRequest(JSON.stringify({ rl }), { path })
}

/** Returns a request to start an analysis with this body. */
export function dynamicRequest(body: string, changes: Partial<HttpRequest> = {}): HttpRequest {
  const headers = { ...headersFor(body), 'content-type': 'application/json' }
  return { method: 'POST', path: startPath, headers, body: inChunks(body), ...changes }
}

/** @param tail the id of an analysis, `latest`, or empty for a merged report */
export function reportPath(hash: string, tail = '', hashType = 'sha1'): string {
  const end = tail === '' ? '' : `/${tail}`
  return `/api/dynamic/analysis/report/v1/query/${hashType}/${hash}${end}?format=json`
}

/** How long an analysis takes here, in milliseconds. */
export const DURATION = 60_000

export interface ArchiveFile {
  readonly sha1?: string
  readonly analysis_id?: string
  readonly error_message?: string
}

/** Returns a service with the samples, without rate limits, and with functions that request it. */
export async function dynamicService(
  contents: readonly string[] = ['content'],
  options: Partial<ServiceOptions> = {}
) {
  const { date, advance } = manualDate()
  const service = createService({
    ...account,
    requestsPerSecond: Infinity,
    dynamicRequestsPerMinute: Infinity,
    dynamicAnalysisMs: DURATION,
    date,
    ...options
  })
  for (const content of contents) await submit(service, content)
  const json = async (request: HttpRequest): Promise<unknown> => {
    const { status, body } = await service.handle(request)
    if (status !== 200) throw new Error(`${request.path} returned ${status}: ${body}`)
    return (JSON.parse(body) as { rl: unknown }).rl
  }
  return {
    service,
    advance,
    /** Starts an analysis, and returns its id. */
    start: async (content: string, fields: Fields = {}) => {
      const rl = (await json(startRequest(sha1(content), fields))) as { analysis_id: string }
      return rl.analysis_id
    },
    /** Starts analyses of the files in an archive. */
    startArchive: async (archive: Uint8Array) => {
      const rl = await json(startRequest(sha1(archive), { path: startArchivePath }))
      return (rl as { files: readonly ArchiveFile[] }).files
    },
    /** Returns `rl` of a report. */
    report: async (path: string) => await json(getRequest(path)),
    status: async (path: string) => (await service.handle(getRequest(path))).status
  }
}

/** Uploads an archive and its metadata. */
export async function submitArchive(
  service: Service,
  archive: Uint8Array,
  { password }: { readonly password?: string } = {}
): Promise<void> {
  const secret = password === undefined ? '' : `<archive_password>${password}</archive_password>`
  const announced = `<archive><archive_type>zip</archive_type>${secret}</archive>`
  const xml = metadataXml.replace('</rl>', `${announced}</rl>`)
  const path = `/api/spex/upload/${sha1(archive)}`
  for (const [target, body] of [[path, archive] as const, [`${path}/meta`, xml] as const]) {
    const request = {
      method: 'POST',
      path: target,
      headers: headersFor(body),
      body: inChunks(body)
    }
    const { status, body: text } = await service.handle(request)
    if (status !== 200) throw new Error(`${target} returned ${status}: ${text}`)
  }
}
