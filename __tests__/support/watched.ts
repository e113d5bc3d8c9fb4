import type { Clock } from '../../src/http/clock.js'
import type { Verdict } from '../../src/results/schema.js'
import type { WatchedSample } from '../../src/results/watch.js'
import { ABSENT } from '../../src/stages/verdict-state.js'
import { fakeSpectra, type ServiceRequest, type ServiceResponse } from './fake-spectra.js'
import { recordingLog } from './log.js'

export const NOW = Date.parse('2026-11-05T03:00:00Z')
export const HOUR_AGO = '2026-11-05T02:00:00'

/** Returns the SHA-1 with this number. */
export const hash = (number: number) => number.toString(16).padStart(40, '0')

/** Returns a watched sample with the SHA-1 of this number. */
export function watched(number: number, changes: Partial<WatchedSample> = {}): WatchedSample {
  return {
    sha1: hash(number),
    sha256: null,
    size: null,
    files: [hash(number)],
    verdict: null,
    subjects: ['subscriptions'],
    origin: null,
    reported: null,
    checked: false,
    subscribedOn: '2026-10-01T00:00:00.000Z',
    isDue: true,
    change: null,
    ...changes
  }
}

export function verdict(status: Verdict['status'], changes: Partial<Verdict> = {}): Verdict {
  return { ...ABSENT, reason: null, status, ...changes }
}

/** A sample of the service. */
export interface ServiceSample {
  readonly status?: string
  /** When it was scanned, without a zone. */
  readonly scannedOn?: string
  /** What the engine ikarus found. */
  readonly label?: string
  readonly fields?: object
  /** `sources.entries` of TCA-0104. */
  readonly sources?: unknown
}

/** Names of the services, by a part of their paths. */
const SERVICES = {
  malware_presence: 'TCA-0101',
  xref: 'TCA-0103',
  rldata: 'TCA-0104',
  status: 'TCA-0201',
  rescan: 'TCA-0205',
  subscription: 'TCA-0206'
}

export function serviceOf({ path }: ServiceRequest): string {
  const [, service = ''] = Object.entries(SERVICES).find(([part]) => path.includes(part)) ?? []
  return service
}

/** Returns the HTTP status of a failing request. `earlier` are the previous ones to that service. */
type Fault = (service: string, earlier: number) => number | undefined

/**
 * Creates a client of a service with these samples, by the last character of their hash, and the
 * context of a run at 3 a.m.
 */
export function watchSetup(
  samples: Readonly<Record<string, ServiceSample>> | ((hash: string) => ServiceSample | undefined),
  fault: Fault = () => undefined
) {
  const find = (one: string) =>
    typeof samples === 'function' ? samples(one) : samples[one.slice(-1)]
  const counts = new Map<string, number>()
  const clock = impatientClock()
  const { spectra, requests } = fakeSpectra(request => {
    const service = serviceOf(request)
    const earlier = counts.get(service) ?? 0
    counts.set(service, earlier + 1)
    const status = fault(service, earlier)
    const date = clock.date().getTime()
    return status === undefined
      ? { ...respond(service, request.hashes, find), date }
      : { status, content: '', date }
  })
  const { log, lines } = recordingLog()
  const { signal } = new AbortController()
  return {
    spectra,
    lines,
    context: { log, signal, clock },
    /** Returns each request: the service, and the number of hashes. */
    requested: () => requests.map(one => `${serviceOf(one)} ${one.hashes.length}`)
  }
}

/** Returns a clock on which sleeping takes no time. */
function impatientClock(): Clock {
  let time = 0
  return {
    now: () => time,
    date: () => new Date(NOW + time),
    sleep: ms => {
      time += ms
      return Promise.resolve()
    }
  }
}

type Find = (hash: string) => ServiceSample | undefined

function respond(service: string, hashes: readonly string[], find: Find): ServiceResponse {
  const found = hashes.flatMap(one => {
    const sample = find(one)
    return sample ? [{ one, type: one.length === 40 ? 'sha1' : 'sha256', sample }] : []
  })
  const missing = hashes.filter(one => !find(one))
  const known = found.filter(({ sample }) => sample.status !== undefined)
  switch (service) {
    case 'TCA-0101':
      return {
        content: {
          entries: known.map(({ one, type, sample }) => ({
            status: sample.status,
            ...sample.fields,
            query_hash: { [type]: one }
          }))
        }
      }
    case 'TCA-0103':
      return {
        content: { samples: found.map(({ one, type, sample }) => scanOf(one, type, sample)) }
      }
    case 'TCA-0104':
      return {
        content: {
          samples: found.map(({ one, type, sample }) => ({
            [type]: one,
            sample_size: 77,
            sources: { entries: sample.sources ?? [] }
          }))
        }
      }
    case 'TCA-0201':
      return {
        content: { samples: found.map(({ one }) => ({ hash: one })), unknown_hashes: missing }
      }
    case 'TCA-0205':
      return {
        content: { sent_for_rescan: found.map(({ one }) => one), sample_unavailable: missing }
      }
    default:
      return {}
  }
}

function scanOf(one: string, type: string, { scannedOn, label = '' }: ServiceSample): object {
  const record = { scanned_on: scannedOn, results: [{ scanner: 'ikarus', result: label }] }
  return { [type]: one, sample_size: 42, xref: scannedOn === undefined ? [] : [record] }
}
