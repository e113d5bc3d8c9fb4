import { readFileSync } from 'node:fs'

import { expect } from '@jest/globals'
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js'

/** The published schema of the results file. */
export const schema = JSON.parse(readFileSync('docs/results.schema.json', 'utf8')) as SchemaObject
/** The same for the watch action. It refers to the other one. */
export const watchSchema = JSON.parse(
  readFileSync('docs/watch.schema.json', 'utf8')
) as SchemaObject

const ajv = new Ajv2020({
  strict: true,
  // The schema has union types and null. All other rules of the strict mode apply.
  allowUnionTypes: true,
  strictTypes: false,
  allErrors: true,
  // Most of the time is spent on compiling, once for each test file, and not on validating.
  code: { optimize: false },
  formats: { 'date-time': text => !Number.isNaN(Date.parse(text)) }
})
  .addSchema(schema, 'results.schema.json')
  .addSchema(watchSchema, 'watch.schema.json')

/** Returns the violations of the schema in a results file, each with its place and rule. */
export function violationsOf(document: unknown): string[] {
  return violationsIn(document, 'results.schema.json')
}

/** Returns the violations of the schema in a line of a journal, each with its place and rule. */
export function lineViolationsOf(line: unknown, definition: 'journalHeader' | 'consistentSample') {
  return violationsIn(line, `results.schema.json#/$defs/${definition}`)
}

/** Returns the violations of the schema in a results file of the watch action. */
export function watchViolationsOf(document: unknown): string[] {
  return violationsIn(document, 'watch.schema.json')
}

/** Returns the violations of the schema in a state file. */
export function stateViolationsOf(state: unknown): string[] {
  return violationsIn(state, 'watch.schema.json#/$defs/state')
}

function violationsIn(value: unknown, schemaId: string): string[] {
  // Compiled once for each test file.
  const validate = ajv.getSchema(schemaId)
  if (!validate) throw new Error(`the schema has no ${schemaId}`)
  void validate(value)
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath || '/'} ${message}`
  )
}

/** Fails the test if the content of a results file violates the schema. */
export function expectValid(results: unknown): void {
  expect(violationsOf(results)).toEqual([])
}
