import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from './action.js'
import { resultsDocument, sample } from './results-document.js'

/** The fields of a valid file that the tests don't set themselves. */
const fileOf = (changes: object) => JSON.stringify({ ...resultsDocument, ...changes })

describe('resume-from', () => {
  test('takes the results file of a run whose commit and repository have an unusual form', async () => {
    const { url } = await emulator()
    const folder = workspace({ a: 'a' })
    const results = path.join(workspace(), 'results.json')
    const inputs = { files: 'a', 'api-url': url, 'results-file': results, 'resume-from': results }
    const env = { GITHUB_SHA: 'abc1234', GITHUB_REPOSITORY: 'acme' }
    expect((await runAction(folder, inputs, env)).code).toBe(0)
    expect((await runAction(folder, inputs, env)).outputs['resumed-count']).toBe('1')
  })

  test.each<[string, string, string]>([
    ['text', 'no JSON', 'is not a valid results file: it is not JSON: Unexpected token'],
    ['a file cut short', fileOf({}).slice(0, 300), 'is not a valid results file: it is not JSON'],
    ['null', 'null', 'is not a valid results file: the file must be object'],
    [
      'samples without a version',
      '{"samples":[{}]}',
      "is not a valid results file: the file must have required property 'schemaVersion'"
    ],
    [
      'a sample without fields',
      fileOf({ samples: [sample, {}] }),
      "is not a valid results file: samples[1] must have required property 'sha1'"
    ],
    [
      'an unknown state',
      fileOf({ samples: [{ ...sample, state: 'sent' }] }),
      'is not a valid results file: samples[0].state must be one of ["submitted",'
    ],
    [
      'an unknown field',
      fileOf({ earlier: [{ ...sample, color: 'red' }] }),
      'is not a valid results file: earlier[0] must not have the property "color"'
    ],
    [
      'a state without its metadata',
      fileOf({ samples: [{ ...sample, metadata: 'none' }] }),
      'is not a valid results file: samples[0].metadata must be one of ["confirmed","repeated"]'
    ],
    [
      'a later version',
      '{"schemaVersion":99,"samples":[],"apiHost":"x"}',
      'has schemaVersion 99, but this version of the action reads only 1'
    ],
    ['another service', fileOf({}), 'is from another service (service.example)']
  ])('rejects %s before sending anything', async (_, content, message) => {
    const { service, url } = await emulator()
    const folder = workspace({ 'a.bin': 'a', 'earlier.json': content })
    const inputs = {
      files: 'a.bin',
      'api-url': url,
      'resume-from': 'none.json\nearlier.json'
    }
    const run = await runAction(folder, inputs)
    expect(run.code).toBe(1)
    expect(run.log).toContain(
      `::error::Nothing was sent. resume-from is "${folder}/earlier.json": it ${message}`
    )
    expect(run.log.match(/^::error::/gm)).toHaveLength(1)
    expect(service.log).toEqual([])
  })

  test.each<[string, (file: string) => void, string]>([
    [
      'a folder',
      file => {
        mkdirSync(file)
      },
      'is not a file'
    ],
    [
      'a file of 300 MB',
      file => {
        writeFileSync(file, '{')
        truncateSync(file, 300_000_000)
      },
      'is larger than 256 MiB'
    ]
  ])('rejects %s before sending anything', async (_, make, message) => {
    const { service, url } = await emulator()
    const folder = workspace({ 'a.bin': 'a' })
    make(path.join(folder, 'earlier.json'))
    const inputs = {
      files: 'a.bin',
      'api-url': url,
      'resume-from': 'earlier.json'
    }
    const run = await runAction(folder, inputs)
    expect(run.code).toBe(1)
    expect(run.log).toContain(`resume-from is "${folder}/earlier.json": it ${message}`)
    expect(service.log).toEqual([])
  })
})
