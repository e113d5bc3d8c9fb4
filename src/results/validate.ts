import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'

import schema from '../../docs/results.schema.json' with { type: 'json' }
import watchSchema from '../../docs/watch.schema.json' with { type: 'json' }

const ajv = new Ajv2020({
  strict: false,
  formats: { 'date-time': text => !Number.isNaN(Date.parse(text)) }
})
  .addSchema(schema, 'results.schema.json')
  .addSchema(watchSchema, 'watch.schema.json')

/** References to the definition of each form. */
const FORMS = {
  document: 'results.schema.json',
  journalHeader: 'results.schema.json#/$defs/journalHeader',
  result: 'results.schema.json#/$defs/consistentSample',
  watchState: 'watch.schema.json#/$defs/state'
} as const

export type Form = keyof typeof FORMS

/** Describes a value's first violation of its schema; undefined if it is valid. */
export function violationOf(value: unknown, form: Form): string | undefined {
  const validate = ajv.getSchema(FORMS[form])
  if (!validate) throw new Error(`the schema has no ${form}`)
  void validate(value)
  const [error] = validate.errors ?? []
  return error && `${placeOf(error) || (form === 'document' ? 'the file' : 'it')} ${ruleOf(error)}`
}

/** Formats a JSON pointer as a property path, such as `samples[3].state`. */
function placeOf({ instancePath }: ErrorObject): string {
  return instancePath
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/^\./, '')
}

function ruleOf({ message = 'is wrong', params }: ErrorObject): string {
  const { allowedValues, additionalProperty } = params as Readonly<Record<string, unknown>>
  if (Array.isArray(allowedValues)) return `must be one of ${JSON.stringify(allowedValues)}`
  return additionalProperty === undefined
    ? message
    : `must not have the property ${JSON.stringify(additionalProperty)}`
}
