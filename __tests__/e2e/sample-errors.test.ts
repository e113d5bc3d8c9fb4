import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { describe, expect, test } from '@jest/globals'

import { runAction } from '../support/action.js'
import { sha1 } from '../support/hashes.js'
import { listen } from '../support/listen.js'
import {
  firstOf,
  metadataCounts,
  numberedFiles,
  QUICK,
  unlimitedEmulator
} from '../support/numbered-files.js'

describe('an error of one sample', () => {
  test.each([
    [400, '400: bad hash'],
    [404, '404: bad hash'],
    [413, '413: bad hash'],
    [202, '202: bad hash']
  ])('is not retried, and the others are submitted: %d', async (status, message) => {
    const { service, url } = await unlimitedEmulator({
      fault: ({ sha1: hash, step }) =>
        hash === sha1('2') && step === 'bytes'
          ? { kind: 'answer', status, body: 'bad hash' }
          : undefined
    })
    const run = await runAction(numberedFiles(5), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(run.outputs).toMatchObject({
      'submitted-count': '4',
      'failed-count': '1',
      outcome: 'failed'
    })
    expect(service.log.filter(entry => entry.sha1 === sha1('2'))).toHaveLength(1)
    expect(run.results?.samples.filter(({ error }) => error)).toMatchObject([
      {
        state: 'failed',
        files: ['2.bin'],
        error: { scope: 'sample', step: 'bytes', status, message }
      }
    ])
    expect(run.summary).toContain('❌ 1 of 5 samples failed')
    expect(run.summary).toContain('4 submitted, 1 failed')
  })

  test('has the state bytes-only if only the metadata fails', async () => {
    const { url } = await unlimitedEmulator({
      fault: ({ sha1: hash, step }) =>
        hash === sha1('0') && step === 'metadata' ? { kind: 'answer', status: 400 } : undefined
    })
    const run = await runAction(numberedFiles(2), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(run.results?.samples).toMatchObject([
      { state: 'bytes-only', metadata: 'none', error: { step: 'metadata', status: 400 } },
      { state: 'submitted' }
    ])
  })
})

test('a redirect is not followed, and nothing is sent to the other host', async () => {
  const reached: unknown[] = []
  const other = await listen(
    createServer((request, response) => {
      reached.push(request.headers)
      response.end()
    })
  )
  const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/elsewhere`
  const { service, url } = await unlimitedEmulator({
    fault: () => ({ kind: 'answer', status: 307, headers: { Location: location } })
  })
  const run = await runAction(numberedFiles(1), { ...QUICK, 'api-url': url })
  expect(run.code).toBe(1)
  expect(run.log).toContain(
    `307: redirected to ${location}, but redirects are not followed; check api-url`
  )
  expect(service.log).toHaveLength(1)
  expect(reached).toEqual([])
})

describe('metadata that the service rejects with a 404', () => {
  test('is sent a limited number of times', async () => {
    const { service, url } = await unlimitedEmulator({
      fault: ({ step }) => (step === 'metadata' ? { kind: 'answer', status: 404 } : undefined)
    })
    const run = await runAction(numberedFiles(1), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(service.log.length).toBeLessThanOrEqual(4)
    expect(run.results?.samples).toMatchObject([{ state: 'bytes-only' }])
  })
})

describe('metadata without a response', () => {
  test('is sent again, and the results file marks it as repeated', async () => {
    const { service, url } = await unlimitedEmulator({
      fault: firstOf('metadata', { 0: { kind: 'reset', when: 'accepted' } })
    })
    const run = await runAction(numberedFiles(2), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(0)
    expect(service.samples.get(sha1('0'))?.metadata).toHaveLength(2)
    expect(run.results?.samples).toMatchObject([
      { metadata: 'repeated' },
      { metadata: 'confirmed' }
    ])
    expect(run.log).toContain('The service may have its metadata twice')
  })

  test('is not sent a third time', async () => {
    const { service, url } = await unlimitedEmulator({
      fault: ({ step }) => (step === 'metadata' ? { kind: 'reset', when: 'accepted' } : undefined)
    })
    const run = await runAction(numberedFiles(1), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(1)
    expect(service.samples.get(sha1('0'))?.metadata).toHaveLength(2)
    expect(run.results?.samples).toMatchObject([{ state: 'bytes-only', metadata: 'uncertain' }])
  })

  test('is not sent again if a 200 response is truncated', async () => {
    const { service, url } = await unlimitedEmulator({ fault: () => ({ kind: 'cut-answer' }) })
    const run = await runAction(numberedFiles(3), { ...QUICK, 'api-url': url })
    expect(run.code).toBe(0)
    expect(metadataCounts(service)).toEqual([1, 1, 1])
  })
})
