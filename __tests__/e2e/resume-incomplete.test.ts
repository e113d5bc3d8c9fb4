import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { runAction } from '../support/action.js'
import { sha1 } from '../support/hashes.js'
import {
  metadataCounts,
  numberedFiles,
  QUICK,
  unlimitedEmulator
} from '../support/numbered-files.js'

describe('a resumed run', () => {
  test('submits failed samples, and sends only metadata if the bytes were uploaded', async () => {
    let broken = true
    const { service, url } = await unlimitedEmulator({
      fault: ({ sha1: hash, step }) =>
        broken &&
        ((hash === sha1('0') && step === 'bytes') || (hash === sha1('1') && step === 'metadata'))
          ? { kind: 'answer', status: 400 }
          : undefined
    })
    const folder = numberedFiles(3)
    const first = await runAction(folder, { ...QUICK, 'api-url': url })
    expect(first.code).toBe(1)
    const before = service.log.length
    broken = false
    const inputs = { ...QUICK, 'api-url': url, 'resume-from': first.resultsFile }
    const second = await runAction(folder, inputs)
    expect(second.code).toBe(0)
    expect(service.log.slice(before).map(({ step, sha1: hash }) => [step, hash])).toEqual(
      expect.arrayContaining([
        ['bytes', sha1('0')],
        ['metadata', sha1('0')],
        ['metadata', sha1('1')]
      ])
    )
    expect(service.log).toHaveLength(before + 3)
    expect(second.outputs).toMatchObject({ 'submitted-count': '2', 'resumed-count': '1' })

    const third = await runAction(folder, { ...inputs, 'resume-from': second.resultsFile })
    expect(third.code).toBe(0)
    expect(service.log).toHaveLength(before + 3)
    expect(third.log).toContain('3 samples already done by earlier runs')
  })

  test('sends its first request alone, even if only metadata is missing', async () => {
    let broken = true
    const { service, url } = await unlimitedEmulator({
      fault: ({ step }) =>
        broken && step === 'metadata' ? { kind: 'answer', status: 400 } : undefined
    })
    const folder = numberedFiles(10)
    const first = await runAction(folder, { ...QUICK, 'api-url': url })
    expect(first.results?.counts.failed).toBe(10)
    const before = service.log.length
    broken = false
    const inputs = { ...QUICK, 'api-url': url, 'resume-from': first.resultsFile }
    const rejected = await runAction(folder, { ...inputs, password: 'wrong' })
    expect(rejected.code).toBe(1)
    expect(service.log).toHaveLength(before + 1)
    const second = await runAction(folder, inputs)
    expect(second.code).toBe(0)
    expect(metadataCounts(service)).toEqual(Array<number>(10).fill(1))
    const steps = service.log.slice(before + 1).map(({ step }) => step)
    expect(new Set(steps)).toEqual(new Set(['metadata']))
    expect(second.results?.samples.every(({ error }) => error === null)).toBe(true)
  })

  test('sends bytes again if the service no longer has them', async () => {
    const before = await unlimitedEmulator({
      fault: ({ step }) => (step === 'metadata' ? { kind: 'answer', status: 400 } : undefined)
    })
    const folder = numberedFiles(1)
    const first = await runAction(folder, { ...QUICK, 'api-url': before.url })
    expect(first.code).toBe(1)

    const { service, url } = await unlimitedEmulator()
    const earlier = path.join(folder, 'earlier.json')
    writeFileSync(earlier, JSON.stringify({ ...first.results, apiHost: new URL(url).host }))
    const second = await runAction(folder, { ...QUICK, 'api-url': url, 'resume-from': earlier })
    expect(second.code).toBe(0)
    expect(service.log.map(({ step }) => step)).toEqual(['metadata', 'bytes', 'metadata'])
    expect(second.results?.samples).toMatchObject([{ state: 'submitted', existing: false }])
  })

  test('subscribes to samples that the earlier run did not subscribe to', async () => {
    const { service, url } = await unlimitedEmulator()
    const folder = numberedFiles(1)
    const first = await runAction(folder, { ...QUICK, 'api-url': url })
    const second = await runAction(folder, {
      ...QUICK,
      'api-url': url,
      subscribe: 'data_change',
      'resume-from': first.resultsFile
    })
    expect(second.code).toBe(0)
    expect(service.log.map(({ step }) => step)).toEqual(['bytes', 'metadata', 'metadata'])
    expect(service.samples.get(sha1('0'))?.subscribed).toBe(true)
  })

  test('submits everything if the results file does not exist', async () => {
    const { url } = await unlimitedEmulator()
    const inputs = { ...QUICK, 'api-url': url, 'resume-from': 'none.json' }
    const run = await runAction(numberedFiles(1), inputs)
    expect(run.code).toBe(0)
    expect(run.log).toMatch(/No results file to resume from at .*none\.json/)
  })
})
