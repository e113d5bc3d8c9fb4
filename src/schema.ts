import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'

import schema from '../docs/results.schema.json' with { type: 'json' }

const validate = new Ajv2020({
  strict: false,
  formats: { 'date-time': text => !Number.isNaN(Date.parse(text)) }
}).compile(schema)

/** Describes a document's first violation of the published schema; undefined if it is valid. */
export function violationOf(document: unknown): string | undefined {
  validate(document)
  const [error] = validate.errors ?? []
  return error && `${placeOf(error)} ${ruleOf(error)}`
}

/** Formats a JSON pointer as a property path, such as `samples[3].state`. */
function placeOf({ instancePath }: ErrorObject): string {
  const place = instancePath.replace(/\/(\d+)/g, '[$1]').replaceAll('/', '.')
  return place.replace(/^\./, '') || 'the file'
}

function ruleOf({ message = 'is wrong', params }: ErrorObject): string {
  const { allowedValues, additionalProperty } = params as Readonly<Record<string, unknown>>
  if (Array.isArray(allowedValues)) return `must be one of ${JSON.stringify(allowedValues)}`
  return additionalProperty === undefined
    ? message
    : `must not have the property ${JSON.stringify(additionalProperty)}`
}
