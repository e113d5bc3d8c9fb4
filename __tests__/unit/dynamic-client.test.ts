import { describe, expect, test } from '@jest/globals'

import { ConnectionError } from '../../src/http/errors.js'
import { SpectraError } from '../../src/spectra/errors.js'
import {
  dynamicService,
  ID,
  REQUEST,
  SHA1,
  STARTED,
  textOf,
  type DynamicResponse
} from '../support/fake-dynamic-service.js'

const { signal } = new AbortController()
const REPORT = { content: { rl: { report: { classification: 'MALICIOUS' } } } }

/** Makes a call to a service that responds as given, the last response again and again. */
async function call(
  responses: readonly DynamicResponse[],
  make: (client: ReturnType<typeof dynamicService>['client'], onCharged: () => void) => unknown
) {
  const { client, clock, requests } = dynamicService({
    respond: (_, count) => responses[count] ?? responses.at(-1) ?? STARTED,
    retries: 3
  })
  let charged = 0
  const outcome = Promise.resolve(
    make(client, () => {
      charged += 1
    })
  ).catch((error: unknown) => error)
  await clock.run()
  return { outcome: await outcome, requests, charged: () => charged }
}

const start = (...responses: DynamicResponse[]) =>
  call(responses, client => client.start(REQUEST, { signal }))
const report = (...responses: DynamicResponse[]) =>
  call(responses, (client, onCharged) =>
    client.findReport({ sha1: SHA1, analysisId: ID }, { signal, onCharged })
  )

describe('a start', () => {
  test.each([
    ['start', '/api/dynamic/analysis/analyze/v1/query/json'],
    ['startArchive', '/api/dynamic/analysis/analyze/v1/archive/query/json']
  ] as const)('is sent without optional parameters: %s', async (method, path) => {
    const { requests } = await call([STARTED], client => client[method](REQUEST, { signal }))
    const [request] = requests
    expect(request).toMatchObject({ method: 'POST', path, graceMs: 3000 })
    expect(JSON.parse(request ? await textOf(request.body) : '')).toEqual({
      rl: { sha1: SHA1, platform: 'windows10', response_format: 'json' }
    })
  })

  test.each<[string, DynamicResponse]>([
    ['a lost connection', new ConnectionError('lost', true)],
    ['a 500', { status: 500 }],
    ['a 502', { status: 502 }],
    ['a 504', { status: 504 }],
    ['a 200 that is not JSON', { content: 'started' }],
    ['a 200 without an id', { content: { rl: {} } }],
    ['a web page', { content: '<html>' }]
  ])('is not repeated after %s, and may have arrived', async (_, response) => {
    const { outcome, requests } = await start(response, STARTED)
    expect(outcome).toBeInstanceOf(SpectraError)
    expect(outcome).toMatchObject({ mayHaveArrived: true })
    expect(requests.length).toBeLessThanOrEqual(1)
  })

  test.each<[string, DynamicResponse]>([
    ['a refused connection', new ConnectionError('refused', false)],
    ['a 429', { status: 429 }],
    ['a 408', { status: 408 }],
    ['a 503', { status: 503 }]
  ])('is repeated after %s', async (_, response) => {
    expect((await start(response, STARTED)).outcome).toMatchObject({ value: ID })
  })

  test.each([
    [403, '', "403: the account doesn't have permission to start dynamic analyses (TCA-0207)"],
    [404, '', '404: not found'],
    [406, '', '406: not acceptable: the type or the size of the file may not be supported'],
    [406, 'bad type', '406: bad type'],
    [413, '', '413: request too large']
  ])('is refused with a %d: %j', async (status, content, message) => {
    const { outcome, requests } = await start({ status, content })
    expect(outcome).toMatchObject({
      message,
      mayHaveArrived: false,
      failure: { status, scope: 'sample' }
    })
    expect(requests).toHaveLength(1)
  })
})

describe('a request for a report', () => {
  test('is repeated after a 500', async () => {
    const { outcome } = await report({ status: 500 }, REPORT)
    expect(outcome).toMatchObject({ state: 'finished' })
  })

  test('has the SHA-1 and the analysis in its path, without a body', async () => {
    const { requests } = await report(REPORT)
    const path = `/api/dynamic/analysis/report/v1/query/sha1/${SHA1}/${ID}?format=json`
    expect(requests).toMatchObject([{ method: 'GET', path, body: { length: 0 } }])
    expect(requests[0]?.headers).not.toHaveProperty('Content-Type')
  })

  test('can be for the latest report', async () => {
    const { requests, charged } = await call([REPORT], (client, onCharged) =>
      client.findLatestReport({ sha1: SHA1.toUpperCase() }, { signal, onCharged })
    )
    expect(requests[0]?.path).toContain(`/sha1/${SHA1}/latest?format=json`)
    expect(charged()).toBe(1)
  })

  test.each([
    ['..', SHA1],
    ['a/b', SHA1],
    ['a?b', SHA1],
    ['latest', SHA1],
    ['', SHA1],
    [ID, ''],
    [ID, `${SHA1.slice(0, 38)}/.`]
  ])('is not sent for the analysis %j of %j', async (analysisId, sha1) => {
    const { outcome, requests } = await call([REPORT], (client, onCharged) =>
      client.findReport({ sha1, analysisId }, { signal, onCharged })
    )
    expect(outcome).toBeInstanceOf(SpectraError)
    expect(outcome).toMatchObject({
      failure: { scope: 'sample' },
      message: 'the SHA-1 or the analysis id of the dynamic analysis is invalid'
    })
    expect(requests).toEqual([])
  })

  test.each<[string, DynamicResponse, number]>([
    ['a report', REPORT, 1],
    ['an unreadable 200', { content: 'x' }, 1],
    ['a running analysis', { status: 404, content: { status: 'analyzing' } }, 0],
    ['a 404', { status: 404 }, 0],
    ['a 503', { status: 503 }, 0]
  ])('is charged for a 200 only: %s', async (_, response, expected) => {
    const { charged } = await report(response)
    expect(charged()).toBe(expected)
  })

  test('finds that an analysis is running or has failed', async () => {
    const running = await report({ status: 404, content: { rl: { status: 'queued' } } })
    expect(running.outcome).toEqual({ state: 'running', status: 'queued' })
    const failed = await report({ status: 404, content: { status: 'failed' } })
    expect(failed.outcome).toEqual({ state: 'failed', reason: 'the service reports: failed' })
  })

  test.each([
    [{ status: 404 }, '404: not found', 404],
    [
      { status: 403 },
      "403: the account doesn't have permission to get dynamic analysis reports (TCA-0106)",
      403
    ],
    [
      { content: { rl: { report: {}, requested_id: 'a' } } },
      '200 with the report of another analysis',
      200
    ],
    [
      { content: { rl: { report: { sha1: 'f'.repeat(40) } } } },
      '200 with a response about another file',
      200
    ]
  ])('fails: %j', async (response, message, status) => {
    expect((await report(response)).outcome).toMatchObject({
      message,
      failure: { scope: 'sample', status }
    })
  })

  test('compares the SHA-256, if it is known', async () => {
    const response = { content: { rl: { report: { sha256: 'f'.repeat(64) } } } }
    const { outcome } = await call([response], (client, onCharged) => {
      const query = { sha1: SHA1, analysisId: ID, sha256: '0'.repeat(64) }
      return client.findReport(query, { signal, onCharged })
    })
    expect(outcome).toMatchObject({ message: '200 with a response about another file' })
  })
})
