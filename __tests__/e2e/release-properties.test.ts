import { readdirSync } from 'node:fs'

import { describe, expect, test } from '@jest/globals'

import { PASSWORD } from '../support/action.js'
import { DEFAULT_PROPERTIES, without } from '../support/default-properties.js'
import { assetsOf, between } from '../support/releases.js'

describe('the properties of a release', () => {
  /** Runs the action for a release with this tag. */
  async function runFor(tag: string, inputs: Record<string, string>, env = {}) {
    const { run, service, temp } = await between([{ tag, assets: assetsOf({ a: 'a' }) }])
    return { run: await run(inputs, env), service, temp }
  }

  test.each(['true', 'false'])('can have four custom properties: dry-run %s', async dryRun => {
    const properties = 'a=1\nb=2\nc=3\nd=4'
    const { run, service } = await runFor('v1', { properties, 'dry-run': dryRun })
    expect(run.code).toBe(0)
    const [sample] = service.samples.values()
    expect(sample?.metadata[0]?.properties.length).toBe(dryRun === 'true' ? undefined : 10)
  })

  const invalid: [string, string, Record<string, string>, string][] = [
    [
      'eleven properties',
      'v1',
      { properties: 'a=1\nb=2\nc=3\nd=4\ne=5' },
      'add up to 11 properties'
    ],
    [
      'no property is left',
      'v1',
      { properties: without(DEFAULT_PROPERTIES) },
      'properties removes every property'
    ],
    [
      'a tag from GitHub with a character that XML does not allow',
      'v1\uffff',
      {},
      'The property "application_version" contains U+FFFF'
    ],
    ['a tag with a secret in it', `v1-${PASSWORD}`, {}, 'contains the value of password']
  ]
  const cases = invalid.flatMap(one => ['true', 'false'].map(dryRun => [dryRun, ...one] as const))

  test.each(cases)('are checked before sending: dry-run %s, %s', async (...row) => {
    const [dryRun, , tag, inputs, message] = row
    const { run, service, temp } = await runFor(tag, { 'dry-run': dryRun, ...inputs })
    expect(run.code).toBe(1)
    expect(readdirSync(temp)).toEqual([])
    expect(run.results).toBeUndefined()
    expect(run.log).toContain('::error::Nothing was sent. ')
    expect(run.log).toContain(message)
    expect(service.log).toEqual([])
  })

  test('are reported together if several are invalid', async () => {
    const { run, service } = await runFor('v1\uffff', {})
    expect(run.log).toContain('2 problems with the inputs')
    expect(run.log).toContain('The property "ref" contains U+FFFF')
    expect(service.log).toEqual([])
  })

  test('do not include the commit of the workflow run', async () => {
    const { run } = await runFor(
      'v1',
      { properties: 'a=1\nb=2\nc=3\nd=4' },
      { GITHUB_SHA: 'a bad \uffff commit' }
    )
    expect(run.code).toBe(0)
  })

  test('are only the names of the assets with default-properties: false', async () => {
    const { run, service } = await runFor('v1', { 'default-properties': 'false' })
    expect(run.code).toBe(0)
    const [sample] = service.samples.values()
    expect(sample?.metadata[0]?.properties).toEqual([{ name: 'file_name', value: 'a' }])
  })
})
