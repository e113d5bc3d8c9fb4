import { type HttpResponse, textResponse } from '../http/messages.js'
import type { StoredSample } from '../store/samples.js'
import type { RequestLog } from './request-log.js'

/** What the pages of the emulator show. */
export interface Inspected {
  readonly samples: ReadonlyMap<string, StoredSample>
  readonly log: RequestLog
}

/**
 * Returns a page of the emulator itself. These pages need no credentials, have no rate limit, and
 * are not logged.
 *
 * @returns undefined if the path is not below `/emulator/`
 */
export function inspect(
  { method, path }: { readonly method: string; readonly path: string },
  { samples, log }: Inspected
): HttpResponse | undefined {
  if (!path.startsWith('/emulator/')) return undefined
  if (method !== 'GET') return textResponse(405, 'Only GET is supported.', { allow: 'GET' })
  switch (path) {
    case '/emulator/samples':
      return formattedJson({ samples: [...samples.values()].map(withTextMetadata) })
    case '/emulator/log':
      return formattedJson({
        busiestSecond: log.busiestSecond(),
        charged: log.charged(),
        requests: log.entries
      })
    default:
      return textResponse(404, 'Supported paths: /emulator/samples, /emulator/log.')
  }
}

function withTextMetadata(sample: StoredSample) {
  return {
    ...sample,
    metadata: sample.metadata.map(entry => ({ ...entry, xml: entry.xml.toString('utf8') }))
  }
}

function formattedJson(value: object): HttpResponse {
  const body = `${JSON.stringify(value, undefined, 2)}\n`
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}
