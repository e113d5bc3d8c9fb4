import { HttpError } from '../http/messages.js'
import { isTooLargeForAnalysis } from '../store/analysis.js'
import { type HashType, isHash, isHashType, type StoredSample } from '../store/samples.js'
import type { EndpointContext } from './context.js'
import type { Call } from './endpoint.js'
import { findSamples } from './find-samples.js'
import { unknownHash } from './hash-path.js'
import { JSON_OR_BYTES, readDocument } from './post-body.js'

/** The file to analyze, and on which platform. */
export interface DynamicQuery {
  readonly sample: StoredSample
  readonly platform: string
}

/**
 * Reads the body that starts a dynamic analysis:
 * `{"rl":{"sha1":"…","platform":"windows10","response_format":"json"}}`.
 *
 * @throws {HttpError} 400, 404 for an unknown sample, 406 for one that is too large, or 411
 */
export async function readDynamicQuery(
  call: Call,
  context: EndpointContext
): Promise<DynamicQuery> {
  if (call.query !== undefined) throw new HttpError(400, 'This request has no query.')
  const document = await readDocument(call, { name: 'The query', types: JSON_OR_BYTES })
  const fields = fieldsIn(document)
  for (const [name, value] of Object.entries(fields)) checkField(name, value)
  if (fields['platform'] === undefined || fields['response_format'] === undefined) {
    throw new HttpError(400, 'rl.platform and rl.response_format are required.')
  }
  const [hashType, hash] = hashIn(fields)
  const sample = findSamples(context, hashType)(hash)
  if (sample === undefined || !isSubmitted(sample) || sample.available === false) {
    throw unknownHash()
  }
  if (isTooLargeForAnalysis(sample)) throw notSupported('It exceeds the file size limit.')
  return { sample, platform: fields['platform'] as string }
}

/** The beginning is the wording of the service. */
export function notSupported(reason: string): HttpError {
  const wording = 'The sample type is not supported, or it exceeds the file size limit'
  return new HttpError(406, `${wording}: ${reason}`)
}

/** An uploaded file also needs metadata. A preloaded sample doesn't. */
function isSubmitted({ uploads, metadata }: StoredSample): boolean {
  return uploads === 0 || metadata.length > 0
}

type Fields = Readonly<Record<string, unknown>>

function fieldsIn(document: Uint8Array): Fields {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(document)
    const { rl, ...others } = JSON.parse(text) as Fields
    if (isObject(rl) && Object.keys(others).length === 0) return rl
  } catch {
    // The same error as for other JSON.
  }
  throw new HttpError(400, 'The query must be JSON with only the object rl.')
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface FieldRule {
  readonly isValid: (value: unknown) => boolean
  /** Completes the sentence `rl.platform must …`. */
  readonly rule: string
}

function hashRule(type: HashType): FieldRule {
  return {
    isValid: value => typeof value === 'string' && isHash(type, value),
    rule: `be a hash of type ${type}`
  }
}

/** The last three are optional. Official clients send them in these forms. */
const fieldRules: ReadonlyMap<string, FieldRule> = new Map([
  ['sha1', hashRule('sha1')],
  ['sha256', hashRule('sha256')],
  ['md5', hashRule('md5')],
  [
    'platform',
    {
      isValid: value => typeof value === 'string' && /^[a-z0-9_]{1,64}$/.test(value),
      rule: 'contain only lower-case letters, digits, and underscores'
    }
  ],
  ['response_format', { isValid: value => value === 'json', rule: 'be json' }],
  ['optional_parameters', { isValid: value => typeof value === 'string', rule: 'be a text' }],
  [
    'timeout',
    {
      isValid: value => Number.isInteger(value) && Number(value) >= 30 && Number(value) <= 500,
      rule: 'be an integer from 30 to 500'
    }
  ],
  [
    'internet_simulation',
    { isValid: value => typeof value === 'boolean', rule: 'be true or false' }
  ]
])

function checkField(name: string, value: unknown): void {
  const field = fieldRules.get(name)
  if (field === undefined) {
    const supported = [...fieldRules.keys()].join(', ')
    throw new HttpError(400, `Unknown field rl.${name}. Supported: ${supported}.`)
  }
  if (!field.isValid(value)) throw new HttpError(400, `rl.${name} must ${field.rule}.`)
}

function hashIn(fields: Fields): readonly [HashType, string] {
  const types = Object.keys(fields).filter(isHashType)
  const [type] = types
  if (type === undefined || types.length > 1) {
    throw new HttpError(400, 'One of rl.sha1, rl.sha256, and rl.md5 is required.')
  }
  return [type, fields[type] as string]
}
