import { readFileSync } from 'node:fs'

import { expect } from '@jest/globals'
import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js'

/** The published form of the results file. */
export const schema = JSON.parse(readFileSync('docs/results.schema.json', 'utf8')) as SchemaObject

// Compiled once for each test file.
const validate = new Ajv2020({
  strict: true,
  // Union types and null are the form's own; beside them every keyword is taken strictly.
  allowUnionTypes: true,
  strictTypes: false,
  allErrors: true,
  formats: { 'date-time': text => !Number.isNaN(Date.parse(text)) }
}).compile(schema)

/** What keeps a document from being a results file, each as the place and the rule. */
export function violationsOf(document: unknown): string[] {
  validate(document)
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${instancePath || '/'} ${message}`
  )
}

/** Fails the test when the content of a results file is not of the published form. */
export function expectValid(results: unknown): void {
  expect(violationsOf(results)).toEqual([])
}
