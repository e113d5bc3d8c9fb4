import { createRequire } from 'node:module'

import { expect } from '@jest/globals'
import Ajv from 'ajv-draft-04'

import { markers } from '../../emulator/store/markers.js'
import type { Run } from './action.js'

/** A file for each verdict. */
export const CONTENTS = {
  'evil & <bad>.exe': `MZ${markers.MALICIOUS}`,
  'odd.bin': markers.SUSPICIOUS,
  'known.dll': markers.KNOWN,
  'plain.txt': 'nothing in it'
}

export const INPUTS = { files: '*', 'fail-on': 'malicious', 'verdict-timeout-minutes': '0.1' }

/** Parses a SARIF file. Fails the test if it's invalid. */
export function expectSarif(text: string): SarifLog {
  const schema = createRequire(import.meta.url)(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
  ) as object
  const validate = new Ajv.default({
    strict: false,
    unicodeRegExp: false,
    validateFormats: false
  }).compile(schema)
  const log = JSON.parse(text) as SarifLog
  expect(validate(log) ? [] : validate.errors).toEqual([])
  return log
}

interface SarifLog {
  readonly runs: readonly {
    readonly invocations: readonly {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications?: readonly unknown[]
    }[]
    readonly results: readonly {
      readonly ruleId: string
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } }
      }[]
    }[]
  }[]
}

/** Returns the verdict of each file. */
export const statuses = (run: Run) =>
  Object.fromEntries(
    (run.results?.samples ?? []).map(({ files, verdict }) => [files.join(), verdict?.status])
  )
