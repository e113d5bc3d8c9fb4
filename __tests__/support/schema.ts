import { readFileSync } from 'node:fs'

import { expect } from '@jest/globals'
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js'

/** The published form of the results file. */
export const schema = JSON.parse(readFileSync('docs/results.schema.json', 'utf8')) as SchemaObject

const ajv = new Ajv2020({
  strict: true,
  // Union types and null are the form's own; beside them every keyword is taken strictly.
  allowUnionTypes: true,
  strictTypes: false,
  allErrors: true,
  formats: { 'date-time': text => !Number.isNaN(Date.parse(text)) }
}).addSchema(schema, 'results')

/** What keeps a document from being a results file, each as the place and the rule. */
export function violationsOf(document: unknown): string[] {
  return violationsIn(document, 'results')
}

/** Returns the violations of the schema in a line of a journal, each with its place and rule. */
export function lineViolationsOf(line: unknown, form: 'journalHeader' | 'consistentSample') {
  return violationsIn(line, `results#/$defs/${form}`)
}

function violationsIn(value: unknown, form: string): string[] {
  // Compiled once for each test file.
  const validate = ajv.getSchema(form)
  if (!validate) throw new Error(`the schema has no ${form}`)
  void validate(value)
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath || '/'} ${message}`
  )
}

/** Fails the test when the content of a results file is not of the published form. */
export function expectValid(results: unknown): void {
  expect(violationsOf(results)).toEqual([])
}
