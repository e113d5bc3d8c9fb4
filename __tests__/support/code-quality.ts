import { expect } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'

import type { CodeQualityFinding } from '../../src/report/code-quality.js'

/**
 * The rules of https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
 * Stricter than GitLab itself, which accepts any severity, and findings without a path.
 */
const schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    // GitLab ignores all other properties.
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', pattern: '^spectra-intelligence/[a-z-]+$' },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', minLength: 1, pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } }
          }
        }
      }
    }
  }
}

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

/** Parses a Code Quality report. Fails the test if it breaks a documented rule. */
export function expectCodeQuality(text: string): CodeQualityFinding[] {
  // GitLab rejects a file that begins with a byte order mark.
  expect(text).toMatch(/^\[/)
  const findings = JSON.parse(text) as CodeQualityFinding[]
  expect(validate(findings) ? [] : validate.errors).toEqual([])
  return findings
}
