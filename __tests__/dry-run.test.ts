import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { emulator, runAction, workspace } from './action.js'

/** Lines that take away every default property of these names. */
const without = (...names: string[]) => names.map(name => `${name}=`).join('\n')
const ALL = [
  ...['application_name', 'application_version', 'file_name', 'repository', 'commit'],
  ...['ref', 'url']
]

describe('what a dry run accepts, a real run accepts, and the other way around', () => {
  const refused: [string, Record<string, string>, string][] = [
    ['no property is left', { properties: without(...ALL) }, 'properties removes every property'],
    [
      'more properties than the service shows',
      { properties: 'a=1\nb=2\nc=3\nd=4' },
      'properties makes 11 properties'
    ]
  ]

  test.each(refused)('refused by both: %s', async (_, inputs, message) => {
    const { url, service } = await emulator()
    const folder = workspace({ a: 'a', 'folder/b': 'b' })
    for (const dryRun of ['true', 'false']) {
      const settings = { files: 'a', 'api-url': url, 'dry-run': dryRun, ...inputs }
      const run = await runAction(folder, settings)
      expect(run.code).toBe(1)
      expect(run.log).toContain('::error::Nothing was sent. ')
      expect(run.log).toContain(message)
      expect(run.results).toBeUndefined()
    }
    expect(service.log).toEqual([])
  })

  const accepted: [string, Record<string, string>][] = [
    ['one property', { properties: without(...ALL.slice(1)) }],
    ['only file_name', { properties: without(...ALL.filter(name => name !== 'file_name')) }],
    ['as many properties as the service shows', { properties: 'a=1\nb=2\nc=3' }],
    ['an own property in place of all others', { properties: `${without(...ALL)}\nmine=1` }]
  ]

  test.each(accepted)('accepted by both: %s', async (_, inputs) => {
    const { url, service } = await emulator()
    const folder = workspace({ a: 'a' })
    for (const dryRun of ['true', 'false']) {
      const run = await runAction(folder, {
        files: 'a',
        'api-url': url,
        'dry-run': dryRun,
        ...inputs
      })
      expect(run.code).toBe(0)
      expect(run.outputs['outcome']).toBe(dryRun === 'true' ? 'skipped' : 'submitted')
    }
    expect([...service.samples.values()].map(({ metadata }) => metadata.length)).toEqual([1])
  })

  test('a run that is refused for a file name leaves the record of an earlier run as it was', async () => {
    const { url, service } = await emulator()
    const folder = workspace({ 'dist/a': 'a', 'bad/ghs_token.txt': 'b' })
    const resultsFile = path.join(folder, 'results.json')
    const inputs = { 'api-url': url, 'results-file': resultsFile, 'resume-from': resultsFile }
    const first = await runAction(folder, { ...inputs, files: 'dist/*' })
    expect(first.code).toBe(0)
    const record = readFileSync(resultsFile, 'utf8')
    const requests = service.log.length
    const second = await runAction(folder, {
      ...inputs,
      files: '{dist,bad}/*',
      'github-token': 'ghs_token'
    })
    expect(second.code).toBe(1)
    expect(readFileSync(resultsFile, 'utf8')).toBe(record)
    expect(service.log).toHaveLength(requests)
  })
})
