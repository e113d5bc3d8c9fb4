import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from '../support/action.js'
import { sha1, sha256 } from '../support/hashes.js'
import { journalOf, resultsDocument, sample } from '../support/results-document.js'

/** Returns a valid results file with these changes. */
const fileOf = (changes: object) => JSON.stringify({ ...resultsDocument, ...changes })

/** Replaced with the host of the emulator. */
const HERE = { apiHost: 'HOST' }

describe('resume-from', () => {
  test('accepts a results file with an unusual commit and repository', async () => {
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
    ['a truncated file', fileOf({}).slice(0, 300), 'is not a valid results file: it is not JSON'],
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
      'has schemaVersion 99, but this version reads only 1'
    ],
    ['another service', fileOf({}), 'is from another service (service.example)'],
    [
      'a journal with a truncated first line',
      journalOf([]).trimEnd(),
      'is not a valid results file: its first line is incomplete'
    ],
    [
      'a journal with an invalid header',
      journalOf([], { apiHost: '' }),
      'is not a valid results file: line 1: apiHost must NOT have fewer than 1 characters'
    ],
    [
      'a journal with a broken line',
      `${journalOf([sample], HERE)}{"sha1":\n${JSON.stringify(sample)}\n`,
      'is not a valid results file: line 3: it is not JSON: Unexpected end'
    ],
    [
      'a journal with an invalid result',
      journalOf([{ ...sample, metadata: 'none' }, sample], HERE),
      'is not a valid results file: line 2: metadata must be one of ["confirmed","repeated"]'
    ],
    [
      'a journal with an incomplete result',
      journalOf([sample, {}], HERE),
      "is not a valid results file: line 3: it must have required property 'sha1'"
    ],
    [
      'a journal of a later version',
      journalOf([], { schemaVersion: 99 }),
      'has schemaVersion 99, but this version reads only 1'
    ],
    ['a journal of another service', journalOf([]), 'is from another service (service.example)']
  ])('rejects %s before sending anything', async (_, content, message) => {
    const { service, url } = await emulator()
    const earlier = content.replace('HOST', new URL(url).host)
    const folder = workspace({ 'a.bin': 'a', 'earlier.json': earlier })
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
      'is larger than 256 MiB, the limit for a results file'
    ],
    [
      'a journal of 1.1 GB',
      file => {
        writeFileSync(file, journalOf([sample]))
        truncateSync(file, 1_100_000_000)
      },
      'is larger than 1024 MiB, the limit for the results file of a killed run'
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

  test('reads the last line of each sample in a journal and ignores an incomplete last line', async () => {
    const { service, url } = await emulator()
    const contents = ['a', 'b', 'c', 'd'] as const
    const folder = workspace(Object.fromEntries(contents.map(one => [one, one])))
    const resultOf = (content: string, changes: object = {}) => ({
      ...sample,
      sha1: sha1(content),
      sha256: sha256(content),
      // Some readers treat these two characters as line breaks.
      files: [`${content}\u2028\u2029`],
      ...changes
    })
    const notAttempted = { state: 'not-attempted', metadata: 'none' }
    const journal = journalOf(
      [
        ...contents.map(content => resultOf(content, notAttempted)),
        resultOf('a'),
        resultOf('b', { files: ['x'.repeat(200_000)] }),
        resultOf('c'),
        resultOf('c', notAttempted),
        resultOf('d')
      ],
      { apiHost: new URL(url).host }
    )
    writeFileSync(path.join(folder, 'journal'), journal.slice(0, -2))
    const inputs = { files: '*', 'api-url': url, 'resume-from': 'journal' }
    const run = await runAction(folder, inputs)
    expect(run.outputs).toMatchObject({ 'resumed-count': '2', 'submitted-count': '2' })
    const sent = ['c', 'd'].map(content => resultOf(content).sha1)
    expect([...service.samples.keys()].sort()).toEqual(sent.sort())
  })
})
