import { HttpError } from '../http/messages.js'
import { withScheduledAnalyses } from '../store/history.js'
import type { StoredSample } from '../store/samples.js'
import type { EndpointContext } from './context.js'
import type { Endpoint } from './endpoint.js'

/** A service that returns an entry for each sample, and charges for each. */
export interface Lookup extends Pick<Endpoint, 'step' | 'right'> {
  /** The part of the path that both kinds of requests have. */
  readonly path: string
  /** Names of optional query parameters, which are `true` or `false` (the default). */
  readonly flags: readonly string[]
  /** Names in responses: of the list of entries, of the list in the layout `renamed`, of an entry. */
  readonly names: {
    readonly list: string
    readonly renamedList: string
    readonly single: string
  }
  /** Returns undefined if the service has nothing about the sample. */
  readonly entryOf: (item: LookupItem, context: EndpointContext) => LookupEntry | undefined
}

export interface LookupItem {
  /** With its scheduled analyses. Undefined if the service doesn't have the sample. */
  readonly sample: StoredSample | undefined
  /** The requested hash with its type, for example `{ sha1: '…' }`. */
  readonly queryHash: Readonly<Record<string, string>>
  /** Names of the query parameters that are `true`. */
  readonly flags: ReadonlySet<string>
}

export interface LookupEntry {
  readonly json: object
  /** Whether the sample has not been analyzed or scanned yet. */
  readonly isEmpty: boolean
}

/** Returns the entry of a sample, whose scheduled analyses are added. */
export function lookUpSample(
  { entryOf }: Lookup,
  { sample, ...item }: LookupItem,
  context: EndpointContext
): LookupEntry | undefined {
  const analyzed = sample && withScheduledAnalyses(sample, context.schedule.changesOf(sample))
  return entryOf({ ...item, sample: analyzed }, context)
}

/**
 * Returns the names of the query parameters that are `true`.
 *
 * @param names the supported parameters, besides `format=json`
 * @throws {HttpError} 400 for unknown or repeated parameters, or other values
 */
export function readFlags(
  query: string | undefined,
  names: readonly string[]
): ReadonlySet<string> {
  const parameters = [...new URLSearchParams(query)]
  const isValid = ([name, value]: [string, string]) =>
    name === 'format' ? value === 'json' : names.includes(name) && /^(true|false)$/.test(value)
  const isRepeated = new Set(parameters.map(([name]) => name)).size < parameters.length
  if (isRepeated || !parameters.every(isValid)) {
    const supported = ['format=json', ...names.map(name => `${name}=true|false`)]
    throw new HttpError(400, `Supported query parameters, at most once: ${supported.join(', ')}.`)
  }
  return new Set(parameters.filter(([, value]) => value === 'true').map(([name]) => name))
}
