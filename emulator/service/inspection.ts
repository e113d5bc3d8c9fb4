import { type HttpRequest, type HttpResponse, textResponse } from '../http/messages.js'
import type { DynamicAnalyses } from '../store/dynamic-analyses.js'
import type { StoredSample } from '../store/samples.js'
import { clockResponse, type Controlled, postClock, postSchedule } from './control.js'
import type { RequestLog } from './request-log.js'

/** What the pages of the emulator show and change. */
export interface Inspected extends Controlled {
  readonly samples: ReadonlyMap<string, StoredSample>
  readonly dynamicAnalyses: DynamicAnalyses
  readonly log: RequestLog
}

interface Page {
  readonly get: (inspected: Inspected) => HttpResponse
  readonly post?: (request: HttpRequest, inspected: Inspected) => Promise<HttpResponse>
}

const pages: ReadonlyMap<string, Page> = new Map([
  [
    '/emulator/samples',
    {
      get: ({ samples }) => formattedJson({ samples: [...samples.values()].map(withTextMetadata) })
    }
  ],
  [
    '/emulator/dynamic-analyses',
    { get: ({ dynamicAnalyses }) => formattedJson({ analyses: withStatus(dynamicAnalyses) }) }
  ],
  [
    '/emulator/log',
    {
      get: ({ log }) =>
        formattedJson({
          busiestSecond: log.busiestSecond(),
          charged: log.charged(),
          requests: log.entries
        })
    }
  ],
  ['/emulator/clock', { get: ({ clock }) => clockResponse(clock), post: postClock }],
  [
    '/emulator/schedule',
    { get: ({ schedule }) => formattedJson(schedule.changes), post: postSchedule }
  ]
])

/**
 * Returns a page of the emulator itself. These pages need no credentials, have no rate limit, and
 * are not logged.
 *
 * @returns undefined if the path is not below `/emulator/`
 */
export function inspect(
  request: HttpRequest,
  inspected: Inspected
): HttpResponse | Promise<HttpResponse> | undefined {
  const { method, path } = request
  if (!path.startsWith('/emulator/')) return undefined
  const page = pages.get(path)
  if (page === undefined) {
    return textResponse(404, `Supported paths: ${[...pages.keys()].join(', ')}.`)
  }
  if (method === 'GET') return page.get(inspected)
  if (method === 'POST' && page.post !== undefined) return page.post(request, inspected)
  const [allowed, allow] = page.post ? ['GET and POST are', 'GET, POST'] : ['GET is', 'GET']
  return textResponse(405, `Only ${allowed} supported.`, { allow })
}

function withTextMetadata(sample: StoredSample) {
  return {
    ...sample,
    metadata: sample.metadata.map(entry => ({ ...entry, xml: entry.xml.toString('utf8') }))
  }
}

function withStatus(dynamicAnalyses: DynamicAnalyses) {
  return dynamicAnalyses.list.map(analysis => ({
    ...analysis,
    status: dynamicAnalyses.outcomeOf(analysis).status
  }))
}

function formattedJson(value: object): HttpResponse {
  const body = `${JSON.stringify(value, undefined, 2)}\n`
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}
